import type { Document } from '../../text/document.ts';
import { kindOfLabel, OUTSIDE_NAMES } from '../names/name-labels.ts';
import {
  CAPITAL_MASK,
  CAPITAL_SHIFT,
  capitalBin,
  foldWord,
  KIND_COUNTS,
  KIND_MASK,
  KIND_SHIFT,
  kindBin,
  type NameLexicon,
  wordKey,
} from '../names/name-lexicon.ts';

/** What one text, or all of them, tell of each word: how it is written, and what it is where it has a capital. By lexicon key. */
export interface NameCounts {
  /** Small, capital. */
  cases: Map<number, Uint32Array>;
  /** See KIND_COUNTS. */
  kinds: Map<number, Uint32Array>;
}

const CASE_COUNTS = 2;
const OPENS_SPEECH = /[:“"]/;
const LONG_WORD = /^\p{L}{4,}/u;
const CAPITAL = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;
// A sentence tells how words are written only while most of its words are small.
const FEWEST_LONG_WORDS = 3;
const LARGEST_SHARE = 0.6;

function add(counts: Map<number, Uint32Array>, key: number, at: number, size: number): void {
  const count = counts.get(key) ?? new Uint32Array(size);
  (count[at] as number)++;
  counts.set(key, count);
}

export function countNames({ sentences, tokens }: Document, labels: Uint8Array): NameCounts {
  const counts: NameCounts = { cases: new Map(), kinds: new Map() };
  for (const { first, last } of sentences) {
    let [long, capitals] = [0, 0];
    for (let t = first; t < last; t++) {
      const text = tokens[t]?.text ?? '';
      if (!LONG_WORD.test(text)) continue;
      long++;
      if (CAPITAL.test(text)) capitals++;
    }
    const isProse = long >= FEWEST_LONG_WORDS && capitals / long <= LARGEST_SHARE;
    let isOpener = true;
    for (let t = first; t < last; t++) {
      const { text = '', lower = '' } = tokens[t] ?? {};
      if (!LETTER.test(text)) {
        if (OPENS_SPEECH.test(text)) isOpener = true;
        continue;
      }
      const key = wordKey(foldWord(lower));
      const isCapital = CAPITAL.test(text);
      if (isProse && !isOpener) add(counts.cases, key, isCapital ? 1 : 0, CASE_COUNTS);
      isOpener = false;
      const label = labels[t] as number;
      if (isCapital) add(counts.kinds, key, label === OUTSIDE_NAMES ? 0 : label <= 2 ? label : kindOfLabel(label) + 2, KIND_COUNTS);
    }
  }
  return counts;
}

export function sumNameCounts(all: readonly NameCounts[]): NameCounts {
  const total: NameCounts = { cases: new Map(), kinds: new Map() };
  for (const own of all)
    for (const part of ['cases', 'kinds'] as const)
      for (const [key, counts] of own[part]) {
        const sum = total[part].get(key) ?? new Uint32Array(counts.length);
        for (let k = 0; k < counts.length; k++) (sum[k] as number) += counts[k] as number;
        total[part].set(key, sum);
      }
  return total;
}

const withCase = (bits: number, [small = 0, capital = 0]: ArrayLike<number> & Iterable<number>) =>
  (bits & ~(CAPITAL_MASK << CAPITAL_SHIFT)) | (capitalBin(small, capital) << CAPITAL_SHIFT);
const withKind = (bits: number, counts: ArrayLike<number>) => (bits & ~(KIND_MASK << KIND_SHIFT)) | (kindBin(counts) << KIND_SHIFT);

/** The lists of names, with what the training texts tell of each word. */
export function nameLexicon(lists: ReadonlyMap<number, number>, { cases, kinds }: NameCounts): Map<number, number> {
  const lexicon = new Map(lists);
  for (const [key, counts] of cases) lexicon.set(key, withCase(lexicon.get(key) ?? 0, counts));
  for (const [key, counts] of kinds) lexicon.set(key, withKind(lexicon.get(key) ?? 0, counts));
  for (const [key, bits] of lexicon) if (bits === 0) lexicon.delete(key);
  return lexicon;
}

/** The lexicon as it would be had one text not been read: what a tagger is to learn must not be told by its own text. */
export function lexiconWithout(lexicon: ReadonlyMap<number, number>, total: NameCounts, own: NameCounts): NameLexicon {
  const changed = new Map<number, number>();
  const less = (part: 'cases' | 'kinds', key: number, counts: Uint32Array) =>
    (total[part].get(key) ?? counts).map((count, k) => count - (counts[k] as number));
  for (const [key, counts] of own.cases) changed.set(key, withCase(lexicon.get(key) ?? 0, less('cases', key, counts)));
  for (const [key, counts] of own.kinds) changed.set(key, withKind(changed.get(key) ?? lexicon.get(key) ?? 0, less('kinds', key, counts)));
  return { get: (key: number) => changed.get(key) ?? lexicon.get(key) };
}
