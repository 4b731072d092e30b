import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { visit } from 'unist-util-visit';
import { findDeepTags } from '../../ledger/find-deep-nesting.ts';
import { ContentError, diagnose } from '../../model/diagnostic.ts';
import { readMarkdown } from '../../text/read-markdown.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { type PageMetadata, readMetadata } from './read-metadata.ts';

/** A page as a content entry: what it says about itself, and its main text as Markdown. */
export interface ImportedArticle extends PageMetadata {
  body: string;
}

/** The shortest paragraph that is a piece of prose and not a label, a teaser or a button, in words. */
const FEWEST_WORDS = 8;
/** Of an article's words most stand in such paragraphs; of a front page's or a form's hardly any do. */
const LEAST_PROSE = 0.5;

const wordsIn = (text: string) => text.split(/\s+/u).filter(Boolean).length;

/** Whether Markdown is mostly sentences: links by themselves, labels and teasers do not count. */
function isProse(markdown: string): boolean {
  const { tree, blocks, text } = readMarkdown(markdown);
  let linked = 0;
  visit(tree, 'link', (link) => {
    visit(link, 'text', ({ value }) => {
      linked += wordsIn(value);
    });
  });
  const prose = blocks
    .map(({ start, end }) => text.slice(start, end))
    .filter((block) => wordsIn(block) >= FEWEST_WORDS && /[.!?…]["”»“’)]*\s*$/u.test(block))
    .reduce((sum, block) => sum + wordsIn(block), 0);
  return prose > 0 && prose - linked >= LEAST_PROSE * wordsIn(text);
}

/** Lines that a page's own headline or byline repeats at the top of its text. */
function withoutRepeated(markdown: string, title: string | undefined): string {
  const [first = '', ...rest] = markdown.split('\n\n');
  const words = readMarkdown(first).text;
  return title && words === title ? rest.join('\n\n') : markdown;
}

/**
 * Reads an article out of an HTML page. Nothing in the page is run, and nothing is asked of the network.
 *
 * @param file the name used in messages
 * @param address where the page came from, for its relative links
 * @throws ContentError where the page is not an article
 */
export async function pageToArticle(html: string, file: string, address?: string): Promise<ImportedArticle> {
  if (findDeepTags(html) !== undefined) throw new ContentError([diagnose('too-deep', file)]);
  const { document } = parseHTML(html);
  if (!document.documentElement) throw new ContentError([diagnose('not-an-article', file)]);
  const metadata = readMetadata(document, address);
  for (const script of document.querySelectorAll('script, style')) script.remove(); // read above, and never run
  const base = metadata.url ?? address;
  const { content } = await Defuddle(document, base, { useAsync: false, removeImages: true });
  const body = withoutRepeated(htmlToMarkdown(absolute(content, base)), metadata.title);
  if (!isProse(body)) throw new ContentError([diagnose('not-an-article', file)]);
  return { ...metadata, body };
}

/** The same HTML with every relative link made absolute, or taken off where nobody knows what it is relative to. */
function absolute(html: string, base: string | undefined): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (URL.canParse(href, base)) link.setAttribute('href', new URL(href, base).href);
    else link.removeAttribute('href');
  }
  return document.body.innerHTML;
}
