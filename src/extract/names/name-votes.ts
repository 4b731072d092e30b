import { kindOfLabel, NAME_KINDS, namesOfLabels, OUTSIDE_NAMES } from './name-labels.ts';
import type { NameReading } from './name-reading.ts';

/**
 * What a first tagging of a whole document says of its words and names, for a second one to agree with (after Krishnan &
 * Manning 2006).
 */
export interface NameVotes {
  /** The first tagging. */
  path: Uint8Array;
  /** For each token how sure the first tagger was of its label, in steps. */
  sureness: Uint8Array;
  /** For each form the kind it mostly has in this document, and how mostly. */
  form: Int32Array;
  /** For each form the kind of the longer names it stands in, and its place in them. */
  longer: Int32Array;
  /** For each token the kind that its whole name has mostly, with how often it is named. */
  phrase: Int32Array;
}

const KINDS = NAME_KINDS.length;
const OFTEN = 3;

/** The kind with the most votes and its share, as one number; 0: no votes. The last count is for no name. */
function majority(counts: Uint16Array, from: number, size: number): number {
  let [best, sum] = [0, 0];
  for (let k = 0; k < size; k++) {
    const count = counts[from + k] as number;
    sum += count;
    if (count > (counts[from + best] as number)) best = k;
  }
  if (sum === 0) return 0;
  const top = counts[from + best] as number;
  const share = top === sum ? 0 : top * 3 >= sum * 2 ? 1 : 2;
  return 1 + best + 8 * (share + 3 * (Math.min(OFTEN, sum) - 1));
}

export function nameVotes(reading: NameReading, path: Uint8Array, sureness: Uint8Array): NameVotes {
  const { table, islands } = reading;
  const { of, form, hash, forms } = table;
  const counts = new Uint16Array(forms * (KINDS + 1));
  const longCounts = new Uint16Array(forms * KINDS * 2);
  for (const [first, last] of islands)
    for (let t = first; t < last; t++) {
      const label = path[t] as number;
      const kind = label === OUTSIDE_NAMES ? KINDS : kindOfLabel(label);
      const at = (form[of[t] as number] as number) * (KINDS + 1) + kind;
      (counts[at] as number)++;
    }
  const names = namesOfLabels(path);
  const byPhrase = new Map<number, Uint16Array>();
  const keys = names.map(({ first, last, kind }) => {
    let key = 0;
    for (let t = first; t < last; t++) key = (Math.imul(key, 31) + (hash[of[t] as number] as number)) | 0;
    const k = NAME_KINDS.indexOf(kind);
    const tally = byPhrase.get(key) ?? new Uint16Array(KINDS);
    (tally[k] as number)++;
    byPhrase.set(key, tally);
    if (last - first > 1)
      for (let t = first; t < last; t++) {
        const at = ((form[of[t] as number] as number) * KINDS + k) * 2 + (t === last - 1 ? 1 : 0);
        (longCounts[at] as number)++;
      }
    return key;
  });
  const phrase = new Int32Array(path.length);
  for (const [i, { first, last }] of names.entries()) {
    const code = majority(byPhrase.get(keys[i] as number) as Uint16Array, 0, KINDS);
    phrase.fill(code, first, last);
  }
  const own = new Int32Array(forms);
  const longer = new Int32Array(forms);
  for (let f = 0; f < forms; f++) {
    own[f] = majority(counts, f * (KINDS + 1), KINDS + 1);
    longer[f] = majority(longCounts, f * KINDS * 2, KINDS * 2);
  }
  return { path, sureness, form: own, longer, phrase };
}
