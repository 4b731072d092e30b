const LAST_KNOWN = 0xff;
const ASCII_LETTER = /[A-Za-z]/;
/** Letters that Unicode does not take apart. */
const BUILT_ON: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ı: 'i',
    ħ: 'h',
    Ħ: 'H',
    ŧ: 't',
    Ŧ: 'T',
    ŋ: 'n',
    Ŋ: 'N',
    ə: 'e',
    Ə: 'E',
    œ: 'o',
    Œ: 'O',
  }),
);

/**
 * A text with each letter beyond Latin-1 as the ASCII letter it is built on, "Erdoğan" as "Erdogan"; as x or X where it is built on
 * none, in Greek and Cyrillic. What has no case stays as it is. As long as the text was, in code units.
 */
export function plainLetters(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    plain += letter.charCodeAt(0) <= LAST_KNOWN ? letter : plainLetter(letter);
  }
  return plain;
}

function plainLetter(letter: string): string {
  const base = BUILT_ON.get(letter) ?? letter.normalize('NFD').charAt(0);
  if (ASCII_LETTER.test(base)) return base;
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  if (lower === upper) return letter;
  return letter === lower ? 'x' : 'X';
}
