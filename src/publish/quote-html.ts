import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { CorpusQuote } from '../corpus/corpus.ts';
import { articleLink, quoteLink } from '../links.ts';
import { absolute } from './absolute.ts';
import { attributionLine } from './attribution-line.ts';
import { PUBLISHED_WORDS } from './published-words.ts';

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
  const { from, inWordsOf, record, sample } = PUBLISHED_WORDS;
  const text = quote.runs.map((run) => run.text).join('');
  const words = h('blockquote', { cite: absolute(quoteLink(quote.id), site), lang: article.language, dir: article.dir }, [h('p', text)]);
  const told = h('p', [
    (quote.kind === 'indirect' ? inWordsOf : from)(attributionLine(quote)),
    h('a', { href: absolute(articleLink(article.slug), site) }, article.title),
    ...(article.publisher ? [`, ${article.publisher}`] : []),
    `, ${article.published}. `,
    h('a', { href: absolute(quoteLink(quote.id), site) }, record),
    ...(article.isSample ? [`. ${sample}`] : []),
    '.',
  ]);
  return stringifier.stringify({ type: 'root', children: [words, told] });
}
