import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { ArticleHead, CorpusQuote } from '../../corpus/corpus.ts';
import { quoteLink } from '../../links.ts';
import { absolute } from '../absolute.ts';
import { attributionLine } from '../attribution-line.ts';
import { PUBLISHED_WORDS } from '../published-words.ts';
import { bibtex } from './bibtex.ts';
import { articleItem, quoteItem } from './citation-item.ts';
import { type CitationStyle, styleEngine } from './style-engine.ts';

/** A citation as a style has it. Both are HTML: text, and `i` for titles. */
interface StyledCitation {
  /** For the list of references. */
  reference: string;
  /** For the sentence that quotes: whose words they are, and through which article they are known. */
  inText: string;
}

export interface Citations extends Record<CitationStyle, StyledCitation> {
  bibtex: string;
  /** A list of one item, as text. */
  cslJson: string;
}

// Quotes of one article differ by these alone. Private-use characters: no title or name has them.
const LINK = '\uE000';
const SPEAKER = '\uE001';
const PLACE = '\uE002';

// The MLA style of 2021 forgets the space after "para.".
const BEFORE_PLACE: Record<CitationStyle, string> = { apa: '', mla: '\u00A0', chicago: '' };

interface Shape {
  style: CitationStyle;
  hasSpeaker: boolean;
  hasPlace: boolean;
}

/** A style takes some milliseconds over an article: once for all its quotes, which are then filled in. */
const made = new WeakMap<ArticleHead, Map<string, StyledCitation>>();

function citationOf(article: ArticleHead, shape: Shape): StyledCitation {
  const key = JSON.stringify(shape);
  const before = made.get(article)?.get(key);
  if (before) return before;
  const citation = style(article, shape);
  made.set(article, new Map(made.get(article)).set(key, citation));
  return citation;
}

function style(article: ArticleHead, { style, hasSpeaker, hasPlace }: Shape): StyledCitation {
  const id = article.slug;
  const { archive, ...item } = articleItem(article, id, LINK);
  // Where an article is kept is MLA's second container, which its style takes from another field.
  const engine = styleEngine(style, { ...item, ...(archive && (style === 'mla' ? { source: archive } : { archive })) });
  const [, [entry = '']] = engine.makeBibliography();
  const cited = {
    id,
    ...(hasPlace && { locator: PLACE, label: 'paragraph' }),
    ...(hasSpeaker && { prefix: `${SPEAKER}, ${PUBLISHED_WORDS.citations.through[style]} ` }),
  };
  return { reference: entry.replace(/^\s*<div[^>]*>|<\/div>\s*$/g, '').trim(), inText: engine.makeCitationCluster([cited]) };
}

const stringifier = unified().use(rehypeStringify);
const escaped = (value: string): string => stringifier.stringify({ type: 'root', children: [{ type: 'text', value }] });

/** A quote in the three styles, in BibTeX and in CSL-JSON. Its article is what is cited, at the quote's own address. */
export function citeQuote(quote: CorpusQuote, site: URL): Citations {
  const { article, paragraph, speakers } = quote;
  const link = escaped(absolute(quoteLink(quote.id), site));
  const speaker = escaped(attributionLine(quote));
  const styled = (style: CitationStyle): StyledCitation => {
    const { reference, inText } = citationOf(article, { style, hasSpeaker: speakers.length > 0, hasPlace: paragraph !== undefined });
    const values: Record<string, string> = { [LINK]: link, [SPEAKER]: speaker, [PLACE]: `${BEFORE_PLACE[style]}${paragraph}` };
    const fill = (html: string) => html.replace(/[\uE000-\uE002]/g, (sign) => values[sign] ?? '');
    return { reference: fill(reference), inText: fill(inText) };
  };
  const item = quoteItem(quote, site);
  return {
    ...{ apa: styled('apa'), mla: styled('mla'), chicago: styled('chicago') },
    bibtex: bibtex(item),
    cslJson: JSON.stringify([item], undefined, 2),
  };
}
