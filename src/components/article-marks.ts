import type { CorpusArticle, CorpusQuote } from '../corpus/corpus.ts';
import { actorLink } from '../links.ts';
import type { Mark } from '../markdown/mark.ts';
import { isTimexReference } from '../model/edtf.ts';
import type { Span } from '../model/span.ts';
import { type Slots, voiceClass } from './voice-class.ts';

// Around the same words, from the outside in: the quote, nested voices, words in quotation marks, then the quiet marks.
const RANK = { quote: 0, voice: 1, said: 10, date: 11, figure: 12, actor: 13 };
/** Strips under one another that a line of text has room for. */
const MOST_STRIPS = 3;
/** Longer figures and dates may break: on a small screen they would not fit the line. */
const UNBREAKABLE = 24;
// What HTML calls a date or a duration; other values stand in data-date.
const HTML_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$|^PT?(?=\d)(?:\d+W|(?:\d+D)?(?:T?(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/;

/** How many strips stand under a layer's words, its own included. */
function stripsFrom(quote: CorpusQuote, depth: number): number {
  const deepest = Math.max(...quote.layers.map((layer) => layer.depth));
  return Math.min(deepest, MOST_STRIPS - 1) - depth + 1;
}

/** The marks of one quote: a strip for each voice, a tint for words in quotation marks. */
export function quoteMarks(quote: CorpusQuote, slots: Slots): Mark[] {
  const layers = quote.layers
    .filter(({ depth }) => depth < MOST_STRIPS)
    .map(({ speakers, spans, depth }): Mark => {
      const strips = stripsFrom(quote, depth);
      const className = ['q', ...voiceClass(speakers, slots), ...(strips > 1 ? [`s${strips}`] : [])];
      return { spans, tag: 'span', properties: { className }, rank: RANK.voice + depth - 1, id: depth === 0 ? quote.id : undefined };
    });
  const said: Mark = { spans: quote.verbatim, tag: 'span', properties: { className: ['said'] }, rank: RANK.said };
  return [...layers, said];
}

const breaks = ([start, end]: Span) => (end - start > UNBREAKABLE ? ['br'] : []);
const sameSpan = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start === b.start && a.end === b.end;

/** Everything the annotated article shows in its text. */
export function articleMarks(article: CorpusArticle): Mark[] {
  const { slots, quotes, actors, figures, dates } = article;
  return [
    ...quotes.flatMap((quote) => quoteMarks(quote, slots)),
    ...actors.map(({ actor, mentions }): Mark => {
      const properties = { className: ['a'], ...(actor.hasPage ? { href: actorLink(actor.id) } : {}) };
      return { spans: mentions, tag: actor.hasPage ? 'a' : 'span', properties, rank: RANK.actor };
    }),
    ...figures.map(({ start, end, value, low, high }): Mark => {
      const properties = { className: ['f', ...breaks([start, end])], value: String(value ?? `${low ?? '..'}/${high ?? '..'}`) };
      return { spans: [[start, end]], tag: 'data', properties, rank: RANK.figure };
    }),
    // A counted duration is a figure and a date; two signs under the same words would be noise.
    ...dates
      // Nor is "now" worth one.
      .filter((date) => !isTimexReference(date.value) && !figures.some((figure) => sameSpan(date, figure)))
      .map(({ start, end, value }): Mark => {
        const className = ['d', ...breaks([start, end])];
        const isHtml = HTML_DATE.test(value);
        const properties = isHtml ? { className, dateTime: value } : { className, dataDate: value };
        return { spans: [[start, end]], tag: isHtml ? 'time' : 'span', properties, rank: RANK.date };
      }),
  ];
}
