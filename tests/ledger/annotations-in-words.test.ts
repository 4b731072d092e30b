import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeExtraction } from '../../src/ledger/describe-extraction.ts';
import { locateAnnotations } from '../../src/ledger/locate-annotations.ts';
import { articleFrontmatter } from '../../src/model/article.ts';
import type { ExtractedQuote, Extraction } from '../../src/model/extraction.ts';
import type { Span } from '../../src/model/span.ts';

const TEXT = `Ada Wren said the harbour was shut. "It is shut," the harbour master told us, "for good."

Ada Wren said the harbour was shut in 2030. The office said that Wren had said “it is shut” in 2030, said Wren.`;

/** The nth place of words in the text. */
function at(words: string, nth = 1, text = TEXT): Span {
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
  if (start === -1) throw new Error(`"${words}" stands less than ${nth} times in the text`);
  return [start, start + words.length];
}

const textOf = (spans: Span[]) => spans.map(([start, end]) => TEXT.slice(start, end)).join(' ');

function quote(id: string, parts: Pick<ExtractedQuote, 'source' | 'cue' | 'content'> & Partial<ExtractedQuote>): ExtractedQuote {
  return {
    id,
    kind: 'mixed',
    act: 'speech',
    text: textOf(parts.content),
    speakers: ['ada-wren'],
    relays: [],
    confidence: 0.75,
    nested: [],
    ...parts,
  };
}

const FOUND: Extraction = {
  id: 'harbour',
  quotes: [
    quote('q-harbour-shut-1', { source: [at('Ada Wren')], cue: [at('said')], content: [at('the harbour was shut')] }),
    quote('q-it-is-shut-2', {
      source: [at('the harbour master')],
      cue: [at('told')],
      content: [at('"It is shut,"'), at('"for good."')],
      speakers: ['harbour-master'],
    }),
    quote('q-harbour-shut-3', { source: [at('Ada Wren', 2)], cue: [at('said', 2)], content: [at('the harbour was shut', 2)] }),
    quote('q-it-is-shut-4', {
      source: [at('The office')],
      cue: [at('said', 3)],
      content: [at('that Wren had said “it is shut” in 2030')],
      speakers: ['office'],
      nested: [
        quote('q-it-is-shut-4.1', {
          source: [at('Wren', 3)],
          cue: [at('had said')],
          content: [at('“it is shut” in 2030')],
          relays: [{ actors: ['office'], cue: 'said' }],
        }),
      ],
    }),
  ],
  actors: [
    {
      id: 'ada-wren',
      name: 'Ada Wren',
      kind: 'person',
      roles: [],
      aliases: ['Wren'],
      mentions: [at('Ada Wren'), at('Ada Wren', 2), at('Wren', 3), at('Wren', 4)],
    },
    {
      id: 'harbour-master',
      name: 'the harbour master',
      kind: 'person',
      unnamed: true,
      roles: [],
      aliases: [],
      mentions: [at('the harbour master')],
    },
    { id: 'office', name: 'office', kind: 'organization', roles: [], aliases: [], mentions: [at('office')] },
    { id: 'harbour', name: 'harbour', kind: 'place', roles: [], aliases: [], mentions: [at('harbour', 3)] },
  ],
  figures: [],
  dates: [
    { text: '2030', ...{ start: at('2030')[0], end: at('2030')[1] }, value: '2030' },
    { text: '2030', ...{ start: at('2030', 2)[0], end: at('2030', 2)[1] }, value: '2030' },
  ],
  events: [
    {
      id: 'e-2030-shut-1',
      date: '2030',
      text: 'the harbour was shut in 2030',
      start: at('the harbour was shut in 2030')[0],
      end: at('the harbour was shut in 2030')[1],
      actors: ['harbour'],
    },
  ],
};

function placesOf({
  source,
  cue,
  content,
  nested,
}: Pick<ExtractedQuote, 'source' | 'cue' | 'content'> & { nested: ExtractedQuote[] }): unknown {
  return { source, cue, content, nested: nested.map(placesOf) };
}

describe('annotations in words', () => {
  const described = describeExtraction(FOUND, TEXT);
  const located = locateAnnotations(described, TEXT);

  it('are valid frontmatter', () => {
    expect(articleFrontmatter.safeParse({ title: 'Harbour', published: '2031-01-01', ...described }).error).toBeUndefined();
  });

  it('lead back to every place they came from', () => {
    expect(located.unlocated).toEqual([]);
    expect(located.quotes.map((q) => placesOf(q as never))).toEqual(FOUND.quotes.map(placesOf));
    expect(located.actors.map(({ mentions }) => mentions)).toEqual(FOUND.actors.map(({ mentions }) => mentions));
    expect(located.dates.map(({ start, end }) => [start, end])).toEqual(FOUND.dates.map(({ start, end }) => [start, end]));
  });

  it('say who passed nested words on', () => {
    expect(located.quotes[3]?.nested[0]?.relays).toEqual([{ actors: ['office'], cue: 'said' }]);
  });

  it('carry a selector only where the words alone would be ambiguous', () => {
    expect(described.quotes?.map(({ selector }) => selector !== undefined)).toEqual([true, false, true, false]);
    expect(described.dates?.every(({ selector }) => selector !== undefined)).toBe(true);
    expect(described.events?.[0]?.selector).toBeUndefined();
  });

  it('name mentions only where names and aliases alone would find other places', () => {
    expect(described.actors?.map(({ mentions }) => mentions !== undefined)).toEqual([false, false, false, true]);
  });

  it('are found again with curled marks and other white space', () => {
    const restyled = TEXT.replace('"It is shut,"', '“It  is shut,”').replace('"for good."', '“for good.”');
    const again = locateAnnotations({ quotes: described.quotes?.slice(1, 2) }, restyled);
    expect(again.unlocated).toEqual([]);
    expect(again.quotes[0]?.content.map(([start, end]) => restyled.slice(start, end))).toEqual(['“It  is shut,”', '“for good.”']);
  });

  it('say which words the text does not hold', () => {
    const { unlocated } = locateAnnotations({ dates: [{ text: '1999', value: '1999' }] }, TEXT);
    expect(unlocated).toEqual([{ path: 'dates[0].text', text: '1999', problem: 'missing' }]);
  });

  it('never take a short name for a part of a longer word', () => {
    const text = 'The US paid USD 5 and US 6.';
    const [us] = locateAnnotations({ actors: [{ id: 'us', name: 'US', kind: 'place' }] }, text).actors;
    expect(us?.mentions).toEqual([at('US', 1, text), [22, 24]]);
  });

  it('lead back to the same places in any text, however often its words repeat', () => {
    const word = fc.constantFrom('the', 'port', 'shut', 'Wren', 'said', 'no', '"no"', 'now.');
    const texts = fc.array(word, { minLength: 3, maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(8), (text, from, length) => {
        const starts = [...text.matchAll(/\S+/g)];
        const first = starts[from % starts.length];
        const last = starts[Math.min(starts.length - 1, (from % starts.length) + length)];
        if (!first || !last) return;
        const span: Span = [first.index, last.index + last[0].length];
        const extraction: Extraction = {
          id: 'x',
          quotes: [],
          actors: [],
          figures: [],
          dates: [{ text: text.slice(...span), start: span[0], end: span[1], value: '2030' }],
          events: [],
        };
        const [date] = locateAnnotations(describeExtraction(extraction, text), text).dates;
        // Past the longest context two places can be alike; then the first stands for both.
        const isAlike = text.slice(...span) === text.slice(date?.start, date?.end);
        expect(isAlike).toBe(true);
        if (starts.length <= 16) expect([date?.start, date?.end]).toEqual(span);
      }),
      { numRuns: 500 },
    );
  });
});
