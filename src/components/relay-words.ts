import type { CorpusArticle } from '../corpus/corpus.ts';
import { formatWords } from './format-words.ts';
import { listed, STRINGS } from './strings.ts';

// Parts of a whole in words, each up to the share below which it is the nearest.
const PARTS = [0.12, 0.29, 0.42, 0.58, 0.7, 0.87, 0.999, 2];

/** The sentence above the picture. */
export function relayLead({ flows }: CorpusArticle): string {
  const all = flows.reduce((sum, { words }) => sum + words, 0);
  const relayed = flows.filter(({ relays }) => relays.length > 0).reduce((sum, { words }) => sum + words, 0);
  if (all === 0 || relayed === 0) return STRINGS.article.allFirstHand;
  const part = PARTS.findIndex((below) => relayed / all < below);
  return STRINGS.article.passedThrough(STRINGS.article.parts[part] ?? '');
}

/** The picture in words, for whoever does not see it: everything that was passed on, and the rest in one number. */
export function describeFlows({ flows, quotedWords }: CorpusArticle): string {
  const { all, told, own, nobody, link } = STRINGS.article.flows;
  const names = (actors: readonly { inProse: string }[]) => listed(actors.map(({ inProse }) => inProse)) || nobody;
  const firstHand = flows.filter(({ relays }) => relays.length === 0);
  const sentences = flows
    .filter(({ relays }) => relays.length > 0)
    .map(({ voice, relays, words }) => told(formatWords(words), names(voice.actors), relays.map(names).join(link)));
  if (firstHand.length > 0) {
    const speakers = new Set(firstHand.flatMap(({ voice }) => voice.actors));
    sentences.push(own(formatWords(firstHand.reduce((sum, { words }) => sum + words, 0)), names([...speakers])));
  }
  return all(formatWords(quotedWords), sentences.join('; '));
}
