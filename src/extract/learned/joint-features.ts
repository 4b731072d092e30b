import type { Sentence } from '../../text/document.ts';
import { Tagger } from '../tagger/tagger.ts';
import { ABSENT, fillMargins, MARGIN, OUT, OUT_SMALL, partsOf, type Template } from '../tagger/templates.ts';
import { distanceStep, type LearnedReading } from './reading.ts';

const SIDE = ['None', 'Lemma', 'Rate', 'Step', 'Next', 'PosBefore', 'PosAfter', 'Sign', 'Path', 'Distance', 'Is'] as const;
const COLUMNS = [
  ...(['word', 'lemma', 'pos', 'posPair', 'shape', 'quote', 'state', 'sentenceHasQuote', 'paragraphHasQuote', 'rate', 'hint'] as const),
  ...SIDE.map((what) => `left${what}` as const),
  ...SIDE.map((what) => `right${what}` as const),
  ...(['cues', 'fromStart', 'toEnd', 'fromTop', 'toBottom', 'opener', 'openerNext', 'openerPos', 'openerNextPos'] as const),
  ...(['verbLeft', 'verbRight', 'verbLeftStep', 'verbRightStep', 'marker', 'markerStep', 'markerBefore', 'commas', 'cueLeft'] as const),
];
const { word, lemma, pos, posPair, shape, quote, state, sentenceHasQuote, paragraphHasQuote, rate, hint, ...far } = partsOf(COLUMNS);
type Columns = Record<(typeof COLUMNS)[number], Int32Array>;

const around = (reach: number, template: (shift: number) => Template): Template[] =>
  Array.from({ length: 2 * reach + 1 }, (_, n) => template(n - reach));

/** What a token has to do with the nearest strong cue on one side. */
function sideTemplates(first: number, side: 'left' | 'right'): Template[] {
  const of = (what: (typeof SIDE)[number]) => far[`${side}${what}`]();
  return [
    [first, of('None')],
    [first + 1, of('Lemma')],
    [first + 2, of('Rate'), of('Step')],
    [first + 3, of('Lemma'), of('Step')],
    [first + 4, of('Lemma'), pos()],
    [first + 5, of('Next'), of('Step')],
    [first + 6, of('PosBefore'), of('PosAfter'), of('Sign')],
    [first + 7, of('Lemma'), word()],
    [first + 8, of('Next'), pos(), of('Step')],
    [first + 9, of('Path'), pos(), of('Distance')],
    [first + 10, of('Path'), of('Lemma'), of('Distance')],
  ];
}

const TEMPLATES: readonly Template[] = [
  [1],
  ...around(3, (d): Template => [10 + d, word(d)]),
  ...around(2, (d): Template => [20 + d, lemma(d)]),
  ...around(3, (d): Template => [30 + d, pos(d)]),
  [40, word(-1), word()],
  [41, word(), word(1)],
  [42, lemma(-1), lemma()],
  [43, lemma(), lemma(1)],
  [44, lemma(-2), lemma(-1)],
  [45, lemma(1), lemma(2)],
  [46, lemma(-1), lemma(), lemma(1)],
  [47, pos(-1), pos()],
  [48, pos(), pos(1)],
  [49, pos(-2), pos(-1)],
  [50, pos(1), pos(2)],
  [51, pos(-2), pos(-1), pos()],
  [52, pos(-1), pos(), pos(1)],
  [53, pos(), pos(1), pos(2)],
  [54, pos(-1), pos(), posPair(1)],
  [55, pos(-2), pos(-1), posPair()],
  [56, pos(), word(1)],
  [57, word(-1), pos()],
  [58, word(), pos(1)],
  [59, word(), pos(-1)],
  [60, word(-1), word(1)],
  [74, shape(), pos()],

  [80, state()],
  [81, quote(-1), quote(), quote(1)],
  [82, state(), word()],
  [83, state(), pos()],
  [84, quote(-2), quote(-1), quote()],
  [85, quote(), quote(1), quote(2)],
  [86, sentenceHasQuote(), paragraphHasQuote(), quote()],

  ...around(2, (d): Template => [90 + d, rate(d)]),
  [95, rate(), pos()],
  [96, rate(), quote()],
  [97, rate(-1), rate(), rate(1)],
  [98, rate(), word(1)],
  [99, rate(), pos(-1), pos(1)],

  ...sideTemplates(100, 'left'),
  ...sideTemplates(120, 'right'),
  [140, far.cues(), quote()],
  [141, far.leftIs(), far.rightIs(), quote()],
  [142, far.leftIs(), pos(), far.rightIs()],

  [150, far.fromStart()],
  [151, far.toEnd()],
  [152, far.fromTop(), far.toBottom()],
  [153, far.opener()],
  [154, far.opener(), far.openerNext(), far.fromStart()],
  [155, far.openerPos(), far.openerNextPos(), far.fromStart()],

  [160, far.verbLeft(), pos()],
  [161, far.verbRight(), pos()],
  [162, far.verbLeftStep(), far.verbRightStep()],
  [163, far.marker(), far.markerStep()],
  [164, far.marker(), far.markerBefore(), pos()],
  [165, far.commas()],
  [166, far.marker(), far.cueLeft()],

  [170, hint()],
  [171, hint(-1), hint(), hint(1)],
  [172, hint(), pos()],
  [173, hint(), rate()],
  [174, hint(), state()],
  [175, hint(), word()],
  [176, hint(-1), hint(), pos()],
  [177, hint(), hint(1), pos(1)],
];

const tagger = new Tagger(COLUMNS, TEMPLATES);

const LONGEST_PATH = 6; // tokens
const pair = (a: number, b: number) => Math.imul(a, 31) ^ b;

/** What is around each token itself. */
function fillNear(c: Columns, { codes, bins, rules, sentenceHasQuote, paragraphHasQuote }: LearnedReading, from: number, to: number) {
  for (let t = from, i = MARGIN; t < to; t++, i++) {
    c.word[i] = codes.word[t] as number;
    c.lemma[i] = codes.lemma[t] as number;
    c.pos[i] = codes.pos[t] as number;
    c.quote[i] = codes.quote[t] as number;
    c.rate[i] = bins[t] as number;
    c.hint[i] = rules.labels[t] as number;
    c.shape[i] = codes.shape[t] as number;
    c.state[i] = (codes.quote[t] as number) * 8 + (codes.quoteLength[t] as number);
    c.sentenceHasQuote[i] = sentenceHasQuote[t] as number;
    c.paragraphHasQuote[i] = paragraphHasQuote[t] as number;
  }
  for (const column of [c.word, c.lemma, c.pos]) fillMargins(column, to - from, OUT);
  for (const column of [c.quote, c.rate, c.hint]) fillMargins(column, to - from, OUT_SMALL);
  const end = to - from + 2 * MARGIN;
  for (let i = 0; i + 1 < end; i++) c.posPair[i] = pair(c.pos[i] as number, c.pos[i + 1] as number);
}

type Side = Record<(typeof SIDE)[number], Int32Array>;

/** The columns of one side, spelled out: to put a name together for each paragraph takes longer than to fill it. */
const leftOf = (c: Columns): Side => ({
  None: c.leftNone,
  Lemma: c.leftLemma,
  Rate: c.leftRate,
  Step: c.leftStep,
  Next: c.leftNext,
  PosBefore: c.leftPosBefore,
  PosAfter: c.leftPosAfter,
  Sign: c.leftSign,
  Path: c.leftPath,
  Distance: c.leftDistance,
  Is: c.leftIs,
});
const rightOf = (c: Columns): Side => ({
  None: c.rightNone,
  Lemma: c.rightLemma,
  Rate: c.rightRate,
  Step: c.rightStep,
  Next: c.rightNext,
  PosBefore: c.rightPosBefore,
  PosAfter: c.rightPosAfter,
  Sign: c.rightSign,
  Path: c.rightPath,
  Distance: c.rightDistance,
  Is: c.rightIs,
});

/** How each token stands to the nearest strong cue on one side. */
function fillSide(c: Columns, k: Side, cues: Int32Array, from: number, to: number) {
  for (let t = from, i = MARGIN; t < to; t++, i++) {
    const cue = cues[t] as number;
    if (cue < 0) {
      k.None[i] = k.Is[i] = 0;
      k.Lemma[i] = k.Rate[i] = k.Next[i] = k.PosBefore[i] = k.Path[i] = ABSENT;
      continue;
    }
    const at = cue - from + MARGIN;
    const step = distanceStep(t - cue);
    k.None[i] = ABSENT;
    k.Is[i] = 1;
    k.Lemma[i] = c.lemma[at] as number;
    k.Rate[i] = c.rate[at] as number;
    k.Step[i] = step;
    k.Next[i] = c.word[at + 1] as number;
    k.PosBefore[i] = c.pos[at - 1] as number;
    k.PosAfter[i] = c.pos[at + 1] as number;
    k.Sign[i] = Math.sign(step);
    k.Distance[i] = t - cue;
    let path = ABSENT;
    if (Math.abs(t - cue) <= LONGEST_PATH) {
      path = 0;
      const end = Math.max(i, at);
      for (let j = Math.min(i, at) + 1; j < end; j++) path = pair(path, c.pos[j] as number);
    }
    k.Path[i] = path;
  }
}

/** Where each token stands in its sentence. */
function fillSentence(c: Columns, { document, codes }: LearnedReading, from: number, to: number) {
  for (let t = from; t < to; ) {
    const { first, last } = document.sentences[codes.sentence[t] as number] as Sentence;
    const opener = first - from + MARGIN;
    for (; t < last; t++) {
      const i = t - from + MARGIN;
      c.fromStart[i] = distanceStep(t - first);
      c.toEnd[i] = distanceStep(last - 1 - t);
      c.fromTop[i] = distanceStep(t - from);
      c.toBottom[i] = distanceStep(to - 1 - t);
      c.opener[i] = c.word[opener] as number;
      c.openerNext[i] = c.word[opener + 1] as number;
      c.openerPos[i] = c.pos[opener] as number;
      c.openerNextPos[i] = c.pos[opener + 1] as number;
    }
  }
}

/** Where each token stands in its clause. */
function fillClause(c: Columns, reading: LearnedReading, from: number, to: number) {
  const { cueLeft, cuesInSentence, verbLeft, verbRight, clauseMarker, commas } = reading;
  const toColumn = MARGIN - from;
  for (let t = from, i = MARGIN; t < to; t++, i++) {
    const cue = cueLeft[t] as number;
    const left = verbLeft[t] as number;
    const right = verbRight[t] as number;
    const marker = clauseMarker[t] as number;
    c.cues[i] = cuesInSentence[t] as number;
    c.commas[i] = commas[t] as number;
    c.cueLeft[i] = cue < 0 ? OUT : (c.lemma[cue + toColumn] as number);
    c.verbLeft[i] = left < 0 ? OUT : (c.lemma[left + toColumn] as number);
    c.verbRight[i] = right < 0 ? OUT : (c.lemma[right + toColumn] as number);
    c.verbLeftStep[i] = left < 0 ? 0 : distanceStep(t - left);
    c.verbRightStep[i] = right < 0 ? 0 : distanceStep(right - t);
    c.marker[i] = marker < 0 ? OUT : (c.word[marker + toColumn] as number);
    c.markerBefore[i] = marker < 0 ? OUT : (c.pos[marker - 1 + toColumn] as number);
    // Where there is none, the text's beginning stands for it.
    c.markerStep[i] = distanceStep(t - marker);
  }
}

/**
 * Features of the first tagger, which labels source, cue and content of all attributions of a paragraph at once.
 *
 * @param from first token of the paragraph
 * @param to behind its last
 * @returns good until the next call
 */
export function jointFeatures(reading: LearnedReading, from: number, to: number): typeof tagger {
  const columns = tagger.begin(to - from);
  fillNear(columns, reading, from, to);
  fillSide(columns, leftOf(columns), reading.cueLeft, from, to);
  fillSide(columns, rightOf(columns), reading.cueRight, from, to);
  fillSentence(columns, reading, from, to);
  fillClause(columns, reading, from, to);
  return tagger;
}
