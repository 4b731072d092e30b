import { readDocument } from '../../text/document.ts';
import { nameFeatures, voteFeatures } from '../names/name-features.ts';
import { type MarkedName, NAME_LABELS, nameLabels } from '../names/name-labels.ts';
import { type NameReading, nameReading } from '../names/name-reading.ts';
import type { NameVotes } from '../names/name-votes.ts';
import { firstVotes, joined, type NameModel } from '../names/tag-names.ts';
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
  /** How often an epoch reads it; 1 where left out. */
  weight?: number;
}

const ROWS = 1 << 17;
const CHAIN = { rows: ROWS, epochs: 4, rate: 0.15, transitionRate: 0.2, dropout: 0.4, averageFrom: 1 };
const FIRST = { ...CHAIN, seed: 1 };
const SECOND = { ...CHAIN, seed: 2 };
/** Each part of the texts is tagged by a model that has not seen it, so that the second tagger learns from real mistakes. */
const FOLDS = 4;

interface Trainee {
  reading: NameReading;
  isSilver: boolean;
  weight: number;
  sequences: LabelledSequence[];
}

const repeated = (trainees: readonly Trainee[], pick: (trainee: Trainee, index: number) => readonly LabelledSequence[]): LabelledSequence[] =>
  trainees.flatMap((trainee, index) => Array.from({ length: trainee.weight }, () => pick(trainee, index)).flat());

const isEqual = (a: Uint8Array, b: Uint8Array) => a.every((label, i) => label === b[i]);

/** The texts as they are trained on: silver mended, some sentences set as headlines, results tables made up. */
export function trainingTexts(gold: readonly GoldNames[]): GoldNames[] {
  const mended = gold.map((one) => (one.isSilver ? { ...one, ...cleanSilver(one) } : one));
  return [...withCapitals(mended), ...newswire(nameStock())];
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
  const total = sumNameCounts(read.map(({ counts }) => counts));
  const lexicon = nameLexicon(nameLists(), total);
  onStep('features');
  const trainees = read.map(({ document, labels, counts }, i): Trainee => {
    const reading = nameReading(document, lexiconWithout(lexicon, total, counts));
    const sequences = reading.islands.map((island) => ({ ...nameFeatures(reading, island, ROWS), gold: labels.slice(...island) }));
    return { reading, sequences, isSilver: texts[i]?.isSilver ?? false, weight: texts[i]?.weight ?? 1 };
  });
  const votes: NameVotes[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    onStep(`first tagger, fold ${fold + 1} of ${FOLDS}`);
    const others = repeated(trainees, ({ sequences }, i) => (i % FOLDS === fold ? [] : sequences));
    const model = trainChain(NAME_LABELS, others, FIRST);
    for (const [i, { reading, sequences }] of trainees.entries()) if (i % FOLDS === fold) votes[i] = firstVotes(model, reading, sequences);
  }
  const isTrusted = ({ isSilver, reading }: Trainee, index: number, island: number, labels: Uint8Array): boolean => {
    const [from, to] = reading.islands[island] ?? [0, 0];
    return !isSilver || isEqual(labels, (votes[index] as NameVotes).path.slice(from, to));
  };
  const trusted = (trainee: Trainee, index: number) =>
    trainee.sequences.filter(({ gold: labels }, island) => isTrusted(trainee, index, island, labels));
  onStep('first tagger');
  const first = trainChain(NAME_LABELS, repeated(trainees, trusted), FIRST);
  onStep('second tagger');
  const withVotes = (trainee: Trainee, index: number): LabelledSequence[] =>
    trainee.sequences.flatMap((sequence, island) => {
      if (!isTrusted(trainee, index, island, sequence.gold)) return [];
      const span = trainee.reading.islands[island] ?? [0, 0];
      return [{ ...joined(sequence, voteFeatures(trainee.reading, span, ROWS, votes[index] as NameVotes)), gold: sequence.gold }];
    });
  const second = trainChain(NAME_LABELS, repeated(trainees, withVotes), SECOND);
  return { lexicon, first, second };
}
