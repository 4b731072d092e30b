import type { Span } from '../../model/span.ts';
import type { FeatureSequence } from '../tagger/chain-model.ts';
import { FeatureWriter, hashWord } from '../tagger/feature-writer.ts';
import type { CueCandidate } from './cue-candidates.ts';
import { STRONG } from './cue-lexicon.ts';
import type { JointOutput } from './joint-output.ts';
import { CONTENT, O, SOURCE } from './labels.ts';
import { MARGIN, OUT, OUT_SMALL, withMargin } from './margins.ts';
import { distanceStep, type LearnedReading } from './reading.ts';
import { hintFor } from './rule-hints.ts';
import { OUTSIDE } from './token-codes.ts';

const COMMA = hashWord(',');
const MOST = 3;
const LONGEST_PATH = 6;
const PROBABILITY_STEPS = [0.02, 0.1, 0.3, 0.7, 0.95];

const LEFT = 1;
const WITHIN = 2;
const RIGHT = 3;

const probabilityStep = (p: number) => PROBABILITY_STEPS.filter((end) => p >= end).length;

/** Running counts of what lies between each token and the cue, outward on both sides. */
function between(reading: LearnedReading, { first, last }: CueCandidate, [from, to]: Span, output: JointOutput) {
  const { codes, bins, document } = reading;
  const size = to - from;
  const counts = {
    cues: new Uint8Array(size),
    verbs: new Uint8Array(size),
    commas: new Uint8Array(size),
    marks: new Uint8Array(size),
    markers: new Int32Array(size),
    rank: new Uint8Array(size),
  };
  const walk = (start: number, end: number, step: number) => {
    let [cues, verbs, commas, marks, marker, rank] = [0, 0, 0, 0, 0, 0];
    let label = O;
    for (let t = start; t !== end; t += step) {
      const i = t - from;
      counts.cues[i] = cues;
      counts.verbs[i] = verbs;
      counts.commas[i] = commas;
      counts.marks[i] = marks;
      counts.markers[i] = marker;
      const now = ((output.path[t] as number) + 1) >> 1; // source, cue, content whatever its B or I
      if (now !== label) {
        if (now !== O) rank = Math.min(MOST, rank + 1);
        label = now;
      }
      counts.rank[i] = rank;
      if ((bins[t] as number) >= STRONG && codes.quote[t] === OUTSIDE) cues = Math.min(MOST, cues + 1);
      const pos = document.tokens[t]?.pos;
      if (pos === 'VERB') verbs = Math.min(MOST, verbs + 1);
      if (codes.word[t] === COMMA) commas = Math.min(MOST, commas + 1);
      if (codes.quote[t] === 1 || codes.quote[t] === 3) marks = Math.min(MOST, marks + 1);
      if (pos === 'SCONJ' || pos === 'CCONJ' || pos === 'PRON') marker = codes.word[t] as number;
    }
  };
  walk(last, to, 1);
  walk(first - 1, from - 1, -1);
  return counts;
}

/**
 * Features of the second tagger, which labels the source and the content of one cue, and the cue itself anew.
 * Each `add` is one template; its number is part of the model and is never given to another.
 */
export function cueFeatures(
  reading: LearnedReading,
  output: JointOutput,
  candidate: CueCandidate,
  [from, to]: Span,
  rows: number,
): FeatureSequence {
  const { codes, bins, document } = reading;
  const { word, lemma, pos, quote } = codes;
  const { first, last, head } = candidate;
  const writer = new FeatureWriter(rows);
  const counts = between(reading, candidate, [from, to], output);
  const at = (values: Int32Array, t: number): number => (t >= from && t < to ? (values[t] as number) : OUT);
  const small = (values: Uint8Array, t: number): number => (t >= from && t < to ? (values[t] as number) : OUT_SMALL);
  const cueLemma = lemma[head] as number;
  const cueBin = bins[head] as number;
  const cueNext = at(word, last);
  const cueNextPos = at(pos, last);
  const cuePrevious = at(word, first - 1);
  const cuePreviousPos = at(pos, first - 1);
  const headPos = pos[head] as number;
  const headSentence = document.tokens[head]?.sentence ?? 0;
  const length = Math.min(last - first, 4);
  const cueQuote = quote[head] as number;
  const { hint, labels: hints } = hintFor(reading.rules, candidate, [from, to]);
  const rule = hint?.rule ?? 0;

  const words = withMargin(word, from, to, OUT);
  const poses = withMargin(pos, from, to, OUT);
  for (let t = from; t < to; t++) {
    const i = t - from;
    const n = i + MARGIN;
    const side = t < first ? LEFT : t < last ? WITHIN : RIGHT;
    const step = side === LEFT ? distanceStep(t - first) : side === RIGHT ? distanceStep(t - last + 1) : 0;
    const offset = Math.max(-3, Math.min(4, (document.tokens[t]?.sentence ?? 0) - headSentence));
    const place = side * 16 + offset + 4;
    const state = (quote[t] as number) * 8 + (codes.quoteLength[t] as number);

    writer.add(1, side);
    writer.add(2, side, step);
    writer.add(3, place);
    writer.add(4, side, step, poses[n] as number);
    writer.add(5, place, poses[n] as number);
    writer.add(6, place, words[n] as number);
    writer.add(7, place, state);
    writer.add(8, side, step, state);
    writer.add(9, place, cueLemma);
    writer.add(10, side, step, cueLemma);
    writer.add(11, side, step, cueBin);
    writer.add(12, side, cueLemma, words[n] as number);
    writer.add(13, place, cueLemma, poses[n] as number);
    writer.add(14, side, step, cueNext);
    writer.add(15, side, step, cuePrevious);
    writer.add(16, place, cueNextPos, poses[n] as number);
    writer.add(17, place, cuePreviousPos, poses[n] as number);
    writer.add(18, side, step, Math.imul(cueLemma, 31) ^ cueNext);
    writer.add(19, place, headPos, cueNext);
    writer.add(20, place, length, cueQuote);
    writer.add(21, place, Math.imul(cueLemma, 31) ^ cueNext, poses[n] as number);
    writer.add(22, side, step, Math.imul(cueNextPos, 31) ^ cuePreviousPos);
    writer.add(23, place, cueQuote, state);

    for (let d = -2; d <= 2; d++) writer.add(30 + d, side, words[n + d] as number);
    for (let d = -3; d <= 3; d++) writer.add(40 + d, side, poses[n + d] as number);
    writer.add(45, side, words[n - 1] as number, words[n] as number);
    writer.add(46, side, words[n] as number, words[n + 1] as number);
    writer.add(47, side, poses[n - 1] as number, poses[n] as number);
    writer.add(48, side, poses[n] as number, poses[n + 1] as number);
    writer.add(49, side, poses[n - 1] as number, Math.imul(poses[n] as number, 31) ^ (poses[n + 1] as number));
    writer.add(50, side, poses[n - 2] as number, Math.imul(poses[n - 1] as number, 31) ^ (poses[n] as number));
    writer.add(51, side, poses[n] as number, Math.imul(poses[n + 1] as number, 31) ^ (poses[n + 2] as number));
    writer.add(52, side, small(quote, t - 1) * 16 + small(quote, t + 1), state);
    writer.add(53, side, at(lemma, t), bins[t]);
    writer.add(54, side, small(bins, t - 1) * 16 + small(bins, t + 1), bins[t]);
    writer.add(55, side, words[n] as number, poses[n + 1] as number);
    writer.add(56, side, poses[n - 1] as number, words[n] as number);

    writer.add(60, side, counts.cues[i], poses[n] as number);
    writer.add(61, side, counts.verbs[i], poses[n] as number);
    writer.add(62, side, counts.commas[i], poses[n] as number);
    writer.add(63, side, counts.marks[i], state);
    writer.add(64, side, counts.cues[i], (counts.verbs[i] as number) * 4 + (counts.commas[i] as number));
    writer.add(65, side, counts.markers[i], poses[n] as number);
    writer.add(66, side, counts.markers[i], cueLemma);
    writer.add(67, side, counts.cues[i], cueLemma);
    writer.add(68, place, counts.marks[i], counts.commas[i]);
    if (side !== WITHIN && Math.abs(step) <= LONGEST_PATH) {
      const [start, end] = side === LEFT ? [t + 1, first] : [last, t];
      let path = side;
      for (let k = start; k < end; k++) path = Math.imul(path, 31) ^ at(pos, k);
      writer.add(70, path, poses[n] as number);
      writer.add(71, path, poses[n] as number, cueLemma);
      writer.add(72, path, poses[n] as number, poses[n + 1] as number);
    }

    const label = output.path[t] as number;
    const cueLeft = reading.cueLeft[t] as number;
    const cueRight = reading.cueRight[t] as number;
    const own = side === LEFT ? first - t : t - last + 1;
    const isNearer = (cueLeft >= 0 && cueLeft !== head && t - cueLeft < own) || (cueRight >= 0 && cueRight !== head && cueRight - t < own);
    writer.add(80, place, label);
    writer.add(81, side, label, cueLemma);
    writer.add(82, place, probabilityStep(output.source[t] as number), 1);
    writer.add(83, place, probabilityStep(output.content[t] as number), 2);
    writer.add(84, side, probabilityStep(output.cue[t] as number), step);
    writer.add(85, side, label, counts.rank[i]);
    writer.add(86, place, label, (counts.rank[i] as number) * 2 + (isNearer ? 1 : 0));
    writer.add(87, side, probabilityStep(output.content[t] as number) * 8 + probabilityStep(output.source[t] as number), counts.cues[i]);
    writer.add(88, label === SOURCE || label === CONTENT ? 1 : 0, side, poses[n] as number);
    writer.add(89, side, isNearer ? 1 : 0, poses[n] as number);
    writer.add(90, side, small(output.path, t - 1) * 8 + small(output.path, t + 1), label);

    const advice = hints[i] as number;
    const before = i > 0 ? (hints[i - 1] as number) : 31;
    const after = i + 1 < hints.length ? (hints[i + 1] as number) : 31;
    writer.add(100, advice, side);
    writer.add(101, advice, before, after);
    writer.add(102, advice, rule, side);
    writer.add(103, advice, before * 32 + after, rule);
    writer.add(104, advice, place, poses[n] as number);
    writer.add(105, advice, label, side);
    writer.add(106, advice, state, side);
    writer.add(107, advice, cueLemma, rule);
    writer.add(108, advice, before * 32 + after, poses[n] as number);
    writer.add(109, small(reading.rules.labels, t), advice, side);
    writer.add(110, small(reading.rules.labels, t), place, rule === 0 ? 0 : 1);
    writer.endToken();
  }
  return writer.finish();
}
