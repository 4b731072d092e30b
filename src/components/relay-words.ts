import type { CorpusArticle } from '../corpus/corpus.ts';
import { formatWords } from './format-words.ts';
import { capitalised, listed } from './strings.ts';

const PARTS: [number, string][] = [
  [0.12, 'Hardly a quoted word'],
  [0.29, 'One in five quoted words'],
  [0.42, 'A third of the quoted words'],
  [0.58, 'Half of the quoted words'],
  [0.7, 'Two in three quoted words'],
  [0.87, 'Four in five quoted words'],
  [0.999, 'Nearly every quoted word'],
  [2, 'Every quoted word'],
];

/** The sentence above the picture. */
export function relayLead({ flows }: CorpusArticle): string {
  const all = flows.reduce((sum, { words }) => sum + words, 0);
  const relayed = flows.filter(({ relays }) => relays.length > 0).reduce((sum, { words }) => sum + words, 0);
  if (all === 0 || relayed === 0) return 'Every quoted word is given first-hand: nobody stands between the speaker and the article.';
  const part = PARTS.find(([below]) => relayed / all < below)?.[1] ?? '';
  return `${part} passed through someone else first.`;
}

/** The picture in words, for whoever does not see it. */
export function describeFlows({ flows, quotedWords }: CorpusArticle): string {
  const names = (actors: readonly { inProse: string }[]) => listed(actors.map(({ inProse }) => inProse)) || 'nobody named';
  const told = flows.filter(({ relays }) => relays.length > 0);
  const own = flows.filter(({ relays }) => relays.length === 0);
  const sentences = [
    ...told.map(
      ({ voice, relays, words }) => `${formatWords(words)} of ${names(voice.actors)} through ${relays.map(names).join(', then ')}`,
    ),
    ...own.map(({ voice, words }) => `${formatWords(words)} of ${names(voice.actors)} first-hand`),
  ];
  return `Of ${formatWords(quotedWords)} quoted words: ${sentences.join('; ')}.`.replace(/^./, capitalised);
}
