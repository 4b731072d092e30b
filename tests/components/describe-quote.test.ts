import { describe, expect, it } from 'vitest';
import { chainPhrase, checkedPhrase, literalPhrase, speakerLabel } from '../../src/components/describe-quote.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { readEntry } from '../corpus/read-entry.ts';

const ACTORS = [
  { id: 'edda-voss', name: 'Edda Voss', kind: 'person' },
  { id: 'palace', name: 'Palace', kind: 'organization' },
  { id: 'a-diplomat', name: 'a diplomat', kind: 'person', unnamed: true },
];

function only(body: string, quote: Record<string, unknown>) {
  const entry = readEntry('a-day', { quotes: [{ id: 'q-one', kind: 'indirect', ...quote }], actors: ACTORS }, body);
  const [found] = buildCorpus([entry], new Map()).quotes;
  if (!found) throw new Error('there is no quote');
  return found;
}

describe('a quote in words', () => {
  it('names the speaker, and through whom the words came', () => {
    const quote = only('The Palace said Edda Voss wanted boats.', {
      speakers: ['palace'],
      cue: 'said',
      text: 'Edda Voss wanted boats',
      nested: [{ kind: 'indirect', speakers: ['edda-voss'], cue: 'wanted', text: 'boats' }],
    });
    expect([speakerLabel(quote), chainPhrase(quote), literalPhrase(quote)]).toEqual([
      'Edda Voss',
      'as told by the Palace',
      'Relayed, none of it verbatim',
    ]);
  });

  it('says how much stands in quotation marks', () => {
    const quote = only('Edda Voss wanted "six good boats" by noon.', {
      kind: 'mixed',
      speakers: ['edda-voss'],
      text: '"six good boats" by noon',
    });
    expect(literalPhrase(quote)).toBe('First-hand, 3 of 5 words verbatim');
  });

  it('begins an unnamed source with a capital', () => {
    expect(speakerLabel(only('It rained, a diplomat said.', { speakers: ['a-diplomat'], text: 'It rained' }))).toBe('A diplomat');
  });

  it.each([
    [{}, 'Read by machine, not yet checked by an editor'],
    [{ confidence: 0.3 }, 'Read by machine, not yet checked by an editor. The machine is not sure of it'],
    [{ confidence: 0.3, status: 'confirmed' }, 'Confirmed by an editor'],
    [{ status: 'corrected' }, 'Corrected by an editor'],
  ])('says who vouches for it: %o', (review, words) => {
    expect(checkedPhrase(only('It rained, Edda Voss said.', { speakers: ['edda-voss'], text: 'It rained', ...review }))).toBe(words);
  });
});
