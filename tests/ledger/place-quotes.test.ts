import { describe, expect, it } from 'vitest';
import { makeHaystack } from '../../src/ledger/haystack.ts';
import { type Placeable, placeQuotes } from '../../src/ledger/place-quotes.ts';

const TEXT = `Ada Wren said that the harbour would be shut before the winter storms. Bo Lund said it was too late.

The council met twice. Cora Finch said it was too late. She added that nobody had asked the sailors about the new pier.`;

const SHUT: Placeable = { source: 'Ada Wren', cue: 'said', text: 'that the harbour would be shut before the winter storms' };
const LATE: Placeable = { source: 'Bo Lund', cue: 'said', text: 'it was too late', selector: { prefix: 'Lund said' } };
const LATER: Placeable = { source: 'Cora Finch', cue: 'said', text: 'it was too late', selector: { prefix: 'Finch said' } };
const SAILORS: Placeable = { source: 'She', cue: 'added', text: 'that nobody had asked the sailors about the new pier' };
const QUOTES = [SHUT, LATE, LATER, SAILORS];

/** The words each quote is found at. */
function placed(text: string, quotes: readonly Placeable[] = QUOTES): string[] {
  const words = placeQuotes(quotes, makeHaystack(text)).map((spans) => spans.map(([start, end]) => text.slice(start, end)).join(' … '));
  return words;
}

const wordsOf = ({ text }: Placeable) => String(text);

describe('quotes found again', () => {
  it('stand where they stood when nothing changed', () => {
    expect(placed(TEXT)).toEqual(QUOTES.map(wordsOf));
  });

  it('are known by a corrected letter, a replaced word and restyled white space', () => {
    const text = TEXT.replace('harbour', 'harbor').replace('sailors', 'fishermen').replace('too late', 'too\nlate');
    expect(placed(text)).toEqual([
      'that the harbor would be shut before the winter storms',
      'it was too\nlate',
      'it was too late',
      SAILORS.text?.toString().replace('sailors', 'fishermen'),
    ]);
  });

  it('are known by the half that is left of them', () => {
    expect(placed(TEXT.replace(' be shut before the winter storms', ''))[0]).toBe('that the harbour would');
    expect(placed(TEXT.replace('that nobody had asked the ', ''))[3]).toBe('sailors about the new pier');
  });

  it('are gone with their sentence, though another says the same words', () => {
    expect(placed(TEXT.replace(' Bo Lund said it was too late.', ''))).toEqual([wordsOf(SHUT), '', wordsOf(LATER), wordsOf(SAILORS)]);
    expect(placed(TEXT.replace(' Cora Finch said it was too late.', ''))).toEqual([wordsOf(SHUT), wordsOf(LATE), '', wordsOf(SAILORS)]);
  });

  it('are told from a copy above the article by who is heard saying them', () => {
    const text = `${wordsOf(SAILORS)}\n\n${TEXT}`;
    const [spans] = placeQuotes([SAILORS], makeHaystack(text));
    expect(spans?.[0]?.[0]).toBe(text.lastIndexOf(wordsOf(SAILORS)));
  });

  it('are found where their paragraph was moved to', () => {
    const [first, second] = TEXT.split('\n\n');
    expect(placed(`${second}\n\n${first}`)).toEqual(QUOTES.map(wordsOf));
  });

  it('in several pieces stand in order, and a piece may be edited', () => {
    const split: Placeable = { source: 'Lund', cue: 'said', text: ['"We will pay,"', '"but not before the ice is gone."'] };
    const text = '"We will pay," Lund said, "but not until the ice is gone." Then "we will pay," he said again.';
    expect(placed(text, [split])).toEqual(['"We will pay," … "but not until the ice is gone."']);
  });
});
