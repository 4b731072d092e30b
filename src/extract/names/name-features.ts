import type { Span } from '../../model/span.ts';
import type { FeatureSequence } from '../tagger/chain-model.ts';
import { FeatureWriter, hashWord } from '../tagger/feature-writer.ts';
import { ALL_LISTS, CAPITAL_MASK, CAPITAL_SHIFT, KIND_MASK, KIND_SHIFT } from './name-lexicon.ts';
import type { NameReading } from './name-reading.ts';
import { CASES } from './word-table.ts';

const OUT = 0x5bd1e995; // stands for whatever lies outside the sentence
const NO_CASE = 15;
const NO_SHARE = 7;
const NO_KIND = 63;
const NO_LABEL = 15;
const FARTHEST = 7;
const LONG_LINE = 10; // tokens
const TOP_LINES = 3;
const PAD = 2; // tokens that features look beyond an island
const SEEN_BITS = 10;
const SEEN_CASE_BITS = 3;
const mix = (a: number, b: number) => (Math.imul(a, 0x01000193) ^ b) | 0;
const LINKS = new Set(['of', 'for', 'and', '&', 'the', 'de', 'la', "'s", "'", '-', '.'].map(hashWord));

const isCapital = (kind: number) => kind !== CASES.small && kind !== CASES.mark && kind !== CASES.number && kind !== NO_CASE;

/** The values that features of an island are made from, side by side, with PAD tokens on both sides. */
function islandValues({ document, table, pos, rules }: NameReading, [from, to]: Span) {
  const { of, hash, case: cases, lists, classes } = table;
  const { first, last } = document.sentences[document.tokens[from]?.sentence ?? 0] ?? { first: from, last: to };
  const size = to - from + 2 * PAD;
  const values = {
    first,
    last,
    word: new Int32Array(size).fill(OUT),
    kind: new Uint8Array(size).fill(NO_CASE),
    pos: new Int32Array(size).fill(OUT),
    listed: new Int32Array(size).fill(OUT),
    share: new Uint8Array(size).fill(NO_SHARE),
    does: new Int32Array(size).fill(OUT),
    mostly: new Uint8Array(size).fill(NO_KIND),
    rule: new Uint8Array(size).fill(NO_LABEL),
  };
  for (let t = Math.max(first, from - PAD); t < Math.min(last, to + PAD); t++) {
    const i = t - from + PAD;
    const word = of[t] as number;
    const bits = lists[word] as number;
    values.word[i] = hash[word] as number;
    values.kind[i] = cases[word] as number;
    values.pos[i] = pos[t] as number;
    values.listed[i] = bits & ALL_LISTS;
    values.share[i] = (bits >> CAPITAL_SHIFT) & CAPITAL_MASK;
    values.does[i] = classes[word] as number;
    values.mostly[i] = (bits >> KIND_SHIFT) & KIND_MASK;
    values.rule[i] = rules[t] as number;
  }
  return values;
}

/**
 * Features of the name tagger for the tokens of all islands, one island after the other. Each `add` is one template; its
 * number is part of the model and is never given to another.
 */
export function nameFeatures(reading: NameReading, rows: number): FeatureSequence {
  const writer = new FeatureWriter(rows);
  for (const island of reading.islands) writeIsland(writer, reading, island);
  return writer.finish();
}

function writeIsland(writer: FeatureWriter, reading: NameReading, island: Span): void {
  const { document, table, styles, phrases, seen } = reading;
  const { of, form, shape, prefix3, prefix4, suffix2, suffix3, suffix4 } = table;
  const [from, to] = island;
  const { first, last, word: w, kind: c, pos: p, listed, share, does, mostly, rule } = islandValues(reading, island);
  const style = styles[document.tokens[from]?.sentence ?? 0] ?? 0;
  // Bylines and datelines are short and stand at the top.
  const sentence = document.tokens[from]?.sentence ?? 0;
  const lineCode = Math.min(LONG_LINE, last - first) * 4 + Math.min(TOP_LINES, sentence);
  let opener = first;
  while (opener < last && table.case[of[opener] as number] === CASES.mark) opener++;
  // The run of words with capitals around each token.
  let runFirst = PAD;
  let runLast = PAD;
  const end = to - from + PAD;

  for (let i = PAD; i < end; i++) {
    const t = i - PAD + from;
    if (i >= runLast) {
      runFirst = i;
      runLast = i + 1;
      if (isCapital(c[i] as number)) while (runLast < end && isCapital(c[runLast] as number)) runLast++;
    }
    const word = of[t] as number;
    const w0 = w[i] as number;
    const w1 = w[i + 1] as number;
    const w2 = w[i + 2] as number;
    const back1 = w[i - 1] as number;
    const back2 = w[i - 2] as number;
    const kind = c[i] as number;
    const seenBits = seen[form[word] as number] as number;
    const phrase = phrases[t] as number;
    const cased = kind * 32 + style * 4 + (t === opener ? 1 : t === last - 1 ? 2 : 0);
    const around = mix((c[i - 1] as number) * 16 + (c[i + 1] as number), cased);
    const lists0 = listed[i] as number;
    const lists1 = listed[i + 1] as number;
    const listsBack = listed[i - 1] as number;

    writer.add(1, w0);
    writer.add(2, back1);
    writer.add(3, w1);
    writer.add(4, back2);
    writer.add(5, w2);
    writer.add(6, back1, w0);
    writer.add(7, w0, w1);
    writer.add(8, back1, kind, w1);
    writer.add(9, back2, back1, kind);
    writer.add(10, w1, w2, kind);
    writer.add(11, cased);
    writer.add(12, around);
    writer.add(13, shape[word], cased & 31);
    writer.add(14, kind, back1);
    writer.add(15, kind, w1);
    writer.add(16, w0, kind);

    writer.add(20, prefix3[word]);
    writer.add(21, prefix4[word]);
    writer.add(22, suffix2[word], kind);
    writer.add(23, suffix3[word]);
    writer.add(24, suffix4[word]);

    writer.add(30, p[i], kind);
    writer.add(31, p[i - 1], p[i]);
    writer.add(32, p[i], p[i + 1]);
    writer.add(33, p[i - 1], p[i + 1], kind);

    writer.add(40, lists0, kind);
    writer.add(41, listsBack, lists0);
    writer.add(42, lists0, lists1);
    writer.add(44, phrase, lists0);
    writer.add(45, lists0, around);
    writer.add(46, lists0, back1);
    writer.add(47, lists0, w1);

    writer.add(50, share[i], cased);
    writer.add(51, (share[i - 1] as number) * 8 + (share[i] as number), share[i + 1], style);
    writer.add(52, share[i], seenBits & SEEN_CASE_BITS, cased);

    writer.add(60, does[i], kind);
    writer.add(61, does[i - 1], kind);
    writer.add(62, does[i + 1], kind);
    writer.add(63, does[i - 1], does[i + 1], kind);
    writer.add(64, does[i - 2], does[i - 1], kind);

    writer.add(70, seenBits, kind);
    for (let bit = 0; bit < SEEN_BITS; bit++) if (seenBits & (1 << bit)) writer.add(71, bit, kind);
    writer.add(72, seenBits, lists0);

    const length = Math.min(FARTHEST, runLast - runFirst);
    const at = Math.min(FARTHEST, i - runFirst);
    const place = length * 8 + at;
    const beforeRun = w[runFirst - 1] as number;
    const afterRun = w[runLast] as number;
    writer.add(80, place, style);
    writer.add(81, w[runLast - 1], at === length - 1 ? 1 : 0);
    writer.add(82, does[runLast - 1], place);
    writer.add(83, beforeRun, place);
    writer.add(84, afterRun, place);
    writer.add(85, does[runFirst - 1], does[runLast], style);
    writer.add(86, listed[runFirst], listed[runLast - 1], place);
    writer.add(87, mix(beforeRun, afterRun), length);
    if (LINKS.has(afterRun)) writer.add(88, afterRun, does[runLast - 1], does[runLast + 1]);

    writer.add(95, mostly[i], kind);
    writer.add(96, mostly[i - 1], mostly[i]);
    writer.add(97, mostly[i], mostly[i + 1]);
    writer.add(98, mostly[i], rule[i]);
    writer.add(99, mostly[runFirst], mostly[runLast - 1], place);

    writer.add(110, rule[i]);
    writer.add(111, rule[i - 1], rule[i]);
    writer.add(112, rule[i], rule[i + 1]);
    writer.add(113, rule[i], cased);
    writer.add(114, rule[i], lists0);
    writer.add(115, lineCode, kind);
    writer.add(116, lineCode, cased, c[i + 1]);
    writer.endToken();
  }
}
