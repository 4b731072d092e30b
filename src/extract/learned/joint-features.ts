import type { FeatureSequence } from '../tagger/chain-model.ts';
import { FeatureWriter } from '../tagger/feature-writer.ts';
import { MARGIN, OUT, OUT_SMALL, withMargin } from './margins.ts';
import { distanceStep, type LearnedReading } from './reading.ts';

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
  const small = (values: Uint8Array, t: number): number => (t >= from && t < to ? (values[t] as number) : OUT_SMALL);

  // Neighbours are read from copies with a margin: calls that ask for each would cost more than all the rest.
  const words = withMargin(word, from, to, OUT);
  const lemmas = withMargin(lemma, from, to, OUT);
  const poses = withMargin(pos, from, to, OUT);
  const quotes = withMargin(quote, from, to, OUT_SMALL);
  const rates = withMargin(bins, from, to, OUT_SMALL);
  const hints = withMargin(reading.rules.labels, from, to, OUT_SMALL);

  for (let t = from; t < to; t++) {
    const sentence = document.sentences[document.tokens[t]?.sentence ?? 0] ?? { first: from, last: to };
    const i = t - from + MARGIN;

    writer.add(1);
    for (let d = -3; d <= 3; d++) writer.add(10 + d, words[i + d] as number);
    for (let d = -2; d <= 2; d++) writer.add(20 + d, lemmas[i + d] as number);
    for (let d = -3; d <= 3; d++) writer.add(30 + d, poses[i + d] as number);
    writer.add(40, words[i - 1] as number, words[i] as number);
    writer.add(41, words[i] as number, words[i + 1] as number);
    writer.add(42, lemmas[i - 1] as number, lemmas[i] as number);
    writer.add(43, lemmas[i] as number, lemmas[i + 1] as number);
    writer.add(44, lemmas[i - 2] as number, lemmas[i - 1] as number);
    writer.add(45, lemmas[i + 1] as number, lemmas[i + 2] as number);
    writer.add(46, lemmas[i - 1] as number, lemmas[i] as number, lemmas[i + 1] as number);
    writer.add(47, poses[i - 1] as number, poses[i] as number);
    writer.add(48, poses[i] as number, poses[i + 1] as number);
    writer.add(49, poses[i - 2] as number, poses[i - 1] as number);
    writer.add(50, poses[i + 1] as number, poses[i + 2] as number);
    writer.add(51, poses[i - 2] as number, poses[i - 1] as number, poses[i] as number);
    writer.add(52, poses[i - 1] as number, poses[i] as number, poses[i + 1] as number);
    writer.add(53, poses[i] as number, poses[i + 1] as number, poses[i + 2] as number);
    writer.add(54, poses[i - 1] as number, poses[i] as number, Math.imul(poses[i + 1] as number, 31) ^ (poses[i + 2] as number));
    writer.add(55, poses[i - 2] as number, poses[i - 1] as number, Math.imul(poses[i] as number, 31) ^ (poses[i + 1] as number));
    writer.add(56, poses[i] as number, words[i + 1] as number);
    writer.add(57, words[i - 1] as number, poses[i] as number);
    writer.add(58, words[i] as number, poses[i + 1] as number);
    writer.add(59, words[i] as number, poses[i - 1] as number);
    writer.add(60, words[i - 1] as number, words[i + 1] as number);

    writer.add(74, codes.shape[t], poses[i] as number);

    const state = (quotes[i] as number) * 8 + small(codes.quoteLength, t);
    writer.add(80, state);
    writer.add(81, quotes[i - 1] as number, quotes[i] as number, quotes[i + 1] as number);
    writer.add(82, state, words[i] as number);
    writer.add(83, state, poses[i] as number);
    writer.add(84, quotes[i - 2] as number, quotes[i - 1] as number, quotes[i] as number);
    writer.add(85, quotes[i] as number, quotes[i + 1] as number, quotes[i + 2] as number);
    writer.add(86, reading.sentenceHasQuote[t], reading.paragraphHasQuote[t], quotes[i] as number);

    for (let d = -2; d <= 2; d++) writer.add(90 + d, rates[i + d] as number);
    writer.add(95, rates[i] as number, poses[i] as number);
    writer.add(96, rates[i] as number, quotes[i] as number);
    writer.add(97, rates[i - 1] as number, rates[i] as number, rates[i + 1] as number);
    writer.add(98, rates[i] as number, words[i + 1] as number);
    writer.add(99, rates[i] as number, poses[i - 1] as number, poses[i + 1] as number);

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
      writer.add(base + 4, at(lemma, cue), poses[i] as number);
      writer.add(base + 5, at(word, cue + 1), step);
      writer.add(base + 6, at(pos, cue - 1), at(pos, cue + 1), Math.sign(step));
      writer.add(base + 7, at(lemma, cue), words[i] as number);
      writer.add(base + 8, at(word, cue + 1), poses[i] as number, step);
      if (Math.abs(t - cue) <= 6) {
        let path = 0;
        for (let i = Math.min(t, cue) + 1; i < Math.max(t, cue); i++) path = Math.imul(path, 31) ^ at(pos, i);
        writer.add(base + 9, path, poses[i] as number, t - cue);
        writer.add(base + 10, path, at(lemma, cue), t - cue);
      }
    }
    const left = reading.cueLeft[t] as number;
    writer.add(140, reading.cuesInSentence[t], quotes[i] as number);
    writer.add(141, left >= 0 ? 1 : 0, (reading.cueRight[t] as number) >= 0 ? 1 : 0, quotes[i] as number);
    writer.add(142, left >= 0 ? 1 : 0, poses[i] as number, (reading.cueRight[t] as number) >= 0 ? 1 : 0);

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
    writer.add(160, verbLeft < 0 ? OUT : at(lemma, verbLeft), poses[i] as number);
    writer.add(161, verbRight < 0 ? OUT : at(lemma, verbRight), poses[i] as number);
    writer.add(162, verbLeft < 0 ? 0 : distanceStep(t - verbLeft), verbRight < 0 ? 0 : distanceStep(verbRight - t));
    const marker = reading.clauseMarker[t] as number;
    writer.add(163, marker < 0 ? OUT : at(word, marker), distanceStep(t - marker));
    writer.add(164, marker < 0 ? OUT : at(word, marker), marker < 0 ? OUT : at(pos, marker - 1), poses[i] as number);
    writer.add(165, reading.commas[t]);
    writer.add(166, marker < 0 ? OUT : at(word, marker), left < 0 ? OUT : at(lemma, left));

    writer.add(170, hints[i] as number);
    writer.add(171, hints[i - 1] as number, hints[i] as number, hints[i + 1] as number);
    writer.add(172, hints[i] as number, poses[i] as number);
    writer.add(173, hints[i] as number, rates[i] as number);
    writer.add(174, hints[i] as number, state);
    writer.add(175, hints[i] as number, words[i] as number);
    writer.add(176, hints[i - 1] as number, hints[i] as number, poses[i] as number);
    writer.add(177, hints[i] as number, hints[i + 1] as number, poses[i + 1] as number);
    writer.endToken();
  }
  return writer.finish();
}
