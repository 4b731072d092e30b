import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { CorpusQuote } from '../corpus/corpus.ts';
import { articleLink, quoteLink } from '../links.ts';
import { absolute } from './absolute.ts';
import { attributionLine } from './attribution-line.ts';

const stringifier = unified().use(rehypeStringify);

/** A quote is in its own embed and in several feeds. */
const made = new WeakMap<CorpusQuote, { site: string; html: string }>();

/** A quote as a piece of HTML for other sites and for feed readers: its words, whose they are, where they stand. */
export function quoteHtml(quote: CorpusQuote, site: URL): string {
  const before = made.get(quote);
  if (before?.site === site.href) return before.html;
  const html = draw(quote, site);
  made.set(quote, { site: site.href, html });
  return html;
}

function draw(quote: CorpusQuote, site: URL): string {
  const { article } = quote;
  const text = quote.runs.map((run) => run.text).join('');
  const words = h('blockquote', { cite: absolute(quoteLink(quote.id), site), lang: article.language, dir: article.dir }, [h('p', text)]);
  const told = h('p', [
    // Words nobody put in quotation marks are the article's: they are not shown as anybody's own.
    `— ${attributionLine(quote)}, in ${quote.kind === 'indirect' ? 'the words of ' : ''}`,
    h('a', { href: absolute(articleLink(article.slug), site) }, article.title),
    ...(article.publisher ? [`, ${article.publisher}`] : []),
    `, ${article.published}. `,
    h('a', { href: absolute(quoteLink(quote.id), site) }, 'Full record'),
    ...(article.isSample ? ['. A sample: its people and events are invented'] : []),
    '.',
  ]);
  return stringifier.stringify({ type: 'root', children: [words, told] });
}
