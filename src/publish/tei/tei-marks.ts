import type { CorpusArticle, CorpusFigure, NestedQuote } from '../../corpus/corpus.ts';
import type { Span } from '../../model/span.ts';
import { xmlText } from '../xml-text.ts';
import { TEI_NAMES, teiActorRefs } from './tei-actors.ts';
import { teiDate } from './tei-date.ts';

/** An element around words of the article. */
export interface TeiMark {
  /** Becomes the xml:id of its first part. */
  id?: string | undefined;
  name: string;
  attributes: Record<string, string | undefined>;
  spans: readonly Span[];
}

const said = (quote: Pick<NestedQuote, 'kind' | 'act' | 'speakers' | 'spans'>, id?: string): TeiMark => ({
  id,
  name: 'said',
  // Words told in part verbatim are indirect speech; what stands in quotation marks is in <q> within.
  attributes: { who: teiActorRefs(quote.speakers), direct: String(quote.kind === 'direct'), aloud: String(quote.act === 'speech') },
  spans: quote.spans,
});

const nestedSaid = ({ nested }: { nested: readonly NestedQuote[] }): TeiMark[] =>
  nested.flatMap((inner) => [said(inner), ...nestedSaid(inner)]);

/** Units are single words in TEI: `USD/barrel`, `square_kilometre`. */
const unitOf = (unit: string) => (unit === '' ? undefined : unit.replace(/ per /g, '/').replace(/\s+/g, '_'));
const textOf = (value: number | undefined) => (value === undefined ? undefined : String(value));

function measure({ id, value, low, high, unit, about, change, start, end }: CorpusFigure): TeiMark {
  const bounds = {
    atLeast: textOf(change === '>' ? value : low),
    atMost: textOf(change === '<' ? value : high),
  };
  const attributes = { quantity: textOf(value), ...bounds, unit: unitOf(xmlText(unit)), commodity: about && xmlText(about) };
  return { id, name: 'measure', attributes, spans: [[start, end]] };
}

/** Everything found in an article as elements of its text, outer ones first where they cover the same words. */
export function teiMarks({ quotes, actors, figures, dates }: CorpusArticle): TeiMark[] {
  return [
    ...quotes.flatMap((quote) => [
      { ...said({ ...quote, speakers: quote.tellers }, quote.id) },
      ...nestedSaid(quote),
      { name: 'q', attributes: {}, spans: quote.kind === 'mixed' ? quote.verbatim : [] },
    ]),
    ...dates.flatMap(({ value, covers, start, end }): TeiMark[] => {
      const attributes = teiDate(covers ?? value);
      return attributes ? [{ name: 'date', attributes, spans: [[start, end]] }] : [];
    }),
    ...figures.map(measure),
    ...actors.map(({ actor, mentions }) => ({
      name: TEI_NAMES[actor.kind].mention,
      attributes: { ref: teiActorRefs([actor]) },
      spans: mentions,
    })),
  ];
}
