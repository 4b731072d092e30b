import type { Span } from '../../model/span.ts';
import { tokenAt } from '../../text/document.ts';
import { WordFact } from '../../text/word.ts';
import { STRONG } from './cue-lexicon.ts';
import type { JointOutput } from './joint-output.ts';
import { type CueChances, chanceAt, type Proposal, sizeOf } from './proposal.ts';
import type { LearnedReading } from './reading.ts';
import { hintFor } from './rule-hints.ts';
import { CLOSES, KINDS, OPENS, OUTSIDE } from './token-codes.ts';

/** What is known of the other cues around one. */
export interface Surroundings {
  /** How many other candidates the sentence has. */
  rivals: number;
  /** How probable it is that this cue stands within the content of another attribution. */
  within: number;
  /** How many content tokens the second tagger expects. */
  expected: number;
}

const NEXT_WORDS = ['that', ',', ':', '.', 'to', 'of', 'for', 'on', 'about', 'as', 'how', 'what', 'if', 'whether'];
const nextWord = new WordFact(({ lower }) => NEXT_WORDS.indexOf(lower));
const FAR = 60;

const logit = (p: number) => Math.log(Math.max(p, 1e-5) / Math.max(1 - p, 1e-5));

/** Between two sets of runs, the share of tokens in both among those in either; 1 where both are empty. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  for (const one of a) for (const other of b) both += Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));
  const either = sizeOf(a) + sizeOf(b) - both;
  return either === 0 ? 1 : both / either;
}

function gapTo([first, last]: Span, run: Span | undefined): number {
  if (!run) return FAR;
  const gap = run[1] <= first ? run[1] - first - 1 : run[0] >= last ? run[0] - last + 1 : 0;
  return Math.max(-FAR, Math.min(FAR, gap));
}

/** Mean of the second tagger's probabilities over runs, as far as it looked; 0 where it did not. */
function meanChance({ first, last, shift }: CueChances, chances: Float64Array, runs: readonly Span[]): number {
  let sum = 0;
  let count = 0;
  for (const run of runs)
    for (let t = Math.max(run[0], first); t < Math.min(run[1], last); t++, count++) sum += chances[shift + t] as number;
  return count === 0 ? 0 : sum / count;
}

/** The least of them. */
function leastChance({ first, last, shift }: CueChances, chances: Float64Array, runs: readonly Span[]): number {
  let least = 1;
  let count = 0;
  for (const run of runs)
    for (let t = Math.max(run[0], first); t < Math.min(run[1], last); t++, count++) least = Math.min(least, chances[shift + t] as number);
  return count === 0 ? 0 : least;
}

/** Mean of the first tagger's probabilities over runs. */
function mean(values: Float32Array, runs: readonly Span[]): number {
  let sum = 0;
  for (const run of runs) for (let t = run[0]; t < run[1]; t++) sum += values[t] as number;
  return sum / Math.max(1, sizeOf(runs));
}

/** How many content tokens the second tagger expects around a cue. */
export function expectedContent({ first, last, shift, content }: CueChances): number {
  let sum = 0;
  for (let t = first; t < last; t++) sum += content[shift + t] as number;
  return sum;
}

/** The most probable source token that a source leaves out. */
function missedSource({ first, last, shift, source: chances }: CueChances, source: readonly Span[]): number {
  let most = 0;
  let from = first;
  // Runs come in reading order.
  for (const run of source) {
    for (let t = from; t < Math.min(run[0], last); t++) most = Math.max(most, chances[shift + t] as number);
    from = Math.max(from, run[1]);
  }
  for (let t = from; t < last; t++) most = Math.max(most, chances[shift + t] as number);
  return most;
}

/** The numbers by which boosted trees decide whether a proposal finds an attribution and its source. Order is part of the model. */
export function proposalFeatures(
  reading: LearnedReading,
  output: JointOutput,
  around: CueChances,
  { candidate, source, cue, content, origin, completed }: Proposal,
  { rivals, within, expected }: Surroundings,
): number[] {
  const { document, codes, bins, rates, rules } = reading;
  const { tokens, sentences, paragraphs } = document;
  const { quote } = codes;
  const { head } = candidate;
  const run = cue[0] as Span;
  const start = content[0]?.[0] ?? around.first;
  const end = content.at(-1)?.[1] ?? around.last;
  const contentSize = sizeOf(content);
  const contentMean = meanChance(around, around.content, content);
  const partOf = (t: number) => (t >= 0 && t < tokens.length ? (codes.part[t] as number) : -1);
  const sentenceOf = (t: number) => codes.sentence[t] ?? 0;
  const nextWordAt = (t: number) => nextWord.of(tokenAt(document, t).word);
  const hint = hintFor(rules, candidate);
  const sourceRun = source[0];
  let quoted = 0;
  let strong = 0;
  let verbs = 0;
  let cuts = 0;
  let cutsEnd = 0;
  for (const part of content) {
    const first = part[0];
    const last = part[1];
    for (let t = first; t < last; t++) {
      if (quote[t] !== OUTSIDE) quoted++;
      else if ((bins[t] as number) >= STRONG) strong++;
      if ((codes.kinds[t] as number) & KINDS.verb) verbs++;
    }
    if (quote[first] !== OUTSIDE && quote[first] !== OPENS) cuts++;
    if (quote[last - 1] !== OUTSIDE && quote[last - 1] !== CLOSES) cutsEnd++;
  }
  const sentence = sentences[sentenceOf(end - 1)];
  const paragraph = paragraphs[codes.paragraph[head] as number];

  return [
    // What the second tagger says, here and just outside the bounds.
    logit(chanceAt(around, around.cue, head)),
    meanChance(around, around.cue, cue),
    contentMean,
    leastChance(around, around.content, content),
    meanChance(around, around.source, source),
    leastChance(around, around.source, source),
    chanceAt(around, around.content, start - 1),
    chanceAt(around, around.content, start),
    chanceAt(around, around.content, end - 1),
    chanceAt(around, around.content, end),
    expected - contentMean * contentSize,
    missedSource(around, source),
    contentSize / (around.last - around.first),

    // What the first tagger says.
    mean(output.cue, [run]),
    mean(output.content, content),
    mean(output.source, source),
    output.cue[head] as number,
    output.content[head] as number,
    start > 0 ? (output.content[start - 1] as number) : 0,
    output.content[end] ?? 0,

    // Where it comes from, and what the rules say of the same cue.
    origin === 'tagger' ? 1 : 0,
    origin === 'tagger urged' ? 1 : 0,
    origin === 'other content' ? 1 : 0,
    origin === 'other source' ? 1 : 0,
    origin === 'rule' ? 1 : 0,
    origin === 'layout' ? 1 : 0,
    completed ? 1 : 0,
    hint ? hint.confidence : 0,
    hint ? hint.trust : -2,
    hint ? overlap(hint.content, content) : -1,
    hint ? overlap(hint.source, source) : -1,

    // The cue.
    bins[head] as number,
    rates[head] as number,
    partOf(head),
    partOf(run[1]),
    partOf(run[0] - 1),
    run[1] - run[0],
    nextWordAt(run[1]),
    quote[head] === OUTSIDE ? 0 : 1,
    reading.cuesInSentence[head] as number,
    rivals,
    within,

    // The source.
    source.length,
    sizeOf(source),
    sourceRun ? partOf(sourceRun[1] - 1) : -2,
    sourceRun ? partOf(sourceRun[0]) : -2,
    gapTo(run, sourceRun),
    sourceRun && quote[sourceRun[0]] !== OUTSIDE ? 1 : 0,

    // The content, and how it stands to quotation marks.
    contentSize,
    content.length,
    gapTo(run, content[0]),
    gapTo(run, content.at(-1)),
    quoted / Math.max(1, contentSize),
    strong,
    verbs,
    cuts,
    cutsEnd,
    quote[start] === OPENS ? 1 : 0,
    quote[end - 1] === CLOSES ? 1 : 0,
    quote[end] === OPENS || quote[end + 1] === OPENS ? 1 : 0,
    partOf(start),
    partOf(start + 1),
    partOf(end - 1),
    partOf(end),
    partOf(end + 1),
    nextWordAt(start),
    sentence ? sentence.last - end : 0,
    sentenceOf(end - 1) - sentenceOf(start),
    sentenceOf(start) - sentenceOf(head),
    reading.sentenceHasQuote[head] as number,
    reading.paragraphHasQuote[head] as number,
    codes.paragraph[head] as number,
    paragraph ? paragraph.last - paragraph.first : 0,
    head - (sentences[sentenceOf(head)]?.first ?? head),
  ];
}
