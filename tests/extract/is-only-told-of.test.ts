import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';

/** Each attribution of a sentence, as its source and its cue. */
function attributed(text: string): string[] {
  const words = (spans: readonly (readonly [number, number])[]) => spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return extract({ id: 'courier', text, published: '2031-05-16' }).quotes.map(({ source, cue }) => `${words(source)} | ${words(cue)}`);
}

describe('whom others speak of, or to, is not who speaks', () => {
  it.each([
    ['The harbour master, Ada Lund, was accused of hiding the survey for two years.', 'was accused'],
    ['Lund has been told that the wall must be rebuilt.', 'has been told'],
    ['Ada Lund was asked whether the ferries would run on Sunday.', 'was asked'],
    ['Brandt was warned that the quay would sink.', 'was warned'],
    ['The crew were told "to keep quiet about the cracks".', 'were told'],
    ['She has often been criticized for ignoring the islanders.', 'has often been criticized'],
    ['Mayor Brandt has faced criticism for closing the yard without a vote.', 'has faced criticism'],
    ['Ada Lund was blamed for the flood.', 'was blamed'],
  ])('%s', (text, cue) => {
    const [found = '', ...others] = attributed(text);
    expect(found).toMatch(new RegExp(`^ \\| ${cue}(?: (?:of|for))?$`));
    expect(others).toEqual([]);
  });
});

describe('who speaks all the same', () => {
  it.each([
    ['Lund is expected to argue that the wall was safe.', 'Lund | is expected to argue'],
    ['The mayor seemed to believe that the wall was safe.', 'The mayor | seemed to believe'],
    ['The minister was worried that the quay would sink.', 'The minister | was worried'],
    ['He was quoted as saying that the wall was safe.', 'He | was quoted as saying'],
    ['Lund accused the union of hiding the survey.', 'Lund | accused'],
    ['Lund has asked whether the ferries would run on Sunday.', 'Lund | has asked'],
    ['Lund warned that the quay would sink.', 'Lund | warned'],
  ])('%s', (text, expected) => {
    expect(attributed(text)).toEqual([expected]);
  });
});
