import type { Word } from '../../text/word.ts';
import { hashWord } from '../tagger/feature-hash.ts';
import { Tagger } from '../tagger/tagger.ts';
import { ABSENT, MARGIN, OUT, partsOf, type Template } from '../tagger/templates.ts';
import { ALL_LISTS, CAPITAL_MASK, CAPITAL_SHIFT, KIND_MASK, KIND_SHIFT } from './name-lexicon.ts';
import type { NameReading } from './name-reading.ts';
import { CASES, spellingOf } from './word-table.ts';

const SEEN = ['seen0', 'seen1', 'seen2', 'seen3', 'seen4', 'seen5', 'seen6', 'seen7', 'seen8', 'seen9', 'seen10'] as const;
// Islands stand side by side in one table: what is beside a token is a column of its own.
const COLUMNS = [
  ...(['word', 'word1', 'word2', 'back1', 'back2', 'kind', 'kind1', 'cased', 'casedLow', 'around', 'shape'] as const),
  ...(['prefix3', 'prefix4', 'suffix2', 'suffix3', 'suffix4', 'pos', 'pos1', 'posBack'] as const),
  ...(['listed', 'listed1', 'listedBack', 'phrase', 'share', 'share1', 'shares', 'style', 'seenCase', 'seen'] as const),
  ...SEEN,
  ...(['does', 'does1', 'doesBack1', 'doesBack2', 'mostly', 'mostly1', 'mostlyBack', 'rule', 'rule1', 'ruleBack'] as const),
  ...([
    'runPlace',
    'runLength',
    'runIsLast',
    'runLastWord',
    'runLastDoes',
    'runFirstLists',
    'runLastLists',
    'runFirstMostly',
    'runLastMostly',
  ] as const),
  ...(['line', 'sport'] as const),
  ...(['beforeRun', 'afterRun', 'aroundRun', 'doesBeforeRun', 'doesAfterRun', 'linkAfter', 'doesOverLink'] as const),
] as const;
const c = partsOf(COLUMNS);

const TEMPLATES: readonly Template[] = [
  [1, c.word()],
  [2, c.back1()],
  [3, c.word1()],
  [4, c.back2()],
  [5, c.word2()],
  [6, c.back1(), c.word()],
  [7, c.word(), c.word1()],
  [8, c.back1(), c.kind(), c.word1()],
  [9, c.back2(), c.back1(), c.kind()],
  [10, c.word1(), c.word2(), c.kind()],
  [11, c.cased()],
  [12, c.around()],
  [13, c.shape(), c.casedLow()],
  [14, c.kind(), c.back1()],
  [15, c.kind(), c.word1()],
  [16, c.word(), c.kind()],

  [20, c.prefix3()],
  [21, c.prefix4()],
  [22, c.suffix2(), c.kind()],
  [23, c.suffix3()],
  [24, c.suffix4()],

  [30, c.pos(), c.kind()],
  [31, c.posBack(), c.pos()],
  [32, c.pos(), c.pos1()],
  [33, c.posBack(), c.pos1(), c.kind()],

  [40, c.listed(), c.kind()],
  [41, c.listedBack(), c.listed()],
  [42, c.listed(), c.listed1()],
  [44, c.phrase(), c.listed()],
  [45, c.listed(), c.around()],
  [46, c.listed(), c.back1()],
  [47, c.listed(), c.word1()],

  [50, c.share(), c.cased()],
  [51, c.shares(), c.share1(), c.style()],
  [52, c.share(), c.seenCase(), c.cased()],

  [60, c.does(), c.kind()],
  [61, c.doesBack1(), c.kind()],
  [62, c.does1(), c.kind()],
  [63, c.doesBack1(), c.does1(), c.kind()],
  [64, c.doesBack2(), c.doesBack1(), c.kind()],

  [70, c.seen(), c.kind()],
  ...SEEN.map((bit): Template => [71, c[bit](), c.kind()]),
  [72, c.seen(), c.listed()],

  [80, c.runPlace(), c.style()],
  [81, c.runLastWord(), c.runIsLast()],
  [82, c.runLastDoes(), c.runPlace()],
  [83, c.beforeRun(), c.runPlace()],
  [84, c.afterRun(), c.runPlace()],
  [85, c.doesBeforeRun(), c.doesAfterRun(), c.style()],
  [86, c.runFirstLists(), c.runLastLists(), c.runPlace()],
  [87, c.aroundRun(), c.runLength()],
  [88, c.linkAfter(), c.runLastDoes(), c.doesOverLink()],

  [95, c.mostly(), c.kind()],
  [96, c.mostlyBack(), c.mostly()],
  [97, c.mostly(), c.mostly1()],
  [98, c.mostly(), c.rule()],
  [99, c.runFirstMostly(), c.runLastMostly(), c.runPlace()],

  [110, c.rule()],
  [111, c.ruleBack(), c.rule()],
  [112, c.rule(), c.rule1()],
  [113, c.rule(), c.cased()],
  [114, c.rule(), c.listed()],
  [115, c.line(), c.kind()],
  [116, c.line(), c.cased(), c.kind1()],

  [120, c.sport(), c.listed(), c.doesBeforeRun()],
  [121, c.sport(), c.seen(), c.kind()],
  [122, c.sport(), c.runFirstLists(), c.runLength()],
];

const tagger = new Tagger(COLUMNS, TEMPLATES);

const NO_CASE = 15;
const NO_SHARE = 7;
const NO_KIND = 63;
const NO_LABEL = 15;
const FARTHEST = 7;
const LONG_LINE = 10; // tokens
const TOP_LINES = 3;
const SEEN_CASE_BITS = 3;
const LOW_CASE_BITS = 31;
const LINKS = new Set(['of', 'for', 'and', '&', 'the', 'de', 'la', "'s", "'", '-', '.'].map(hashWord));

const mix = (a: number, b: number) => (Math.imul(a, 0x01000193) ^ b) | 0;
const isCapital = (kind: number) => kind !== CASES.small && kind !== CASES.mark && kind !== CASES.number && kind !== NO_CASE;

/** What is known of any token of a sentence; beyond its ends, what stands for nothing. */
function tokensOfSentence({ table: words, pos, rules }: NameReading, first: number, last: number) {
  const { of, hash, case: cases, lists, classes } = words;
  const isIn = (t: number) => t >= first && t < last;
  const bits = (t: number) => lists[of[t] as number] as number;
  return {
    word: (t: number) => (isIn(t) ? (hash[of[t] as number] as number) : OUT),
    kind: (t: number) => (isIn(t) ? (cases[of[t] as number] as number) : NO_CASE),
    pos: (t: number) => (isIn(t) ? (pos[t] as number) : OUT),
    listed: (t: number) => (isIn(t) ? bits(t) & ALL_LISTS : OUT),
    share: (t: number) => (isIn(t) ? (bits(t) >> CAPITAL_SHIFT) & CAPITAL_MASK : NO_SHARE),
    does: (t: number) => (isIn(t) ? (classes[of[t] as number] as number) : OUT),
    mostly: (t: number) => (isIn(t) ? (bits(t) >> KIND_SHIFT) & KIND_MASK : NO_KIND),
    rule: (t: number) => (isIn(t) ? (rules[t] as number) : NO_LABEL),
  };
}

/** Features of the name tagger for the tokens of all islands, one island after the other; good until the next call. */
export function nameFeatures(reading: NameReading): typeof tagger {
  const k = tagger.begin(reading.islands.reduce((sum, [from, to]) => sum + to - from, 0));
  const seenColumns = SEEN.map((name) => k[name]);
  let i = MARGIN;
  for (const [from, to] of reading.islands) {
    fillIsland(k, seenColumns, reading, from, to, i);
    i += to - from;
  }
  return tagger;
}

function fillIsland(
  k: ReturnType<typeof tagger.begin>,
  seenColumns: readonly Int32Array[],
  reading: NameReading,
  from: number,
  to: number,
  at: number,
): void {
  const { document, table: words, styles, phrases, seen } = reading;
  const sentence = document.tokens[from]?.sentence ?? 0;
  const { first, last } = document.sentences[sentence] ?? { first: from, last: to };
  const { word, kind, pos, listed, share, does, mostly, rule } = tokensOfSentence(reading, first, last);
  const style = styles[sentence] ?? 0;
  // Bylines and datelines are short and stand at the top.
  const line = Math.min(LONG_LINE, last - first) * 4 + Math.min(TOP_LINES, sentence);
  let opener = first;
  while (opener < last && kind(opener) === CASES.mark) opener++;
  // The run of words with capitals around each token.
  let [runFirst, runLast] = [from, from];

  for (let t = from, i = at; t < to; t++, i++) {
    if (t >= runLast) {
      runFirst = t;
      runLast = t + 1;
      if (isCapital(kind(t))) while (runLast < to && isCapital(kind(runLast))) runLast++;
    }
    const own = words.of[t] as number;
    const ownKind = kind(t);
    const cased = ownKind * 32 + style * 4 + (t === opener ? 1 : t === last - 1 ? 2 : 0);
    k.word[i] = word(t);
    k.word1[i] = word(t + 1);
    k.word2[i] = word(t + 2);
    k.back1[i] = word(t - 1);
    k.back2[i] = word(t - 2);
    k.kind[i] = ownKind;
    k.kind1[i] = kind(t + 1);
    k.cased[i] = cased;
    k.casedLow[i] = cased & LOW_CASE_BITS;
    k.around[i] = mix(kind(t - 1) * 16 + kind(t + 1), cased);
    const { shape, prefix3, prefix4, suffix2, suffix3, suffix4 } = spellingOf.of(document.vocabulary[own] as Word);
    k.shape[i] = shape;
    k.prefix3[i] = prefix3;
    k.prefix4[i] = prefix4;
    k.suffix2[i] = suffix2;
    k.suffix3[i] = suffix3;
    k.suffix4[i] = suffix4;
    k.pos[i] = pos(t);
    k.pos1[i] = pos(t + 1);
    k.posBack[i] = pos(t - 1);
    k.listed[i] = listed(t);
    k.listed1[i] = listed(t + 1);
    k.listedBack[i] = listed(t - 1);
    k.phrase[i] = phrases[t] as number;
    k.share[i] = share(t);
    k.share1[i] = share(t + 1);
    k.shares[i] = share(t - 1) * 8 + share(t);
    k.style[i] = style;
    k.does[i] = does(t);
    k.does1[i] = does(t + 1);
    k.doesBack1[i] = does(t - 1);
    k.doesBack2[i] = does(t - 2);
    k.mostly[i] = mostly(t);
    k.mostly1[i] = mostly(t + 1);
    k.mostlyBack[i] = mostly(t - 1);
    k.rule[i] = rule(t);
    k.rule1[i] = rule(t + 1);
    k.ruleBack[i] = rule(t - 1);
    k.line[i] = line;
    k.sport[i] = reading.sport || ABSENT;
    const seenBits = seen[words.form[own] as number] as number;
    k.seen[i] = seenBits;
    k.seenCase[i] = seenBits & SEEN_CASE_BITS;
    for (let bit = 0; bit < seenColumns.length; bit++) (seenColumns[bit] as Int32Array)[i] = (seenBits >> bit) & 1 ? bit : ABSENT;

    const length = Math.min(FARTHEST, runLast - runFirst);
    const place = Math.min(FARTHEST, t - runFirst);
    const [before, after] = [word(runFirst - 1), word(runLast)];
    const links = LINKS.has(after);
    k.runPlace[i] = length * 8 + place;
    k.runLength[i] = length;
    k.runIsLast[i] = place === length - 1 ? 1 : 0;
    k.runLastWord[i] = word(runLast - 1);
    k.runLastDoes[i] = does(runLast - 1);
    k.runFirstLists[i] = listed(runFirst);
    k.runLastLists[i] = listed(runLast - 1);
    k.runFirstMostly[i] = mostly(runFirst);
    k.runLastMostly[i] = mostly(runLast - 1);
    k.beforeRun[i] = before;
    k.afterRun[i] = after;
    k.aroundRun[i] = mix(before, after);
    k.doesBeforeRun[i] = does(runFirst - 1);
    k.doesAfterRun[i] = does(runLast);
    k.linkAfter[i] = links ? after : ABSENT;
    k.doesOverLink[i] = links ? does(runLast + 1) : 0;
  }
}
