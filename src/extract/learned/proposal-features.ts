import type { Span } from '../../model/span.ts';
import type { JointOutput } from './joint-output.ts';
import { CONTENT, CUE, SOURCE } from './labels.ts';
import { type CueMarginals, ORIGINS, type Proposal, sizeOf } from './proposal.ts';
import { chanceOf } from './propose.ts';
import type { LearnedReading } from './reading.ts';
import { hintFor } from './rule-hints.ts';
import { CLOSES, OPENS, OUTSIDE } from './token-codes.ts';

/** What is known of the other cues around one. */
export interface Surroundings {
  /** How many other candidates the sentence has. */
  rivals: number;
  /** How probable it is that this cue stands within the content of another attribution. */
  within: number;
}

const PARTS_OF_SPEECH = ['PUNCT', 'ADP', 'SCONJ', 'CCONJ', 'DET', 'PRON', 'PROPN', 'NOUN', 'NUM', 'ADJ', 'ADV', 'AUX', 'VERB', 'PART'];
const NEXT_WORDS = ['that', ',', ':', '.', 'to', 'of', 'for', 'on', 'about', 'as', 'how', 'what', 'if', 'whether'];
const FAR = 60;
/** How many numbers there are of each proposal. */
const FEATURES = 74;

const logit = (p: number) => Math.log(Math.max(p, 1e-5) / Math.max(1 - p, 1e-5));

/** Between two sets of runs, the share of tokens in both among those in either; 1 where both are empty. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  for (const [first, last] of a) for (const [from, to] of b) both += Math.max(0, Math.min(last, to) - Math.max(first, from));
  const either = sizeOf(a) + sizeOf(b) - both;
  return either === 0 ? 1 : both / either;
}

const gapTo = ([first, last]: Span, run: Span | undefined) => {
  if (!run) return FAR;
  const gap = run[1] <= first ? run[1] - first - 1 : run[0] >= last ? run[0] - last + 1 : 0;
  return Math.max(-FAR, Math.min(FAR, gap));
};

/** The numbers by which boosted trees decide whether a proposal finds an attribution and its source. Order is part of the model. */
export function proposalFeatures(
  reading: LearnedReading,
  output: JointOutput,
  around: CueMarginals,
  proposal: Proposal,
  surroundings: Surroundings,
): Float32Array {
  const { document, codes, bins, rates } = reading;
  const { candidate, source, cue, content } = proposal;
  const { quote } = codes;
  const features = new Float32Array(FEATURES);
  let count = 0;
  const say = (...values: number[]) => {
    for (const value of values) features[count++] = value;
  };
  const posOf = (t: number) => PARTS_OF_SPEECH.indexOf(document.tokens[t]?.pos ?? '');
  const run = cue[0] as Span;
  const head = candidate.head;
  const extremes = (runs: readonly Span[], label: number): [mean: number, least: number] => {
    let [sum, count, least] = [0, 0, 1];
    for (const [first, last] of runs)
      for (let t = Math.max(first, around.first); t < Math.min(last, around.last); t++, count++) {
        const p = chanceOf(around, t, label);
        sum += p;
        least = Math.min(least, p);
      }
    return count === 0 ? [0, 0] : [sum / count, least];
  };
  const mean = (values: Float32Array, runs: readonly Span[]) => {
    let sum = 0;
    for (const [first, last] of runs) for (let t = first; t < last; t++) sum += values[t] as number;
    return sum / Math.max(1, sizeOf(runs));
  };

  // What the second tagger says, here and just outside the bounds.
  const start = content[0]?.[0] ?? around.first;
  const end = content.at(-1)?.[1] ?? around.last;
  const [contentMean, contentLeast] = extremes(content, CONTENT);
  const [sourceMean, sourceLeast] = extremes(source, SOURCE);
  say(logit(chanceOf(around, head, CUE)), extremes(cue, CUE)[0], contentMean, contentLeast, sourceMean, sourceLeast);
  say(
    chanceOf(around, start - 1, CONTENT),
    chanceOf(around, start, CONTENT),
    chanceOf(around, end - 1, CONTENT),
    chanceOf(around, end, CONTENT),
  );
  let [missedContent, missedSource] = [0, 0];
  let [sourceFirst, sourceLast] = [0, 0];
  for (let t = around.first, next = 0; t < around.last; t++) {
    // Runs come in reading order.
    if (t >= sourceLast && next < source.length) [sourceFirst, sourceLast] = source[next++] as Span;
    missedContent += chanceOf(around, t, CONTENT);
    if (t < sourceFirst || t >= sourceLast) missedSource = Math.max(missedSource, chanceOf(around, t, SOURCE));
  }
  say(missedContent - contentMean * sizeOf(content), missedSource, sizeOf(content) / (around.last - around.first));

  // What the first tagger says.
  say(mean(output.cue, [run]), mean(output.content, content), mean(output.source, source));
  say(output.cue[head] as number, output.content[head] as number, output.content[start - 1] ?? 0, output.content[end] ?? 0);

  // Where it comes from, and what the rules say of the same cue.
  for (const origin of ORIGINS) say(proposal.origin === origin ? 1 : 0);
  say(proposal.completed ? 1 : 0);
  const hint = hintFor(reading.rules, candidate);
  say(
    hint ? hint.confidence : 0,
    hint ? hint.trust : -2,
    hint ? overlap(hint.content, content) : -1,
    hint ? overlap(hint.source, source) : -1,
  );

  // The cue.
  say(bins[head] as number, rates[head] as number, posOf(head), posOf(run[1]), posOf(run[0] - 1), run[1] - run[0]);
  say(NEXT_WORDS.indexOf(document.tokens[run[1]]?.lower ?? ''), quote[head] === OUTSIDE ? 0 : 1, reading.cuesInSentence[head] as number);
  say(surroundings.rivals, surroundings.within);

  // The source.
  const sourceRun = source[0];
  say(source.length, sizeOf(source), sourceRun ? posOf(sourceRun[1] - 1) : -2, sourceRun ? posOf(sourceRun[0]) : -2);
  say(gapTo(run, sourceRun), sourceRun && quote[sourceRun[0]] !== OUTSIDE ? 1 : 0);

  // The content, and how it stands to quotation marks.
  let [quoted, strong, verbs] = [0, 0, 0];
  for (const [first, last] of content)
    for (let t = first; t < last; t++) {
      if (quote[t] !== OUTSIDE) quoted++;
      else if ((bins[t] as number) >= 5) strong++;
      if (document.tokens[t]?.pos === 'VERB') verbs++;
    }
  const cuts = content.filter(([first]) => quote[first] !== OUTSIDE && quote[first] !== OPENS).length;
  const cutsEnd = content.filter(([, last]) => quote[last - 1] !== OUTSIDE && quote[last - 1] !== CLOSES).length;
  const sentenceOf = (t: number) => document.tokens[t]?.sentence ?? 0;
  const sentence = document.sentences[sentenceOf(end - 1)];
  say(sizeOf(content), content.length, gapTo(run, content[0]), gapTo(run, content.at(-1)));
  say(quoted / Math.max(1, sizeOf(content)), strong, verbs, cuts, cutsEnd);
  say(quote[start] === OPENS ? 1 : 0, quote[end - 1] === CLOSES ? 1 : 0, quote[end] === OPENS || quote[end + 1] === OPENS ? 1 : 0);
  say(posOf(start), posOf(start + 1), posOf(end - 1), posOf(end), posOf(end + 1), NEXT_WORDS.indexOf(document.tokens[start]?.lower ?? ''));
  say(sentence ? sentence.last - end : 0, sentenceOf(end - 1) - sentenceOf(start), sentenceOf(start) - sentenceOf(head));
  say(reading.sentenceHasQuote[head] as number, reading.paragraphHasQuote[head] as number);
  const paragraph = document.paragraphs[codes.paragraph[head] as number];
  say(
    codes.paragraph[head] as number,
    paragraph ? paragraph.last - paragraph.first : 0,
    head - (document.sentences[sentenceOf(head)]?.first ?? head),
  );
  if (count !== FEATURES) throw new Error(`${count} features, not ${FEATURES}`);
  return features;
}
