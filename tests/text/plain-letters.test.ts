import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/text/document.ts';
import { plainLetters } from '../../src/text/plain-letters.ts';

test.each([
  ['Orvik’s Ağar, Łund and Šima', 'Orvik’s Agar, Lund and Sima'],
  ['Zoë of Malmö', 'Zoë of Malmö'],
  ['Ørvik, Ćosić, Đorđe, Nguyễn', 'Ørvik, Cosic, Dorde, Nguyen'],
  ['Правда, Αθήνα', 'Xxxxxx, Xxxxx'],
  ['北京 مرحبا ½ “…” 👩', '北京 مرحبا ½ “…” 👩'],
])('%s is read as %s', (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
});

test('no place moves, whatever the letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const plain = plainLetters(text);
      expect(plain).toHaveLength(text.length);
      for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 0x100) expect(plain.charAt(at)).toBe(text.charAt(at));
    }),
  );
});

const wordsOf = (text: string) => readDocument(text).tokens.map(({ text: word }) => word);

test.each([
  ['Kemal Ağar’s aide met Stanisław Wójć.', ['Kemal', 'Ağar', '’s', 'aide', 'met', 'Stanisław', 'Wójć', '.']],
  ['“Šima-Lund”, said Nguyễn', ['“', 'Šima', '-', 'Lund', '”', ',', 'said', 'Nguyễn']],
  ['Правда said', ['Правда', 'said']],
])('a word is one word, whatever its letters: %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('a word with letters beyond Latin-1 is itself in lower case and as a lemma', () => {
  const [token] = readDocument('Ağar spoke.').tokens;
  expect(token).toMatchObject({ text: 'Ağar', lower: 'ağar', lemma: 'ağar', pos: 'PROPN' });
});

test('words in other letters stand where they stand', () => {
  const letters = fc.constantFrom('a', 'B', 'ğ', 'Ł', 'ő', 'П', 'я', '’', '-', '.', ' ', '"', '1', 'é', '\u0301', 'İ');
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 60 }), (text) => {
      let end = 0;
      for (const token of readDocument(text).tokens) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(end);
        end = token.end;
      }
    }),
  );
});
