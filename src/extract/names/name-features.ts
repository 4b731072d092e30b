import type { Span } from '../../model/span.ts';
import type { FeatureSequence } from '../tagger/chain-model.ts';
import { FeatureWriter, hashWord } from '../tagger/feature-writer.ts';
import { ALL_LISTS, CAPITAL_MASK, CAPITAL_SHIFT, KIND_MASK, KIND_SHIFT } from './name-lexicon.ts';
import type { NameReading } from './name-reading.ts';
import type { NameVotes } from './name-votes.ts';
import { CASES } from './word-table.ts';

const OUT = 0x5bd1e995; // stands for whatever lies outside the sentence
const FARTHEST = 7;
const mix = (a: number, b: number) => (Math.imul(a, 0x01000193) ^ b) | 0;
const LINKS = new Set(['of', 'for', 'and', '&', 'the', 'de', 'la', "'s", "'", '-', '.'].map(hashWord));

/**
 * Features of the name taggers for one island.  Each `add` is one template; its number is part of the model and is never given to another.
 */
export function nameFeatures(reading: NameReading, [from, to]: Span, rows: number): FeatureSequence {
  const { document, table, styles, phrases, seen, pos, rules } = reading;
  const { of, hash, form, case: cases, lists, classes } = table;
  const index = document.tokens[from]?.sentence ?? 0;
  const { first, last } = document.sentences[index] ?? { first: from, last: to };
  const style = styles[index] ?? 0;
  const writer = new FeatureWriter(rows);
  const within = (t: number) => t >= first && t < last;
  const w = (t: number) => (within(t) ? (hash[of[t] as number] as number) : OUT);
  const c = (t: number) => (within(t) ? (cases[of[t] as number] as number) : 15);
  const p = (t: number) => (within(t) ? (pos[t] as number) : OUT);
  const listed = (t: number) => (within(t) ? (lists[of[t] as number] as number) & ALL_LISTS : OUT);
  const share = (t: number) => (within(t) ? ((lists[of[t] as number] as number) >> CAPITAL_SHIFT) & CAPITAL_MASK : 7);
  const does = (t: number) => (within(t) ? (classes[of[t] as number] as number) : OUT);
  const isCapital = (t: number) => {
    const kind = c(t);
    return kind !== CASES.small && kind !== CASES.mark && kind !== CASES.number && kind !== 15;
  };
  let opener = first;
  while (opener < last && c(opener) === CASES.mark) opener++;
  // The run of words with capitals around each token, links inside it left out.
  let runFirst = from;
  let runLast = from;

  for (let t = from; t < to; t++) {
    if (t >= runLast) {
      runFirst = t;
      runLast = t + 1;
      if (isCapital(t)) while (runLast < to && isCapital(runLast)) runLast++;
    }
    const word = of[t] as number;
    const place = style * 4 + (t === opener ? 1 : t === last - 1 ? 2 : 0);
    const seenBits = seen[form[word] as number] as number;
    const phrase = phrases[t] as number;
    const cased = c(t) * 32 + place;
    const around = mix(c(t - 1) * 16 + c(t + 1), cased);
    const shape = table.shape[word] as number;

    writer.add(1, w(t));
    writer.add(2, w(t - 1));
    writer.add(3, w(t + 1));
    writer.add(4, w(t - 2));
    writer.add(5, w(t + 2));
    writer.add(6, w(t - 1), w(t));
    writer.add(7, w(t), w(t + 1));
    writer.add(8, w(t - 1), c(t), w(t + 1));
    writer.add(9, w(t - 2), w(t - 1), c(t));
    writer.add(10, w(t + 1), w(t + 2), c(t));
    writer.add(11, cased);
    writer.add(12, around);
    writer.add(13, shape, place);
    writer.add(14, c(t), w(t - 1));
    writer.add(15, c(t), w(t + 1));
    writer.add(16, w(t), c(t));

    writer.add(20, table.prefix3[word]);
    writer.add(21, table.prefix4[word]);
    writer.add(22, table.suffix2[word], c(t));
    writer.add(23, table.suffix3[word]);
    writer.add(24, table.suffix4[word]);

    writer.add(30, p(t), c(t));
    writer.add(31, p(t - 1), p(t));
    writer.add(32, p(t), p(t + 1));
    writer.add(33, p(t - 1), p(t + 1), c(t));

    writer.add(40, listed(t), c(t));
    writer.add(41, listed(t - 1), listed(t));
    writer.add(42, listed(t), listed(t + 1));
    writer.add(43, phrase);
    writer.add(44, phrase, listed(t));
    writer.add(45, listed(t), around);
    writer.add(46, listed(t), w(t - 1));
    writer.add(47, listed(t), w(t + 1));

    writer.add(50, share(t), cased);
    writer.add(51, share(t - 1) * 8 + share(t), share(t + 1), style);
    writer.add(52, share(t), seenBits & 3, cased);

    writer.add(60, does(t), c(t));
    writer.add(61, does(t - 1), c(t));
    writer.add(62, does(t + 1), c(t));
    writer.add(63, does(t - 1), does(t + 1), c(t));
    writer.add(64, does(t - 2), does(t - 1), c(t));

    writer.add(70, seenBits, c(t));
    for (let bit = 0; bit < 10; bit++) if (seenBits & (1 << bit)) writer.add(71, bit, c(t));
    writer.add(72, seenBits, listed(t));

    const length = Math.min(FARTHEST, runLast - runFirst);
    const at = Math.min(FARTHEST, t - runFirst);
    writer.add(80, length * 8 + at, style);
    writer.add(81, w(runLast - 1), at === length - 1 ? 1 : 0);
    writer.add(82, does(runLast - 1), length * 8 + at);
    writer.add(83, w(runFirst - 1), length * 8 + at);
    writer.add(84, w(runLast), length * 8 + at);
    writer.add(85, does(runFirst - 1), does(runLast), style);
    writer.add(86, listed(runFirst), listed(runLast - 1), length * 8 + at);
    writer.add(87, mix(w(runFirst - 1), w(runLast)), length);
    if (LINKS.has(w(runLast))) writer.add(88, w(runLast), does(runLast - 1), does(runLast + 1));

    const mostly = (i: number) => (within(i) ? ((lists[of[i] as number] as number) >> KIND_SHIFT) & KIND_MASK : 63);
    writer.add(95, mostly(t), c(t));
    writer.add(96, mostly(t - 1), mostly(t));
    writer.add(97, mostly(t), mostly(t + 1));
    writer.add(98, mostly(t), rules[t]);
    writer.add(99, mostly(runFirst), mostly(runLast - 1), length * 8 + at);
    const rule = (i: number) => (within(i) ? (rules[i] as number) : 15);
    writer.add(90, rule(t));
    writer.add(91, rule(t - 1), rule(t));
    writer.add(92, rule(t), rule(t + 1));
    writer.add(93, rule(t), cased);
    writer.add(94, rule(t), listed(t));

    writer.endToken();
  }
  return writer.finish();
}

/** What the second tagger knows beside the features of the first: how the first tagged the whole document. */
export function voteFeatures({ document, table }: NameReading, [from, to]: Span, rows: number, votes: NameVotes): FeatureSequence {
  const { first, last } = document.sentences[document.tokens[from]?.sentence ?? 0] ?? { first: from, last: to };
  const writer = new FeatureWriter(rows);
  const label = (i: number) => (i >= first && i < last ? (votes.path[i] as number) : 15);
  for (let t = from; t < to; t++) {
    const word = table.of[t] as number;
    const form = table.form[word] as number;
    const own = votes.form[form] as number;
    const longer = votes.longer[form] as number;
    writer.add(100, label(t));
    writer.add(101, label(t - 1), label(t));
    writer.add(102, label(t), label(t + 1));
    writer.add(103, own, label(t));
    writer.add(104, own, table.case[word]);
    writer.add(105, longer, label(t));
    writer.add(106, longer, own);
    writer.add(107, votes.phrase[t], label(t));
    writer.add(108, votes.sureness[t], label(t));
    writer.endToken();
  }
  return writer.finish();
}
