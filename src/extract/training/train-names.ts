import { readDocument } from '../../text/document.ts';
import { nameFeatures } from '../names/name-features.ts';
import { type MarkedName, NAME_LABELS, nameLabels } from '../names/name-labels.ts';
import { type NameReading, nameReading } from '../names/name-reading.ts';
import { type NameModel, tagLabels } from '../names/tag-names.ts';
import type { FeatureSequence } from '../tagger/chain-model.ts';
import { type LabelledSequence, trainChain } from '../tagger/train-chain.ts';
import { cleanSilver } from './clean-silver.ts';
import { withCapitals } from './in-capitals.ts';
import { matchReports } from './match-reports.ts';
import { countNames, lexiconWithout, nameLexicon, sumNameCounts } from './name-counts.ts';
import { nameLists } from './name-lists.ts';
import { nameStock } from './name-stock.ts';
import { newswire } from './newswire.ts';

/** A text with the names in it. */
export interface GoldNames {
  id: string;
  text: string;
  entities: readonly MarkedName[];
  /** Marked by a machine: its headlines are mended, and stretches that a tagger trained on the other texts reads otherwise are left out. */
  isSilver?: boolean;
  /** Made up for training: tells nothing of what a word mostly is. */
  isMadeUp?: boolean;
  /** How often an epoch reads it; 1 where left out. */
  weight?: number;
}

const ROWS = 1 << 18;
const CHAIN = { rows: ROWS, epochs: 4, rate: 0.15, transitionRate: 0.2, dropout: 0.4, averageFrom: 1, seed: 1, runs: 1 };
/** Fits of the tagger that is kept, averaged. */
const RUNS = 4;
/** Silver texts are checked by taggers that have not seen them. */
const FOLDS = 2;
const MADE_UP_DOCUMENTS = 400;

interface Trainee {
  reading: NameReading;
  isSilver: boolean;
  weight: number;
  sequences: LabelledSequence[];
}

/** The features of all islands, parted island by island. */
function parted({ islands }: NameReading, labels: Uint8Array, { features, offsets }: FeatureSequence): LabelledSequence[] {
  let done = 0;
  return islands.map(([from, to]) => {
    const bounds = offsets.slice(done, done + to - from + 1);
    done += to - from;
    const start = bounds[0] ?? 0;
    return { features: features.slice(start, bounds.at(-1)), offsets: bounds.map((at) => at - start), gold: labels.slice(from, to) };
  });
}

const repeated = (trainees: readonly Trainee[], pick: (trainee: Trainee, index: number) => readonly LabelledSequence[]) =>
  trainees.flatMap((trainee, index) => Array.from({ length: trainee.weight }, () => pick(trainee, index)).flat());

const isEqual = (a: Uint8Array, b: Uint8Array) => a.every((label, i) => label === b[i]);

/** The texts as they are trained on: silver mended, some sentences set as headlines, results tables and match reports made up. */
function trainingTexts(gold: readonly GoldNames[], madeUp: number): GoldNames[] {
  const mended = gold.map((one) => (one.isSilver ? { ...one, ...cleanSilver(one) } : one));
  const stock = nameStock();
  return [...withCapitals(mended), ...newswire(stock, madeUp), ...matchReports(stock, madeUp)];
}

/**
 * Learns to find names from texts in which they are marked. The same texts give the same model, byte for byte.
 *
 * @param onStep told what is being done
 * @param madeUp number of made-up results tables, and of made-up match reports
 */
export function trainNames(
  gold: readonly GoldNames[],
  onStep: (step: string) => void = () => undefined,
  madeUp = MADE_UP_DOCUMENTS,
): NameModel & { lexicon: Map<number, number> } {
  onStep('texts and lists');
  const texts = trainingTexts(gold, madeUp);
  const read = texts.map(({ text, entities }) => {
    const document = readDocument(text);
    const labels = nameLabels(document, entities);
    return { document, labels, counts: countNames(document, labels) };
  });
  const total = sumNameCounts(read.filter((_, i) => !texts[i]?.isMadeUp).map(({ counts }) => counts));
  const lexicon = nameLexicon(nameLists(), total);
  onStep('features');
  const trainees = read.map(({ document, labels, counts }, i): Trainee => {
    const { isMadeUp = false, isSilver = false, weight = 1 } = texts[i] ?? {};
    const reading = nameReading(document, isMadeUp ? lexicon : lexiconWithout(lexicon, total, counts));
    return { reading, sequences: parted(reading, labels, nameFeatures(reading).sequence(ROWS)), isSilver, weight };
  });
  const trusted: LabelledSequence[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    onStep(`silver checked, fold ${fold + 1} of ${FOLDS}`);
    const others = repeated(trainees, ({ sequences }, i) => (i % FOLDS === fold ? [] : sequences));
    const chain = trainChain(NAME_LABELS, others, CHAIN);
    for (const [i, { reading, sequences, isSilver }] of trainees.entries()) {
      if (i % FOLDS !== fold) continue;
      const labels = isSilver ? tagLabels({ lexicon, chain }, reading) : undefined;
      trusted[i] = sequences.filter(
        ({ gold: own }, island) => !labels || isEqual(own, labels.subarray(...(reading.islands[island] ?? []))),
      );
    }
  }
  onStep('name tagger');
  return {
    lexicon,
    chain: trainChain(
      NAME_LABELS,
      repeated(trainees, (_, i) => trusted[i] ?? []),
      { ...CHAIN, runs: RUNS },
    ),
  };
}
