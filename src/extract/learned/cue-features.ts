import type { Span } from '../../model/span.ts';
import { Tagger } from '../tagger/tagger.ts';
import { ABSENT, fillMargins, MARGIN, OUT, OUT_SMALL, partsOf, type Template } from '../tagger/templates.ts';
import type { CueCandidate } from './cue-candidates.ts';
import { STRONG } from './cue-lexicon.ts';
import type { JointOutput } from './joint-output.ts';
import { CONTENT, O, SOURCE } from './labels.ts';
import { distanceStep, type LearnedReading } from './reading.ts';
import { hintFor, labelsOf } from './rule-hints.ts';
import { CLOSES, KINDS, OPENS, OUTSIDE } from './token-codes.ts';

const COLUMNS = [
  ...(['word', 'lemma', 'pos', 'posPair', 'state', 'quotesBeside', 'rate', 'ratesBeside'] as const),
  ...(['side', 'step', 'place', 'path', 'cues', 'verbs', 'commas', 'marks', 'verbsCommas', 'marker'] as const),
  ...(['cueLemma', 'cueRate', 'cueNext', 'cuePrevious', 'cueNextPos', 'cuePreviousPos', 'cueBeside', 'cuePair', 'cueLength'] as const),
  ...(['headPos', 'cueQuote', 'label', 'labelsBeside', 'sourceStep', 'contentStep', 'cueStep', 'chances', 'one', 'two'] as const),
  ...(['rank', 'isNearer', 'isPart', 'rankNearer', 'advice', 'adviceBefore', 'adviceAfter', 'adviceBeside'] as const),
  ...(['hint', 'rule', 'hasRule'] as const),
] as const;
const c = partsOf(COLUMNS);
const { word, pos, posPair, state, side, step, place, advice } = c;
type Columns = Record<(typeof COLUMNS)[number], Int32Array>;

const around = (reach: number, template: (shift: number) => Template): Template[] =>
  Array.from({ length: 2 * reach + 1 }, (_, n) => template(n - reach));

const TEMPLATES: readonly Template[] = [
  [1, side()],
  [2, side(), step()],
  [3, place()],
  [4, side(), step(), pos()],
  [5, place(), pos()],
  [6, place(), word()],
  [7, place(), state()],
  [8, side(), step(), state()],
  [9, place(), c.cueLemma()],
  [10, side(), step(), c.cueLemma()],
  [11, side(), step(), c.cueRate()],
  [12, side(), c.cueLemma(), word()],
  [13, place(), c.cueLemma(), pos()],
  [14, side(), step(), c.cueNext()],
  [15, side(), step(), c.cuePrevious()],
  [16, place(), c.cueNextPos(), pos()],
  [17, place(), c.cuePreviousPos(), pos()],
  [18, side(), step(), c.cuePair()],
  [19, place(), c.headPos(), c.cueNext()],
  [20, place(), c.cueLength(), c.cueQuote()],
  [21, place(), c.cuePair(), pos()],
  [22, side(), step(), c.cueBeside()],
  [23, place(), c.cueQuote(), state()],

  ...around(2, (d): Template => [30 + d, side(), word(d)]),
  ...around(3, (d): Template => [40 + d, side(), pos(d)]),
  [45, side(), word(-1), word()],
  [46, side(), word(), word(1)],
  [47, side(), pos(-1), pos()],
  [48, side(), pos(), pos(1)],
  [49, side(), pos(-1), posPair()],
  [50, side(), pos(-2), posPair(-1)],
  [51, side(), pos(), posPair(1)],
  [52, side(), c.quotesBeside(), state()],
  [53, side(), c.lemma(), c.rate()],
  [54, side(), c.ratesBeside(), c.rate()],
  [55, side(), word(), pos(1)],
  [56, side(), pos(-1), word()],

  [60, side(), c.cues(), pos()],
  [61, side(), c.verbs(), pos()],
  [62, side(), c.commas(), pos()],
  [63, side(), c.marks(), state()],
  [64, side(), c.cues(), c.verbsCommas()],
  [65, side(), c.marker(), pos()],
  [66, side(), c.marker(), c.cueLemma()],
  [67, side(), c.cues(), c.cueLemma()],
  [68, place(), c.marks(), c.commas()],
  [70, c.path(), pos()],
  [71, c.path(), pos(), c.cueLemma()],
  [72, c.path(), pos(), pos(1)],

  [80, place(), c.label()],
  [81, side(), c.label(), c.cueLemma()],
  [82, place(), c.sourceStep(), c.one()],
  [83, place(), c.contentStep(), c.two()],
  [84, side(), c.cueStep(), step()],
  [85, side(), c.label(), c.rank()],
  [86, place(), c.label(), c.rankNearer()],
  [87, side(), c.chances(), c.cues()],
  [88, c.isPart(), side(), pos()],
  [89, side(), c.isNearer(), pos()],
  [90, side(), c.labelsBeside(), c.label()],

  [100, advice(), side()],
  [101, advice(), c.adviceBefore(), c.adviceAfter()],
  [102, advice(), c.rule(), side()],
  [103, advice(), c.adviceBeside(), c.rule()],
  [104, advice(), place(), pos()],
  [105, advice(), c.label(), side()],
  [106, advice(), state(), side()],
  [107, advice(), c.cueLemma(), c.rule()],
  [108, advice(), c.adviceBeside(), pos()],
  [109, c.hint(), advice(), side()],
  [110, c.hint(), place(), c.hasRule()],
];

const tagger = new Tagger(COLUMNS, TEMPLATES);

const MOST = 3;
const LONGEST_PATH = 6; // distance steps
const LONGEST_CUE = 4; // tokens
const FARTHEST_BEFORE = -3; // sentences
const FARTHEST_AFTER = 4;

const LEFT = 1;
const WITHIN = 2;
const RIGHT = 3;

const pair = (a: number, b: number) => Math.imul(a, 31) ^ b;

/** What is around each token itself, whatever the cue. */
function fillNear(k: Columns, { codes, bins, rules }: LearnedReading, output: JointOutput, [from, to]: Span): void {
  const { quote } = codes;
  const { path } = output;
  for (let t = from, i = MARGIN; t < to; t++, i++) {
    const label = path[t] as number;
    const sourceStep = output.sourceStep[t] as number;
    const contentStep = output.contentStep[t] as number;
    const hasBefore = t > from;
    const hasAfter = t + 1 < to;
    k.word[i] = codes.word[t] as number;
    k.pos[i] = codes.pos[t] as number;
    k.lemma[i] = codes.lemma[t] as number;
    k.rate[i] = bins[t] as number;
    k.state[i] = (quote[t] as number) * 8 + (codes.quoteLength[t] as number);
    k.quotesBeside[i] = (hasBefore ? (quote[t - 1] as number) : OUT_SMALL) * 16 + (hasAfter ? (quote[t + 1] as number) : OUT_SMALL);
    k.ratesBeside[i] = (hasBefore ? (bins[t - 1] as number) : OUT_SMALL) * 16 + (hasAfter ? (bins[t + 1] as number) : OUT_SMALL);
    k.label[i] = label;
    k.isPart[i] = label === SOURCE || label === CONTENT ? 1 : 0;
    k.labelsBeside[i] = (hasBefore ? (path[t - 1] as number) : OUT_SMALL) * 8 + (hasAfter ? (path[t + 1] as number) : OUT_SMALL);
    k.sourceStep[i] = sourceStep;
    k.contentStep[i] = contentStep;
    k.cueStep[i] = output.cueStep[t] as number;
    k.chances[i] = contentStep * 8 + sourceStep;
    k.hint[i] = rules.labels[t] as number;
  }
  fillMargins(k.word, to - from, OUT);
  fillMargins(k.pos, to - from, OUT);
  const end = to - from + 2 * MARGIN;
  for (let i = 0; i + 1 < end; i++) k.posPair[i] = pair(k.pos[i] as number, k.pos[i + 1] as number);
}

/** What is known of the cue: the same for every token. */
function fillCue(k: Columns, { codes, bins }: LearnedReading, { first, last, head }: CueCandidate, [from, to]: Span): void {
  const [a, z] = [MARGIN, to - from + MARGIN];
  const at = (t: number) => t - from + MARGIN;
  const lemma = codes.lemma[head] as number;
  const next = k.word[at(last)] as number;
  const [posBefore, posAfter] = [k.pos[at(first - 1)] as number, k.pos[at(last)] as number];
  k.cueLemma.fill(lemma, a, z);
  k.cueRate.fill(bins[head] as number, a, z);
  k.cueNext.fill(next, a, z);
  k.cuePrevious.fill(k.word[at(first - 1)] as number, a, z);
  k.cueNextPos.fill(posAfter, a, z);
  k.cuePreviousPos.fill(posBefore, a, z);
  k.cueBeside.fill(pair(posAfter, posBefore), a, z);
  k.cuePair.fill(pair(lemma, next), a, z);
  k.cueLength.fill(Math.min(last - first, LONGEST_CUE), a, z);
  k.one.fill(1, a, z);
  k.two.fill(2, a, z);
  k.headPos.fill(codes.pos[head] as number, a, z);
  k.cueQuote.fill(codes.quote[head] as number, a, z);
}

/** Where each token stands to the cue, and whether another cue is nearer. */
function fillPlace(k: Columns, { codes, cueLeft, cueRight }: LearnedReading, { first, last, head }: CueCandidate, [from, to]: Span): void {
  const sentence = codes.sentence[head] as number;
  for (let t = from, i = MARGIN; t < to; t++, i++) {
    const side = t < first ? LEFT : t < last ? WITHIN : RIGHT;
    const step = side === LEFT ? distanceStep(t - first) : side === RIGHT ? distanceStep(t - last + 1) : 0;
    const offset = Math.max(FARTHEST_BEFORE, Math.min(FARTHEST_AFTER, (codes.sentence[t] as number) - sentence));
    const own = side === LEFT ? first - t : t - last + 1;
    const left = cueLeft[t] as number;
    const right = cueRight[t] as number;
    k.side[i] = side;
    k.step[i] = step;
    k.place[i] = side * 16 + offset + FARTHEST_AFTER;
    k.isNearer[i] = (left >= 0 && left !== head && t - left < own) || (right >= 0 && right !== head && right - t < own) ? 1 : 0;
    let path = ABSENT;
    if (side !== WITHIN && Math.abs(step) <= LONGEST_PATH) {
      path = side;
      const end = (side === LEFT ? first : t) - from + MARGIN;
      for (let j = (side === LEFT ? t + 1 : last) - from + MARGIN; j < end; j++) path = pair(path, k.pos[j] as number);
    }
    k.path[i] = path;
  }
}

/** Running counts of what lies between each token and the cue, outward on one side: from a token to behind the last, by steps of 1 or -1. */
function fillOutward(
  k: Columns,
  { codes, bins }: LearnedReading,
  output: JointOutput,
  start: number,
  end: number,
  step: number,
  from: number,
) {
  let cues = 0;
  let verbs = 0;
  let commas = 0;
  let marks = 0;
  let marker = 0;
  let rank = 0;
  let label = O;
  for (let t = start; t !== end; t += step) {
    const i = t - from + MARGIN;
    const now = ((output.path[t] as number) + 1) >> 1; // source, cue, content whatever its B or I
    if (now !== label) {
      if (now !== O) rank = Math.min(MOST, rank + 1);
      label = now;
    }
    k.cues[i] = cues;
    k.verbs[i] = verbs;
    k.commas[i] = commas;
    k.marks[i] = marks;
    k.verbsCommas[i] = verbs * (MOST + 1) + commas;
    k.marker[i] = marker;
    k.rank[i] = rank;
    k.rankNearer[i] = rank * 2 + (k.isNearer[i] as number);
    const quote = codes.quote[t] as number;
    const kinds = codes.kinds[t] as number;
    if ((bins[t] as number) >= STRONG && quote === OUTSIDE) cues = Math.min(MOST, cues + 1);
    if (kinds & KINDS.verb) verbs = Math.min(MOST, verbs + 1);
    if (kinds & KINDS.comma) commas = Math.min(MOST, commas + 1);
    if (quote === OPENS || quote === CLOSES) marks = Math.min(MOST, marks + 1);
    if (kinds & KINDS.joins) marker = codes.word[t] as number;
  }
}

/** What lies between each token and the cue. */
function fillBetween(k: Columns, reading: LearnedReading, output: JointOutput, { first, last }: CueCandidate, [from, to]: Span): void {
  // The cue's own tokens lie on no side of it.
  for (const column of [k.cues, k.verbs, k.commas, k.marks, k.verbsCommas, k.marker, k.rank, k.rankNearer])
    column.fill(0, first - from + MARGIN, last - from + MARGIN);
  fillOutward(k, reading, output, last, to, 1, from);
  fillOutward(k, reading, output, first - 1, from - 1, -1, from);
}

/** What the rules make of this cue. */
function fillAdvice(k: Columns, { rules }: LearnedReading, candidate: CueCandidate, window: Span): void {
  const hint = hintFor(rules, candidate);
  const size = window[1] - window[0];
  const labels = hint ? labelsOf(hint, window) : undefined;
  for (let t = 0, i = MARGIN; t < size; t++, i++) {
    const before = t === 0 ? OUT_SMALL : labels ? (labels[t - 1] as number) : O;
    const after = t + 1 === size ? OUT_SMALL : labels ? (labels[t + 1] as number) : O;
    k.advice[i] = labels ? (labels[t] as number) : O;
    k.adviceBefore[i] = before;
    k.adviceAfter[i] = after;
    k.adviceBeside[i] = before * 32 + after;
  }
  k.rule.fill(hint?.rule ?? 0, MARGIN, size + MARGIN);
  k.hasRule.fill(hint ? 1 : 0, MARGIN, size + MARGIN);
}

/**
 * Features of the second tagger, which labels the source and the content of one cue, and the cue itself anew.
 *
 * @param window the tokens it looks at
 * @returns good until the next call
 */
export function cueFeatures(reading: LearnedReading, output: JointOutput, candidate: CueCandidate, window: Span): typeof tagger {
  const columns = tagger.begin(window[1] - window[0]);
  fillNear(columns, reading, output, window);
  fillCue(columns, reading, candidate, window);
  fillPlace(columns, reading, candidate, window);
  fillBetween(columns, reading, output, candidate, window);
  fillAdvice(columns, reading, candidate, window);
  return tagger;
}
