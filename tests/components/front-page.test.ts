import { describe, expect, it } from 'vitest';
import { figureContext } from '../../src/components/figure-context.ts';
import { figureGroups } from '../../src/components/figure-groups.ts';
import { frontQuotes } from '../../src/components/front-quotes.ts';
import { rolesOverTime } from '../../src/components/roles-over-time.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { readEntry } from '../corpus/read-entry.ts';

const voss = (roles: string[]) => ({ id: 'edda-voss', name: 'Edda Voss', kind: 'person', roles, aliases: ['Voss'] });
const OTHERS = [
  { id: 'joren-aldous', name: 'Joren Aldous', kind: 'person' },
  { id: 'marta-quill', name: 'Marta Quill', kind: 'person' },
];

describe('the quotes beside a headline', () => {
  const said = (id: string, speaker: string, text: string, more: object = {}) => ({
    ...{ id, kind: 'direct', speakers: [speaker], cue: 'said', text: `"${text}"`, ...more },
  });
  const quotes = [
    said('q-short', 'edda-voss', 'We sail.'),
    said('q-boats', 'edda-voss', 'We will sail when the boats are mended'),
    said('q-again', 'edda-voss', 'And then we shall sail a second time'),
    said('q-doubt', 'joren-aldous', 'Nobody here has ever mended a boat', { confidence: 0.3 }),
    said('q-sure', 'marta-quill', 'My yard has mended boats since before the flood'),
  ];
  const body = quotes.map(({ text }) => `${text}, somebody said.`).join('\n\n');
  const [article] = buildCorpus([readEntry('a-day', { quotes, actors: [voss([]), ...OTHERS] }, body)], new Map()).articles;

  it('are verbatim and whole thoughts, one a speaker, in reading order, and nothing the machine doubts', () => {
    expect(article && frontQuotes(article, 4).map(({ id }) => id)).toEqual(['q-boats', 'q-sure']);
  });
});

describe('what an actor is called', () => {
  const day = (slug: string, published: string, roles: string[]) =>
    readEntry(slug, { published, actors: [voss(roles)] }, 'Edda Voss spoke. Voss left.');
  const corpus = buildCorpus(
    [day('third', '2033-01-01', ['minister']), day('first', '2031-01-01', ['mayor']), day('second', '2032-01-01', ['minister', 'sailor'])],
    new Map([['edda-voss', { name: 'Edda Voss', kind: 'person' }]]),
  );
  const [actor] = corpus.actors;

  it('is told in the order of time, with the articles between which it was said', () => {
    const roles = actor && rolesOverTime(actor).map(({ role, first, last, articles }) => [role, first.slug, last.slug, articles]);
    expect(roles).toEqual([
      ['mayor', 'first', 'first', 1],
      ['minister', 'second', 'third', 2],
      ['sailor', 'second', 'second', 1],
    ]);
  });

  it('comes with the file an editor keeps, and with every mention', () => {
    expect(actor?.file).toBe('content/actors/edda-voss.yaml');
    expect(actor?.articles.map(({ mentions, paragraph }) => [mentions, paragraph])).toEqual([
      [2, 1],
      [2, 1],
      [2, 1],
    ]);
  });
});

describe('an actor’s part in an article', () => {
  it('is the words laid to it there, of all that is quoted there', () => {
    const quotes = [{ id: 'q-sail', kind: 'indirect', speakers: ['edda-voss', 'joren-aldous'], text: 'the boats would sail' }];
    const entry = readEntry('a-day', { quotes, actors: [voss([]), ...OTHERS] }, 'Voss and Joren Aldous said the boats would sail.');
    const voices = buildCorpus([entry], new Map()).actors.filter(({ firstHand }) => firstHand > 0);
    expect(voices.map(({ articles }) => [articles[0]?.firstHand, articles[0]?.quotedWords])).toEqual([
      [2, 4],
      [2, 4],
    ]);
  });
});

describe('figures', () => {
  const figures = [
    { id: 'f-1', text: '12 boats', value: 12, unit: 'boat' },
    { id: 'f-2', text: '40 boats', value: 40, unit: 'boat' },
    { id: 'f-3', text: 'nine crowns', value: 9, unit: 'crown' },
  ];
  const body =
    'Of the 12 boats that left Orland before the storm came up from the south and drove them onto the rocks none came home. There were 40 boats once, and a berth cost nine crowns.';
  const corpus = buildCorpus([readEntry('a-day', { figures }, body)], new Map());

  it('stand beside others of their unit, the largest first, those without a like at the end', () => {
    expect(figureGroups(corpus.figures).map(({ heading, figures: own }) => [heading, ...own.map(({ id }) => id)])).toEqual([
      ['boats', 'f-2', 'f-1'],
      ['Counted once', 'f-3'],
    ]);
  });

  it('bring the words around them, cut at words', () => {
    const [figure] = corpus.figures;
    const [article] = corpus.articles;
    expect(figure && article && figureContext(figure, article)).toEqual({
      before: 'Of the ',
      words: '12 boats',
      after: ' that left Orland before the storm came up from the south\u00A0…',
    });
  });
});
