import type { FeatureSequence } from '../tagger/chain-model.ts';
import { FeatureWriter } from '../tagger/feature-writer.ts';
import { distanceStep, type LearnedReading } from './reading.ts';

const OUT = 0x5bd1e995; // stands for whatever lies outside the sequence

/**
 * Features of the first tagger, which labels source, cue and content of all attributions of a paragraph at once.
 * Each `add` is one template; its number is part of the model and is never given to another.
 *
 * @param from first token of the paragraph
 * @param to behind its last
 */
export function jointFeatures(reading: LearnedReading, from: number, to: number, rows: number): FeatureSequence {
  const { codes, bins, document } = reading;
  const { word, lemma, pos, quote } = codes;
  const writer = new FeatureWriter(rows);
  const at = (values: Int32Array, t: number): number => (t >= from && t < to ? (values[t] as number) : OUT);
  const small = (values: Uint8Array, t: number): number => (t >= from && t < to ? (values[t] as number) : 31);

  for (let t = from; t < to; t++) {
    const sentence = document.sentences[document.tokens[t]?.sentence ?? 0] ?? { first: from, last: to };
    const w = (d: number) => at(word, t + d);
    const l = (d: number) => at(lemma, t + d);
    const p = (d: number) => at(pos, t + d);
    const q = (d: number) => small(quote, t + d);
    const b = (d: number) => small(bins, t + d);

    writer.add(1);
    for (let d = -3; d <= 3; d++) writer.add(10 + d, w(d));
    for (let d = -2; d <= 2; d++) writer.add(20 + d, l(d));
    for (let d = -3; d <= 3; d++) writer.add(30 + d, p(d));
    writer.add(40, w(-1), w(0));
    writer.add(41, w(0), w(1));
    writer.add(42, l(-1), l(0));
    writer.add(43, l(0), l(1));
    writer.add(44, l(-2), l(-1));
    writer.add(45, l(1), l(2));
    writer.add(46, l(-1), l(0), l(1));
    writer.add(47, p(-1), p(0));
    writer.add(48, p(0), p(1));
    writer.add(49, p(-2), p(-1));
    writer.add(50, p(1), p(2));
    writer.add(51, p(-2), p(-1), p(0));
    writer.add(52, p(-1), p(0), p(1));
    writer.add(53, p(0), p(1), p(2));
    writer.add(54, p(-1), p(0), Math.imul(p(1), 31) ^ p(2));
    writer.add(55, p(-2), p(-1), Math.imul(p(0), 31) ^ p(1));
    writer.add(56, p(0), w(1));
    writer.add(57, w(-1), p(0));
    writer.add(58, w(0), p(1));
    writer.add(59, w(0), p(-1));
    writer.add(60, w(-1), w(1));

    writer.add(74, codes.shape[t], p(0));

    const state = q(0) * 8 + small(codes.quoteLength, t);
    writer.add(80, state);
    writer.add(81, q(-1), q(0), q(1));
    writer.add(82, state, w(0));
    writer.add(83, state, p(0));
    writer.add(84, q(-2), q(-1), q(0));
    writer.add(85, q(0), q(1), q(2));
    writer.add(86, reading.sentenceHasQuote[t], reading.paragraphHasQuote[t], q(0));

    for (let d = -2; d <= 2; d++) writer.add(90 + d, b(d));
    writer.add(95, b(0), p(0));
    writer.add(96, b(0), q(0));
    writer.add(97, b(-1), b(0), b(1));
    writer.add(98, b(0), w(1));
    writer.add(99, b(0), p(-1), p(1));

    const sides = [
      [100, reading.cueLeft[t] as number],
      [120, reading.cueRight[t] as number],
    ] as const;
    for (const [base, cue] of sides) {
      if (cue < 0) {
        writer.add(base);
        continue;
      }
      const step = distanceStep(t - cue);
      writer.add(base + 1, at(lemma, cue));
      writer.add(base + 2, small(bins, cue), step);
      writer.add(base + 3, at(lemma, cue), step);
      writer.add(base + 4, at(lemma, cue), p(0));
      writer.add(base + 5, at(word, cue + 1), step);
      writer.add(base + 6, at(pos, cue - 1), at(pos, cue + 1), Math.sign(step));
      writer.add(base + 7, at(lemma, cue), w(0));
      writer.add(base + 8, at(word, cue + 1), p(0), step);
      if (Math.abs(t - cue) <= 6) {
        let path = 0;
        for (let i = Math.min(t, cue) + 1; i < Math.max(t, cue); i++) path = Math.imul(path, 31) ^ at(pos, i);
        writer.add(base + 9, path, p(0), t - cue);
        writer.add(base + 10, path, at(lemma, cue), t - cue);
      }
    }
    const left = reading.cueLeft[t] as number;
    writer.add(140, reading.cuesInSentence[t], q(0));
    writer.add(141, left >= 0 ? 1 : 0, (reading.cueRight[t] as number) >= 0 ? 1 : 0, q(0));
    writer.add(142, left >= 0 ? 1 : 0, p(0), (reading.cueRight[t] as number) >= 0 ? 1 : 0);

    const fromStart = distanceStep(t - sentence.first);
    const toEnd = distanceStep(sentence.last - 1 - t);
    writer.add(150, fromStart);
    writer.add(151, toEnd);
    writer.add(152, distanceStep(t - from), distanceStep(to - 1 - t));
    writer.add(153, at(word, sentence.first));
    writer.add(154, at(word, sentence.first), at(word, sentence.first + 1), fromStart);
    writer.add(155, at(pos, sentence.first), at(pos, sentence.first + 1), fromStart);

    const verbLeft = reading.verbLeft[t] as number;
    const verbRight = reading.verbRight[t] as number;
    writer.add(160, verbLeft < 0 ? OUT : at(lemma, verbLeft), p(0));
    writer.add(161, verbRight < 0 ? OUT : at(lemma, verbRight), p(0));
    writer.add(162, verbLeft < 0 ? 0 : distanceStep(t - verbLeft), verbRight < 0 ? 0 : distanceStep(verbRight - t));
    const marker = reading.clauseMarker[t] as number;
    writer.add(163, marker < 0 ? OUT : at(word, marker), distanceStep(t - marker));
    writer.add(164, marker < 0 ? OUT : at(word, marker), marker < 0 ? OUT : at(pos, marker - 1), p(0));
    writer.add(165, reading.commas[t]);
    writer.add(166, marker < 0 ? OUT : at(word, marker), left < 0 ? OUT : at(lemma, left));

    const h = (d: number) => small(reading.rules.labels, t + d);
    writer.add(170, h(0));
    writer.add(171, h(-1), h(0), h(1));
    writer.add(172, h(0), p(0));
    writer.add(173, h(0), b(0));
    writer.add(174, h(0), state);
    writer.add(175, h(0), w(0));
    writer.add(176, h(-1), h(0), p(0));
    writer.add(177, h(0), h(1), p(1));
    writer.endToken();
  }
  return writer.finish();
}
