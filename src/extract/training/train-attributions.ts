import type { Span } from '../../model/span.ts';
import type { AttributionModels } from '../learned/attribution-models.ts';
import { chooseAttributions } from '../learned/choose-attributions.ts';
import { type CueCandidate, cueCandidates } from '../learned/cue-candidates.ts';
import { cueFeatures } from '../learned/cue-features.ts';
import { cueLexicon, cueRatesWithout, sumCounts } from '../learned/cue-lexicon.ts';
import { cueWindow } from '../learned/cue-window.ts';
import { jointFeatures } from '../learned/joint-features.ts';
import { type JointOutput, jointOutput } from '../learned/joint-output.ts';
import { CONTENT, CUE, LABELS, SOURCE } from '../learned/labels.ts';
import type { Proposal } from '../learned/proposal.ts';
import { proposalFeatures } from '../learned/proposal-features.ts';
import { proposeAll } from '../learned/propose-all.ts';
import { type LearnedReading, learnedReading } from '../learned/reading.ts';
import { logOddsOf, probabilityOf } from '../tagger/boosted-trees.ts';
import { fitPlattScale } from '../tagger/platt-scale.ts';
import { type LabelledSequence, trainChain } from '../tagger/train-chain.ts';
import { type TreeCase, trainTrees } from '../tagger/train-trees.ts';
import type { GoldDocument, GoldParts } from './gold-document.ts';

// 2^18 rows cost nothing measurable against 2^20, and a quarter of the bytes.
const ROWS = 1 << 18;
const RUNS = 2;
const JOINT = { rows: ROWS, epochs: 3, rate: 0.02, transitionRate: 0.2, dropout: 0.3, averageFrom: 1, seed: 1, runs: RUNS };
const OWN = { rows: ROWS, epochs: 2, rate: 0.02, transitionRate: 0.2, dropout: 0.4, averageFrom: 1, seed: 11, runs: RUNS };
/** Less likely cues than are asked of an article teach the taggers what is none. */
const LEAST_LEARNED = 0.08;
const RERANK = { trees: 500, depth: 6, rate: 0.035, leaf: 30, shrinkage: 5, sample: 0.6, seed: 3 };
/** Each part of the training articles is labelled by a model that has not seen it, so that the next one learns from real mistakes. */
const FOLDS = 8;
/** What the rerank says of what it has not seen is found out on one article of so many. */
const UNSEEN_FOLDS = 4;
/** Trees that are asked of every reading, and the share of the likely ones that may be lost by giving up after them. */
const FIRST_TREES = 100;
const GIVEN_UP = 0.0005;
/** What the rerank thinks less of says nothing of what will be shown. */
const LEAST_SCALED = 0.1;
const THRESHOLD = 0.46;
/** A content is found where it shares at least half of the words that either has. */
const SAME_CONTENT = 0.5;

interface Trainee extends GoldDocument {
  reading: LearnedReading;
  sequences: LabelledSequence[];
}

/** The labels of one cue's own attribution within its window; all outside where the cue is nobody's. */
function ownLabels({ attributions }: GoldDocument, { first, last }: CueCandidate, [from, to]: Span): Uint8Array {
  const labels = new Uint8Array(to - from);
  const own = attributions.find(({ cue }) => cue.some(([start, end]) => start < last && end > first));
  if (!own) return labels;
  const parts = [
    [own.cue, CUE],
    [own.source, SOURCE],
    [own.content, CONTENT],
  ] as const;
  for (const [runs, label] of parts)
    for (const [start, end] of runs) {
      const range: Span = [Math.max(start, from) - from, Math.min(end, to) - from];
      if (range[1] <= range[0] || labels.subarray(...range).some((taken) => taken !== 0)) continue;
      labels.fill(label + 1, ...range);
      labels[range[0]] = label;
    }
  return labels;
}

const WORD = /[\p{L}\p{N}]/u;

/** How good a reading that is right is at least, and what the exact content and the exact source add. */
const RIGHT = 0.4;
const EXACT_CONTENT = 0.4;
const EXACT_SOURCE = 0.2;

/** How well a proposal finds a gold content and names its source, the better the nearer to 1; 0 where it does not. */
function qualityOf({ document, attributions }: GoldDocument, { source, content }: Proposal): number {
  const words = (runs: readonly Span[]) => {
    const set = new Set<number>();
    for (const [first, last] of runs) for (let t = first; t < last; t++) if (WORD.test(document.tokens[t]?.text ?? '')) set.add(t);
    return set;
  };
  const mine = { source: words(source), content: words(content) };
  return attributions.reduce((best, gold: GoldParts) => {
    const theirs = { source: words(gold.source), content: words(gold.content) };
    const content = overlap(mine.content, theirs.content);
    const source = overlap(mine.source, theirs.source);
    if (content < SAME_CONTENT || source === 0) return best;
    return Math.max(best, RIGHT + (content === 1 ? EXACT_CONTENT : 0) + (source === 1 ? EXACT_SOURCE : 0));
  }, 0);
}

/** Of what is in either of two sets, the share that is in both (Jaccard); 1 where both are empty. */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((one) => b.has(one)).length;
  const either = a.size + b.size - both;
  return either === 0 ? 1 : both / either;
}

function ownSequences(trainee: Trainee, output: JointOutput): LabelledSequence[] {
  return cueCandidates(trainee.reading, output, LEAST_LEARNED).map((candidate) => {
    const window = cueWindow(trainee.reading, candidate);
    return { ...cueFeatures(trainee.reading, output, candidate, window).sequence(ROWS), gold: ownLabels(trainee, candidate, window) };
  });
}

interface RerankCase extends TreeCase {
  proposal: Proposal;
}

function rerankCases(trainee: Trainee, output: JointOutput, own: AttributionModels['own']): RerankCase[] {
  const { reading } = trainee;
  return proposeAll(own, reading, output, cueCandidates(reading, output, LEAST_LEARNED)).flatMap(({ around, proposals, surroundings }) =>
    proposals.map((proposal) => ({
      proposal,
      features: Float32Array.from(proposalFeatures(reading, output, around, proposal, surroundings)),
      answer: qualityOf(trainee, proposal),
    })),
  );
}

const allBut = <T>(items: readonly T[], fold: number, folds: number) => items.filter((_, index) => index % folds !== fold);

/** What is found out of the rerank on articles it has not learned from. */
type Unseen = Pick<AttributionModels, 'cascade' | 'scale'>;

/**
 * The scale of the rerank, fitted on articles it has not learned from, and there on what would be chosen: of many readings the best seems
 * better than it is. And how little its first trees may think of a reading before it is given up: next to none of those that are likely in
 * the end were below.
 */
function learnUnseen(trainees: readonly Trainee[], cases: readonly RerankCase[][]): Unseen {
  const trees = trainTrees(allBut(cases, 0, UNSEEN_FOLDS).flat(), RERANK);
  const firstTrees = { ...trees, roots: trees.roots.slice(0, FIRST_TREES) };
  const logOdds: number[] = [];
  const answers: boolean[] = [];
  const ratings: { first: number; all: number }[] = [];
  for (const [index, trainee] of trainees.entries()) {
    const own = cases[index] ?? [];
    if (index % UNSEEN_FOLDS !== 0 || own.length === 0) continue;
    const features = own.map(({ features }) => features);
    const all = logOddsOf(trees, features);
    const first = logOddsOf(firstTrees, features);
    for (let n = 0; n < own.length; n++) ratings.push({ first: first[n] as number, all: all[n] as number });
    const rated = own.map(({ proposal }, n) => ({ proposal, chance: probabilityOf(all[n] as number) }));
    for (const { proposal, chance } of chooseAttributions(rated, LEAST_SCALED, trainee.document.tokens.length)) {
      logOdds.push(Math.log(chance / (1 - chance)));
      answers.push(qualityOf(trainee, proposal) > 0);
    }
  }
  const scale = fitPlattScale(logOdds, answers);
  const likely = ratings.filter(({ all }) => probabilityOf(scale.slope * all + scale.offset) >= THRESHOLD);
  const byFirst = Float64Array.from(likely, ({ first }) => first).sort();
  return { scale, cascade: { after: FIRST_TREES, below: byFirst[Math.floor(GIVEN_UP * byFirst.length)] ?? Number.NEGATIVE_INFINITY } };
}

/**
 * Learns attributions from articles in which people marked source, cue and content: a joint tagger that proposes cues, a
 * tagger for each cue's own source and content, and a rerank. The same articles give the same models, byte for byte.
 *
 * @param onStep told what is being done
 */
export function trainAttributions(gold: readonly GoldDocument[], onStep: (step: string) => void = () => undefined): AttributionModels {
  const counts = sumCounts(gold.map(({ counts }) => counts));
  onStep('features of the joint tagger');
  const trainees = gold.map((one): Trainee => {
    const reading = learnedReading(one.document, one.quotations, cueRatesWithout(one.document, counts, one.counts), one.rules);
    const sequences = one.document.paragraphs.map(({ first, last }) => ({
      ...jointFeatures(reading, first, last).sequence(ROWS),
      gold: one.labels.slice(first, last),
    }));
    return { ...one, reading, sequences };
  });
  const outputs: JointOutput[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    onStep(`joint tagger, fold ${fold + 1} of ${FOLDS}`);
    const model = trainChain(
      LABELS,
      allBut(trainees, fold, FOLDS).flatMap(({ sequences }) => sequences),
      JOINT,
    );
    for (const [index, { reading }] of trainees.entries()) if (index % FOLDS === fold) outputs[index] = jointOutput(model, reading);
  }
  onStep('joint tagger');
  const joint = trainChain(
    LABELS,
    trainees.flatMap(({ sequences }) => sequences),
    JOINT,
  );
  for (const trainee of trainees) trainee.sequences = [];

  onStep("features of each cue's own tagger");
  const own = trainees.map((trainee, index) => ownSequences(trainee, outputs[index] as JointOutput));
  const cases: RerankCase[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    onStep(`own tagger, fold ${fold + 1} of ${FOLDS}`);
    const model = trainChain(LABELS, allBut(own, fold, FOLDS).flat(), OWN);
    for (const [index, trainee] of trainees.entries())
      if (index % FOLDS === fold) cases[index] = rerankCases(trainee, outputs[index] as JointOutput, model);
  }
  onStep('own tagger');
  const ownModel = trainChain(LABELS, own.flat(), OWN);
  onStep('scale of the rerank');
  const unseen = learnUnseen(trainees, cases);
  onStep('rerank');
  return { lexicon: cueLexicon(counts), joint, own: ownModel, rerank: trainTrees(cases.flat(), RERANK), ...unseen, threshold: THRESHOLD };
}
