import type { Document } from '../../text/document.ts';
import type { CueCandidate } from './cue-candidates.ts';

/** For each candidate, how many others its sentence has. */
export function rivalsOf({ tokens }: Document, candidates: readonly CueCandidate[]): number[] {
  const counts = new Map<number, number>();
  const sentenceOf = ({ head }: CueCandidate) => tokens[head]?.sentence ?? -1;
  for (const candidate of candidates) counts.set(sentenceOf(candidate), (counts.get(sentenceOf(candidate)) ?? 0) + 1);
  return candidates.map((candidate) => (counts.get(sentenceOf(candidate)) ?? 1) - 1);
}
