import type { CorpusActor } from '../corpus/corpus.ts';
import { formatShare, formatWords } from './format-words.ts';
import { COUNTS, STRINGS } from './strings.ts';

/** Who speaks through an actor's page, in two sentences at most. */
export function actorLead({ inProse, firstHand, relayed, carried, mentions, articles }: CorpusActor, total: number): string {
  const { sentences: told } = STRINGS.actors;
  const words = firstHand + relayed;
  const sentences = [
    ...(words > 0 ? [told.words(formatWords(words), inProse, formatShare(words, total))] : []),
    ...(words > 0 ? [firstHand === 0 ? told.allTold : relayed === 0 ? told.noneTold : told.someTold(formatWords(relayed))] : []),
    ...(carried > 0 ? [told.carried(formatWords(carried))] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : told.named(COUNTS.mentions(mentions), COUNTS.articles(articles.length));
}
