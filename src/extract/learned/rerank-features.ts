import type { Span } from '../../model/span.ts';
import { hashWord } from '../tagger/feature-writer.ts';
import type { SparseCase } from '../tagger/logistic-model.ts';
import { cueWindow } from './cue-window.ts';
import type { DecodedCandidate } from './decode-candidate.ts';
import type { JointOutput } from './joint-output.ts';
import { CONTENT, SOURCE } from './labels.ts';
import { distanceStep, type LearnedReading } from './reading.ts';
import { hintFor } from './rule-hints.ts';

/** Number of features of the rerank; a few thousand hashed ones share them with hardly a clash. */
export const RERANK_SIZE = 1 << 13;
const REAL = 32; // the first ones hold real numbers, each its own

const logit = (p: number) => Math.log(Math.max(p, 1e-4) / Math.max(1 - p, 1e-4)) / 4;
const binOf = (p: number) => Math.min(9, Math.floor(p * 10));
const sizeOf = (runs: readonly Span[]) => runs.reduce((sum, [first, last]) => sum + last - first, 0);
const mean = (values: Float32Array, runs: readonly Span[]) => {
  let sum = 0;
  for (const [first, last] of runs) for (let t = first; t < last; t++) sum += values[t] as number;
  return sum / Math.max(1, sizeOf(runs));
};
const gapTo = ([first, last]: Span, run: Span | undefined) =>
  !run ? 99 : run[1] <= first ? run[1] - first - 1 : run[0] >= last ? run[0] - last + 1 : 0;

/** What decides whether a decoded candidate is an attribution with the right source: after the study's rerank. */
export function rerankFeatures(reading: LearnedReading, output: JointOutput, decoded: DecodedCandidate, rivals: number): SparseCase {
  const indices: number[] = [];
  const values: number[] = [];
  const real = (number: number, value: number) => {
    indices.push(number);
    values.push(value);
  };
  const is = (name: string, ...parts: (string | number)[]) => {
    indices.push(REAL + ((hashWord(`${name}|${parts.join('|')}`) >>> 0) % (RERANK_SIZE - REAL)));
    values.push(1);
  };
  const { candidate, source, cue, content } = decoded;
  const { document, codes, bins } = reading;
  const token = (t: number) => document.tokens[t];
  const cueRun = cue[0] ?? [candidate.first, candidate.last];
  const chances = [
    decoded.headChance,
    decoded.contentChance,
    decoded.sourceChance,
    decoded.cueChance,
    decoded.startChance,
    decoded.endChance,
  ];
  const joint = [mean(output.cue, [cueRun]), mean(output.content, content), mean(output.source, source)];
  for (const [n, p] of [...chances, ...joint].entries()) {
    real(n, logit(p));
    is('bin', n, binOf(p));
  }
  real(10, logit(decoded.headChance) * logit(decoded.contentChance));
  real(11, Math.log1p(sizeOf(content)));
  is('cue-and-content', binOf(decoded.headChance), binOf(decoded.contentChance));
  is('head-and-source', binOf(decoded.headChance), binOf(decoded.sourceChance), source.length > 0 ? 1 : 0);

  const head = token(candidate.head);
  const isQuoted = (codes.quote[candidate.head] as number) > 0 ? 1 : 0;
  const sourceGap = gapTo(cueRun, source[0]);
  const contentGap = gapTo(cueRun, content[0]);
  const contentStart = content[0]?.[0] ?? -1;
  const contentEnd = content.at(-1)?.[1] ?? -1;
  const quotedShare =
    content.length === 0
      ? 0
      : content.reduce((sum, [first, last]) => sum + codes.quote.subarray(first, last).filter((q) => q > 0).length, 0) / sizeOf(content);
  const quoted = quotedShare > 0.9 ? 2 : quotedShare > 0.1 ? 1 : 0;
  is('cue-bin', bins[candidate.head] ?? 0);
  is('cue-bin-quoted', bins[candidate.head] ?? 0, quoted);
  is('head-pos', head?.pos ?? '');
  is('head-pos-bin', head?.pos ?? '', bins[candidate.head] ?? 0);
  is('next-pos', token(cueRun[1])?.pos ?? '', head?.pos ?? '');
  is('next-word', token(cueRun[1])?.lower ?? '');
  is('no-source', source.length === 0 ? 1 : 0, quoted);
  is('sources', Math.min(2, source.length));
  is('source-gap', distanceStep(sourceGap), quoted);
  is('content-gap', distanceStep(contentGap), quoted);
  is('sides', Math.sign(sourceGap), Math.sign(contentGap), quoted);
  is('length', distanceStep(sizeOf(content)), quoted);
  is('fragments', Math.min(3, content.length), quoted);
  is('in-quotation', isQuoted, quoted);
  is('content-first', token(contentStart)?.pos ?? '', quoted);
  is('content-first-word', token(contentStart)?.lower ?? '');
  is('content-last', token(contentEnd - 1)?.pos ?? '', token(contentEnd)?.pos ?? '');
  is(
    'ends-sentence',
    token(contentEnd)?.sentence !== token(contentEnd - 1)?.sentence || token(contentEnd)?.pos === 'PUNCT' ? 1 : 0,
    quoted,
  );
  is('source-pos', token((source[0]?.[1] ?? 0) - 1)?.pos ?? '', source.length);
  is('source-length', distanceStep(sizeOf(source)));
  is('source-starts', token(source[0]?.[0] ?? -1)?.pos ?? '');
  is('rivals', Math.min(4, rivals));
  is('sentences', Math.min(3, (token(contentEnd - 1)?.sentence ?? 0) - (head?.sentence ?? 0) + 2));
  is('cues-in-sentence', reading.cuesInSentence[candidate.head] ?? 0, quoted);
  is('previous-pos', token(cueRun[0] - 1)?.pos ?? '', head?.pos ?? '');
  is('cue-length', Math.min(5, cueRun[1] - cueRun[0]), head?.pos ?? '');
  const window = cueWindow(reading, candidate);
  const { hint, labels: hints } = hintFor(reading.rules, candidate, window);
  const agreed = (runs: readonly Span[], label: number) => {
    let [both, mine] = [0, 0];
    for (const [first, last] of runs)
      for (let t = first; t < last; t++, mine++) if (((hints[t - window[0]] as number) + 1) >> 1 === (label + 1) >> 1) both++;
    const theirs = hints.reduce((sum, value) => sum + (value === label || value === label + 1 ? 1 : 0), 0);
    return mine + theirs === 0 ? 9 : Math.round((8 * both) / Math.max(1, mine + theirs - both));
  };
  const ruleContent = hint ? agreed(content, CONTENT) : -1;
  const ruleSource = hint ? agreed(source, SOURCE) : -1;
  is('rule', hint?.rule ?? 0);
  is('rule-content', ruleContent, quoted);
  is('rule-source', ruleSource, quoted);
  is('rule-both', ruleContent >= 4 ? 1 : 0, ruleSource >= 4 ? 1 : 0, hint?.rule ?? 0);
  is('rule-confidence', hint ? Math.round(hint.confidence * 10) : -1, ruleContent >= 4 ? 1 : 0);
  is('rule-and-head', hint ? 1 : 0, binOf(decoded.headChance), quoted);
  return { indices: Int32Array.from(indices), values: Float32Array.from(values) };
}
