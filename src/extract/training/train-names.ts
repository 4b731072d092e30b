import { type Document, readDocument } from '../../text/document.ts';
import { nameFeatures } from '../names/name-features.ts';
import { type MarkedName, NAME_LABELS, nameLabels } from '../names/name-labels.ts';
import { CAPITAL_SHIFT, capitalBin, type NameLexicon, wordKey, foldWord } from '../names/name-lexicon.ts';
import { nameReading, type NameReading } from '../names/name-reading.ts';
import type { NameVotes } from '../names/name-votes.ts';
import { firstVotes, type NameModel } from '../names/tag-names.ts';
import { type LabelledSequence, trainChain } from '../tagger/train-chain.ts';

/** A text with the names in it. */
export interface GoldNames {
  id: string;
  text: string;
  entities: readonly MarkedName[];
}

export const NAME_TRAINING = {
  rows: 1 << 17,
  first: { epochs: 6, rate: 0.1, transitionRate: 0.2, dropout: 0.2, averageFrom: 2, seed: 1 },
  second: { epochs: 6, rate: 0.1, transitionRate: 0.2, dropout: 0.2, averageFrom: 2, seed: 2 },
  folds: 4,
};

type CaseCounts = Map<number, [small: number, capital: number]>;

/** How the words of a text are written where a capital is no matter of course. */
function caseCounts({ sentences, tokens }: Document): CaseCounts {
  const counts: CaseCounts = new Map();
  for (const { first, last } of sentences) {
    const texts = tokens.slice(first, last).map(({ text }) => text);
    const words = texts.filter((text) => /^\p{L}{4,}/u.test(text));
    const capitals = words.filter((text) => /^\p{Lu}/u.test(text)).length;
    if (words.length < 3 || capitals / words.length > 0.6) continue;
    let isOpener = true;
    for (let t = first; t < last; t++) {
      const { text, lower } = tokens[t] as { text: string; lower: string };
      if (!/^\p{L}/u.test(text)) {
        if (/[:“"]/.test(text)) isOpener = true;
        continue;
      }
      if (!isOpener) {
        const key = wordKey(foldWord(lower));
        const count = counts.get(key) ?? [0, 0];
        count[/^\p{Lu}/u.test(text) ? 1 : 0]++;
        counts.set(key, count);
      }
      isOpener = false;
    }
  }
  return counts;
}

/** The lexicon as it would be had a text never been read. */
function lexiconWithout(lexicon: Map<number, number>, total: CaseCounts, own: CaseCounts): NameLexicon {
  const changed = new Map<number, number>();
  for (const [key, [small, capital]] of own) {
    const all = total.get(key) ?? [0, 0];
    changed.set(key, ((lexicon.get(key) ?? 0) & ((1 << CAPITAL_SHIFT) - 1)) | (capitalBin(all[0] - small, all[1] - capital) << CAPITAL_SHIFT));
  }
  return { get: (key: number) => changed.get(key) ?? lexicon.get(key) } as NameLexicon;
}

export interface Trainee {
  reading: NameReading;
  labels: Uint8Array;
}

export function sequences({ reading, labels }: Trainee, rows: number, votes?: NameVotes): LabelledSequence[] {
  return reading.islands.map((island) => ({ ...nameFeatures(reading, island, rows, votes), gold: labels.slice(...island) }));
}

/** Reads the training texts, each with a lexicon that has not seen it. */
export function readTrainees(gold: readonly GoldNames[], lists: ReadonlyMap<number, number>): { lexicon: NameLexicon; trainees: Trainee[] } {
  const documents = gold.map(({ text }) => readDocument(text));
  const counts = documents.map(caseCounts);
  const total: CaseCounts = new Map();
  for (const own of counts)
    for (const [key, [small, capital]] of own) {
      const sum = total.get(key) ?? [0, 0];
      sum[0] += small;
      sum[1] += capital;
      total.set(key, sum);
    }
  const lexicon = new Map(lists);
  for (const [key, [small, capital]] of total) {
    const bin = capitalBin(small, capital);
    if (bin) lexicon.set(key, (lexicon.get(key) ?? 0) | (bin << CAPITAL_SHIFT));
  }
  const trainees = documents.map((document, i): Trainee => ({
    reading: nameReading(document, lexiconWithout(lexicon, total, counts[i] as CaseCounts)),
    labels: nameLabels(document, gold[i]?.entities ?? []),
  }));
  return { lexicon, trainees };
}

export function trainNames(
  gold: readonly GoldNames[],
  lists: ReadonlyMap<number, number>,
  onStep: (step: string) => void = () => undefined,
  options = NAME_TRAINING,
): NameModel {
  onStep('reading');
  const { rows, first, second, folds } = options;
  const { lexicon, trainees } = readTrainees(gold, lists);
  onStep('first tagger: features');
  const firstSequences = trainees.map((trainee) => sequences(trainee, rows));
  const votes: NameVotes[] = [];
  for (let fold = 0; fold < folds; fold++) {
    onStep(`first tagger, fold ${fold + 1} of ${folds}`);
    const model = trainChain(NAME_LABELS, firstSequences.filter((_, i) => i % folds !== fold).flat(), { rows, ...first });
    for (const [i, { reading }] of trainees.entries()) if (i % folds === fold) votes[i] = firstVotes(model, reading);
  }
  onStep('first tagger');
  const firstModel = trainChain(NAME_LABELS, firstSequences.flat(), { rows, ...first });
  firstSequences.length = 0;
  onStep('second tagger');
  const secondModel = trainChain(
    NAME_LABELS,
    trainees.flatMap((trainee, i) => sequences(trainee, rows, votes[i])),
    { rows, ...second },
  );
  return { lexicon, first: firstModel, second: secondModel };
}
