import fc from 'fast-check';
import { QUOTE_SORTS } from '../../src/components/quote-index/quote-query.ts';
import { readSearch, type SearchState } from '../../src/components/search/search-state.ts';

/** A quote as /data/quotes.json has it: what the tests of a search look at. */
export interface QuoteData {
  id: string;
  text: string;
  kind: string;
  words: number;
  speakers: { id: string; name: string; unnamed?: true }[];
  relays: { actors: { id: string; name: string; unnamed?: true }[] }[];
  article: { slug: string; published: string; publisher?: string };
}

const NOTHING = readSearch(new URLSearchParams());
const WORDS = ['lamps', 'ferries', 'bridges', 'wages', 'tolls', 'thaw', 'counted', 'harbour', 'noon', 'nobody’s', 'spring'];
const PHRASES = ['must wait', 'cost too much', 'for six days', 'belong to the town', 'before the thaw'];

const idOf = ({ id, unnamed }: { id: string; unnamed?: true }) => (unnamed ? '~' : id);

/** Searches of every shape, over what the quotes have: words, phrases, facets, days, orders and pages. */
export function searchStates(quotes: readonly QuoteData[]): fc.Arbitrary<SearchState> {
  const some = (values: readonly string[]) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      fc.uniqueArray(fc.constantFrom(...new Set(values)), { minLength: 1, maxLength: 2 }),
    );
  const q = fc
    .tuple(fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 2 }), fc.option(fc.constantFrom(...PHRASES), { freq: 2 }))
    .map(([words, phrase]) => [...words, ...(phrase ? [`"${phrase}"`] : [])].join(' '));
  const day = fc.constantFrom('', ...new Set(quotes.map(({ article }) => article.published)));
  return fc
    .record({
      q,
      facets: fc.record({
        speaker: some(quotes.flatMap(({ speakers }) => speakers.map(idOf))),
        relay: some(['none', 'any', ...quotes.flatMap(({ relays }) => relays.flatMap(({ actors }) => actors.map(idOf)))]),
        kind: some(['direct', 'mixed', 'indirect']),
        year: some(quotes.map(({ article }) => article.published.slice(0, 4))),
        publisher: some(quotes.flatMap(({ article }) => article.publisher ?? [])),
        article: fc.oneof({ weight: 9, arbitrary: fc.constant<string[]>([]) }, some(quotes.map(({ article }) => article.slug))),
      }),
      days: fc.oneof(
        { weight: 3, arbitrary: fc.constant(['', '']) },
        fc.tuple(day, day).map((pair) => (pair.includes('') ? pair : pair.sort())),
      ),
      sort: fc.constantFrom(undefined, undefined, ...QUOTE_SORTS),
      page: fc.constantFrom(1, 1, 1, 2),
    })
    .map(({ days: [from = '', to = ''], ...state }) => ({ ...NOTHING, ...state, from, to }));
}

/** The quotes a search must find, told without any index: by reading them all. */
export function quotesFor(state: SearchState, quotes: readonly QuoteData[]): QuoteData[] {
  const { q, facets, from, to } = state;
  const phrases = [...q.matchAll(/"([^"]+)"/g)].map(([, phrase = '']) => phrase);
  const words = q
    .replace(/"[^"]*"/g, ' ')
    .split(' ')
    .filter(Boolean);
  const plain = (text: string) =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}’ ]+/gu, '')
      .replace(/\s+/g, ' ')} `;
  const within = (values: readonly string[], wanted: readonly string[]) =>
    wanted.length === 0 || values.some((value) => wanted.includes(value));
  return quotes.filter(({ text, speakers, relays, kind, article }) => {
    const passedOn = relays.flatMap(({ actors }) => actors);
    const own = [text, ...speakers.map(({ name }) => name), ...passedOn.map(({ name }) => name)].map(plain);
    return (
      [...words, ...phrases].every((part) => own.some((one) => one.includes(plain(part)))) &&
      within(speakers.map(idOf), facets.speaker) &&
      within(passedOn.length === 0 ? ['none'] : ['any', ...passedOn.map(idOf)], facets.relay) &&
      within([kind], facets.kind) &&
      within([article.published.slice(0, 4)], facets.year) &&
      within(article.publisher ? [article.publisher] : [], facets.publisher) &&
      within([article.slug], facets.article) &&
      (from === '' || from <= article.published) &&
      (to === '' || article.published <= to)
    );
  });
}
