import type { Span } from '../../model/span.ts';
import type { CueCandidate } from './cue-candidates.ts';
import type { LearnedReading } from './reading.ts';

// In the training articles 92 of 100 attributions have their source in the cue's sentence and nearly all their content in
// its paragraph, so a window of some sentences loses next to nothing.
const SENTENCES_BEFORE = 3;
const SENTENCES_AFTER = 8;
const TOKENS_BEFORE = 150;
const TOKENS_AFTER = 300;

/** The tokens `[first, last)` in which a cue's own source and content are looked for. */
export function cueWindow({ document, codes }: LearnedReading, { head }: CueCandidate): Span {
  const sentence = document.tokens[head]?.sentence ?? 0;
  const paragraph = document.paragraphs[codes.paragraph[head] as number];
  if (!paragraph) return [head, head + 1];
  const firstSentence = document.sentences[Math.max(paragraph.firstSentence, sentence - SENTENCES_BEFORE)];
  const lastSentence = document.sentences[Math.min(paragraph.lastSentence - 1, sentence + SENTENCES_AFTER)];
  return [Math.max(firstSentence?.first ?? head, head - TOKENS_BEFORE), Math.min(lastSentence?.last ?? head + 1, head + TOKENS_AFTER)];
}
