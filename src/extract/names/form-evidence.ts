import type { Document, Token } from '../../text/document.ts';
import { WordFact } from '../../text/word.ts';
import { STYLES } from './line-styles.ts';
import { LISTS } from './name-lexicon.ts';
import { WORD_CLASSES } from './word-classes.ts';
import { CASES, type WordTable } from './word-table.ts';

/** What all the places of a text at which a word stands say of it: bits (after Chieu & Ng 2003, "global features"). */
export const SEEN = {
  small: 1,
  /** With a capital where nothing but a name has one. */
  capital: 2,
  afterTitle: 4,
  afterFirstName: 8,
  beforeSpeech: 16,
  afterPlaceWord: 32,
  beforeHead: 64,
  afterArticle: 128,
  beforePossessive: 256,
  inBrackets: 512,
  /** Beside a score, or what is only said of sides and players. */
  inSport: 1024,
} as const;

const NAMES_BEFORE = WORD_CLASSES.honorific | WORD_CLASSES.role;
const SPORT = WORD_CLASSES.sport | WORD_CLASSES.contest;
const HEADS = WORD_CLASSES.organizationHead | WORD_CLASSES.placeHead;

// "2", "2-1", "229-5"
const isSmallScore = new WordFact(({ text }) => /^\d{1,3}(?:[-–]\d{1,3})?$/.test(text));

/** For each form of the table its bits of SEEN. Lines in capitals and headlines do not count. */
export function seenForms({ sentences, tokens }: Document, table: WordTable, styles: Uint8Array): Uint16Array {
  const { of, form, case: cases, classes, lists } = table;
  const seen = new Uint16Array(table.forms);
  const isCapital = (t: number) => {
    const kind = cases[of[t] as number] as number;
    return kind !== CASES.small && kind !== CASES.mark && kind !== CASES.number;
  };
  const isScore = (t: number) => cases[of[t] as number] === CASES.number && isSmallScore.of((tokens[t] as Token).word);
  for (const [index, { first, last }] of sentences.entries()) {
    const style = styles[index];
    if (style === STYLES.capitals || style === STYLES.headline) continue;
    let opener = first;
    while (opener < last && cases[of[opener] as number] === CASES.mark) opener++;
    for (let t = first; t < last; t++) {
      const word = of[t] as number;
      const at = form[word] as number;
      if (cases[word] === CASES.small) {
        seen[at] = (seen[at] as number) | SEEN.small;
        continue;
      }
      if (!isCapital(t)) continue;
      let bits = t === opener ? 0 : SEEN.capital;
      if (t > first) {
        const before = of[t - 1] as number;
        const does = classes[before] as number;
        if (does & NAMES_BEFORE) bits |= SEEN.afterTitle;
        if (does & SPORT || isScore(t - 1)) bits |= SEEN.inSport;
        if (does & WORD_CLASSES.inPlace) bits |= SEEN.afterPlaceWord;
        if (isCapital(t - 1) && (lists[before] as number) & LISTS.firstName) bits |= SEEN.afterFirstName;
        const text = tokens[t - 1]?.lower;
        if (text === 'the') bits |= SEEN.afterArticle;
        else if (text === '(') bits |= SEEN.inBrackets;
      }
      if (t + 1 < last) {
        const does = classes[of[t + 1] as number] as number;
        if (does & SPORT || isScore(t + 1)) bits |= SEEN.inSport;
        if (does & WORD_CLASSES.speech) bits |= SEEN.beforeSpeech;
        if (does & HEADS && isCapital(t + 1)) bits |= SEEN.beforeHead;
        if (tokens[t + 1]?.lower === "'s") bits |= SEEN.beforePossessive;
      }
      seen[at] = (seen[at] as number) | bits;
    }
  }
  return seen;
}
