import { readDocument } from '../../text/document.ts';
import { nameFeatures, voteFeatures } from '../names/name-features.ts';
import { type MarkedName, NAME_LABELS, nameLabels } from '../names/name-labels.ts';
import { type NameReading, nameReading } from '../names/name-reading.ts';
import type { NameVotes } from '../names/name-votes.ts';
import { firstVotes, type NameModel } from '../names/tag-names.ts';
import { emissions, type FeatureSequence } from '../tagger/chain-model.ts';
import { type LabelledSequence, trainChain } from '../tagger/train-chain.ts';
import { cleanSilver } from './clean-silver.ts';
import { withCapitals } from './in-capitals.ts';
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
  /** Made up for training. */
  isMadeUp?: boolean;
  /** How often an epoch reads it; 1 where left out. */
  weight?: number;
}

const ROWS = 1 << Number(process.env.ROWS ?? 17);
const CHAIN = { rows: ROWS, epochs: 4, rate: 0.15, transitionRate: 0.2, dropout: 0.4, averageFrom: 1 };
const FIRST = { ...CHAIN, seed: 1 };
const SECOND = { ...CHAIN, seed: 2 };
/** Each part of the texts is tagged by a model that has not seen it, so that the second tagger learns from real mistakes. */
const FOLDS = Number(process.env.FOLDS ?? 4);

interface Trainee {
  reading: NameReading;
  labels: Uint8Array;
  /** Of all islands in a row. */
  features: FeatureSequence;
  isSilver: boolean;
  weight: number;
  sequences: LabelledSequence[];
}

/** The features of all islands parted island by island; of several sequences of the same tokens each token gets those of all. */
function parted({ islands }: NameReading, labels: Uint8Array, all: readonly FeatureSequence[]): LabelledSequence[] {
  let done = 0;
  return islands.map(([from, to]) => {
    const parts: Int32Array[] = [];
    const offsets = new Int32Array(to - from + 1);
    let count = 0;
    for (let t = 0; t < to - from; t++) {
      for (const { features, offsets: bounds } of all) {
        const part = features.subarray(bounds[done + t], bounds[done + t + 1]);
        parts.push(part);
        count += part.length;
      }
      offsets[t + 1] = count;
    }
    done += to - from;
    const features = new Int32Array(count);
    let at = 0;
    for (const part of parts) {
      features.set(part, at);
      at += part.length;
    }
    return { features, offsets, gold: labels.slice(from, to) };
  });
}

const repeated = (trainees: readonly Trainee[], pick: (trainee: Trainee, index: number) => readonly LabelledSequence[]): LabelledSequence[] =>
  trainees.flatMap((trainee, index) => Array.from({ length: trainee.weight }, () => pick(trainee, index)).flat());

const isEqual = (a: Uint8Array, b: Uint8Array) => a.every((label, i) => label === b[i]);

/** The texts as they are trained on: silver mended, some sentences set as headlines, results tables made up. */
export function trainingTexts(gold: readonly GoldNames[]): GoldNames[] {
  const mended = gold.map((one) => (one.isSilver ? { ...one, ...cleanSilver(one) } : one));
  const how = process.env.PREP ?? 'caps,wire';
  return [...(how.includes('caps') ? withCapitals(mended) : mended), ...(how.includes('wire') ? newswire(nameStock()) : [])];
}

/**
 * Learns to find names from texts in which they are marked. The same texts give the same model, byte for byte.
 *
 * @param onStep told what is being done
 */
export function trainNames(gold: readonly GoldNames[], onStep: (step: string) => void = () => undefined): NameModel {
  onStep('texts and lists');
  const texts = trainingTexts(gold);
  const read = texts.map(({ text, entities }) => {
    const document = readDocument(text);
    const labels = nameLabels(document, entities);
    return { document, labels, counts: countNames(document, labels) };
  });
  // Made-up lines tell nothing of what a word mostly is.
  const total = sumNameCounts(read.filter((_, i) => !texts[i]?.isMadeUp).map(({ counts }) => counts));
  const lexicon = nameLexicon(nameLists(), total);
  onStep('features');
  const trainees = read.map(({ document, labels, counts }, i): Trainee => {
    const reading = nameReading(document, texts[i]?.isMadeUp ? lexicon : lexiconWithout(lexicon, total, counts));
    const features = nameFeatures(reading, ROWS);
    return {
      reading,
      labels,
      features,
      sequences: parted(reading, labels, [features]),
      isSilver: texts[i]?.isSilver ?? false, weight: texts[i]?.weight ?? 1,
    };
  });
  const votes: NameVotes[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    onStep(`first tagger, fold ${fold + 1} of ${FOLDS}`);
    const others = repeated(trainees, ({ sequences }, i) => (i % FOLDS === fold ? [] : sequences));
    const model = trainChain(NAME_LABELS, others, FIRST);
    for (const [i, { reading, features }] of trainees.entries())
      if (i % FOLDS === fold) votes[i] = firstVotes(model, reading, emissions(model, features));
  }
  const trusted = ({ isSilver, sequences, reading }: Trainee, index: number): LabelledSequence[] =>
    sequences.filter(({ gold: labels }, island) => {
      const [from, to] = reading.islands[island] ?? [0, 0];
      return !isSilver || isEqual(labels, (votes[index] as NameVotes).path.subarray(from, to));
    });
  onStep('first tagger');
  const first = trainChain(NAME_LABELS, repeated(trainees, trusted), FIRST);
  if (process.env.ONE) return { lexicon, first, second: first };
  onStep('second tagger');
  // All of the silver stretches: those left are the ones on which the first tagger is right, and nothing is learned from that.
  const withVotes = ({ reading, labels, features }: Trainee, index: number): LabelledSequence[] =>
    parted(reading, labels, [features, voteFeatures(reading, ROWS, votes[index] as NameVotes)]);
  const second = trainChain(NAME_LABELS, repeated(trainees, withVotes), SECOND);
  return { lexicon, first, second };
}
