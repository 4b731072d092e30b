import { Tagger } from '../tagger/tagger.ts';
import { fillColumn, MARGIN, OUT, OUT_SMALL, partsOf, type Template } from '../tagger/templates.ts';
import { distanceStep, type LearnedReading } from './reading.ts';

const SIDE = ['Lemma', 'Cluster', 'Rate', 'Step', 'Next', 'Beside', 'Path'] as const;
const COLUMNS = [
  ...([
    'word',
    'lemma',
    'pos',
    'posPair',
    'shape',
    'cluster',
    'group',
    'groupPair',
    'quote',
    'state',
    'quotesAround',
    'rate',
    'hint',
  ] as const),
  ...SIDE.map((what) => `left${what}` as const),
  ...SIDE.map((what) => `right${what}` as const),
  ...(['cues', 'cueSides', 'fromStart', 'toEnd', 'place', 'opener', 'openerNext', 'openerPos'] as const),
  ...(['verbLeft', 'verbRight', 'verbSteps', 'marker', 'markerStep', 'markerBefore', 'commas'] as const),
];
const { word, lemma, pos, posPair, shape, cluster, group, groupPair, quote, state, quotesAround, rate, hint, ...far } = partsOf(COLUMNS);
type Columns = Record<(typeof COLUMNS)[number], Int32Array>;

const around = (reach: number, template: (shift: number) => Template): Template[] =>
  Array.from({ length: 2 * reach + 1 }, (_, n) => template(n - reach));

/** What a token has to do with the nearest strong cue on one side. */
function sideTemplates(first: number, side: 'left' | 'right'): Template[] {
  const cue = far[`${side}Lemma`]();
  const step = far[`${side}Step`]();
  const next = far[`${side}Next`]();
  const path = far[`${side}Path`]();
  return [
    [first + 1, cue],
    [first + 2, far[`${side}Rate`](), step],
    [first + 3, cue, step],
    [first + 4, cue, pos()],
    [first + 5, next, step],
    [first + 6, far[`${side}Beside`]()],
    [first + 7, cue, word()],
    [first + 8, next, pos(), step],
    [first + 9, path, pos()],
    [first + 10, path, cue],
    [first + 11, far[`${side}Cluster`](), step],
    [first + 12, far[`${side}Cluster`](), pos()],
    [first + 13, far[`${side}Cluster`](), group()],
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
  [47, posPair(-1)],
  [48, posPair()],
  [49, posPair(-2)],
  [50, posPair(1)],
  [51, posPair(-2), pos()],
  [52, posPair(-1), pos(1)],
  [53, posPair(), pos(2)],
  [54, posPair(-1), posPair(1)],
  [55, posPair(-2), posPair()],
  [56, pos(), word(1)],
  [57, word(-1), pos()],
  [58, word(), pos(1)],
  [59, word(), pos(-1)],
  [60, word(-1), word(1)],
  [61, cluster(), pos()],
  [62, cluster(-1), pos()],
  [63, cluster(1), pos()],
  [64, cluster(), rate()],
  [65, group(), pos()],
  [66, group(-1), group()],
  [67, groupPair(), pos()],
  [68, group(-1), groupPair()],
  [69, group(-2), pos()],
  [70, group(2), pos()],
  [71, groupPair(-1), pos()],
  [72, cluster(), state()],
  [73, group(), hint()],
  [74, shape(), pos()],

  [80, state()],
  [81, quote(-1), quote(), quote(1)],
  [82, state(), word()],
  [83, state(), pos()],
  [84, quote(-2), quote(-1), quote()],
  [85, quote(), quote(1), quote(2)],
  [86, quotesAround(), quote()],

  ...around(2, (d): Template => [90 + d, rate(d)]),
  [95, rate(), pos()],
  [96, rate(), quote()],
  [97, rate(-1), rate(), rate(1)],
  [98, rate(), word(1)],
  [99, rate(), pos(-1), pos(1)],

  ...sideTemplates(100, 'left'),
  ...sideTemplates(120, 'right'),
  [140, far.cues(), quote()],
  [141, far.cueSides(), quote()],
  [142, far.cueSides(), pos()],

  [150, far.fromStart()],
  [151, far.toEnd()],
  [152, far.place()],
  [153, far.opener()],
  [154, far.opener(), far.openerNext(), far.fromStart()],
  [155, far.openerPos(), far.fromStart()],

  [160, far.verbLeft(), pos()],
  [161, far.verbRight(), pos()],
  [162, far.verbSteps()],
  [163, far.marker(), far.markerStep()],
  [164, far.marker(), far.markerBefore(), pos()],
  [165, far.commas()],
  [166, far.marker(), far.leftLemma()],

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
const GROUPS = 128; // more than there are groups of words
const OUT_GROUP = GROUPS - 1;
const STEPS = 32; // more than there are distance steps
const pair = (a: number, b: number) => Math.imul(a, 31) ^ b;

/** What is around each token itself. */
function fillNear(c: Columns, { codes, bins, rules, sentenceHasQuote, paragraphHasQuote }: LearnedReading, from: number, to: number) {
  fillColumn(c.word, codes.word, from, to, OUT);
  fillColumn(c.lemma, codes.lemma, from, to, OUT);
  fillColumn(c.pos, codes.pos, from, to, OUT);
  fillColumn(c.cluster, codes.cluster, from, to, OUT_SMALL);
  fillColumn(c.group, codes.group, from, to, OUT_GROUP);
  fillColumn(c.quote, codes.quote, from, to, OUT_SMALL);
  fillColumn(c.rate, bins, from, to, OUT_SMALL);
  fillColumn(c.hint, rules.labels, from, to, OUT_SMALL);
  const end = to - from + 2 * MARGIN;
  for (let i = 0; i + 1 < end; i++) {
    c.posPair[i] = pair(c.pos[i] as number, c.pos[i + 1] as number);
    c.groupPair[i] = (c.group[i] as number) * GROUPS + (c.group[i + 1] as number);
  }
  for (let t = from, i = MARGIN; t < to; t++, i++) {
    c.shape[i] = codes.shape[t] as number;
    c.state[i] = (codes.quote[t] as number) * 8 + (codes.quoteLength[t] as number);
    c.quotesAround[i] = (sentenceHasQuote[t] as number) * 2 + (paragraphHasQuote[t] as number);
  }
}

/** How each token stands to the nearest strong cue on one side. */
function fillSide(c: Columns, { codes, bins, ...reading }: LearnedReading, from: number, to: number, side: 'left' | 'right') {
  const cues = side === 'left' ? reading.cueLeft : reading.cueRight;
  const [lemmas, rates, steps] = [c[`${side}Lemma`], c[`${side}Rate`], c[`${side}Step`]];
  const clusters = c[`${side}Cluster`];
  const [nexts, besides, paths] = [c[`${side}Next`], c[`${side}Beside`], c[`${side}Path`]];
  for (let t = from, i = MARGIN; t < to; t++, i++) {
    const cue = cues[t] as number;
    if (cue < 0) {
      clusters[i] = OUT;
      lemmas[i] = nexts[i] = besides[i] = paths[i] = OUT;
      rates[i] = steps[i] = OUT_SMALL;
      continue;
    }
    const at = cue - from + MARGIN;
    lemmas[i] = c.lemma[at] as number;
    clusters[i] = c.cluster[at] as number;
    rates[i] = c.rate[at] as number;
    steps[i] = distanceStep(t - cue);
    nexts[i] = c.word[at + 1] as number;
    besides[i] = pair(c.pos[at - 1] as number, c.pos[at + 1] as number);
    let path = OUT;
    if (Math.abs(t - cue) <= LONGEST_PATH) {
      path = t - cue;
      for (let j = Math.min(i, at) + 1; j < Math.max(i, at); j++) path = pair(path, c.pos[j] as number);
    }
    paths[i] = path;
  }
}

/** Where each token stands in its sentence and its clause. */
function fillPlace(c: Columns, reading: LearnedReading, from: number, to: number) {
  const { sentences, tokens } = reading.document;
  const { cueLeft, cueRight, cuesInSentence, verbLeft, verbRight, clauseMarker, commas } = reading;
  const at = (column: Int32Array, t: number): number => (t < 0 ? OUT : (column[t - from + MARGIN] as number));
  for (let t = from, i = MARGIN; t < to; t++, i++) {
    const { first, last } = sentences[tokens[t]?.sentence ?? 0] ?? { first: from, last: to };
    c.cues[i] = cuesInSentence[t] as number;
    c.cueSides[i] = ((cueLeft[t] as number) >= 0 ? 1 : 0) + ((cueRight[t] as number) >= 0 ? 2 : 0);
    c.fromStart[i] = distanceStep(t - first);
    c.toEnd[i] = distanceStep(last - 1 - t);
    c.place[i] = distanceStep(t - from) * STEPS + distanceStep(to - 1 - t);
    c.opener[i] = at(c.word, first);
    c.openerNext[i] = at(c.word, first + 1);
    c.openerPos[i] = at(c.posPair, first);
    const [left, right, marker] = [verbLeft[t] as number, verbRight[t] as number, clauseMarker[t] as number];
    c.verbLeft[i] = at(c.lemma, left);
    c.verbRight[i] = at(c.lemma, right);
    c.verbSteps[i] = (left < 0 ? 0 : distanceStep(t - left)) * STEPS + (right < 0 ? 0 : distanceStep(right - t));
    c.marker[i] = at(c.word, marker);
    c.markerStep[i] = marker < 0 ? OUT_SMALL : distanceStep(t - marker);
    c.markerBefore[i] = marker < 0 ? OUT : (c.pos[marker - 1 - from + MARGIN] as number);
    c.commas[i] = commas[t] as number;
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
  fillSide(columns, reading, from, to, 'left');
  fillSide(columns, reading, from, to, 'right');
  fillPlace(columns, reading, from, to);
  return tagger;
}
