import type { Span } from '../../model/span.ts';
import { earlier, later } from '../../text/places.ts';
import type { CueCandidate } from './cue-candidates.ts';
import type { LearnedReading } from './reading.ts';
import { OUTSIDE } from './token-codes.ts';

// In the training articles 98 of 100 attributions lie within their cue's sentence and the sentences beside it that hold
// quotation marks; wider windows cost twice the time and brought nothing.
const SENTENCES_BEFORE = 3;
const SENTENCES_AFTER = 8;
const TOKENS_BEFORE = 150;
const TOKENS_AFTER = 300;

/** The tokens `[first, last)` in which a cue's own source and content are looked for. */
export function cueWindow({ document, codes }: LearnedReading, { first, last, head }: CueCandidate): Span {
  const own = document.tokens[head]?.sentence ?? 0;
  const paragraph = document.paragraphs[codes.paragraph[head] as number];
  if (!paragraph) return [head, head + 1];
  const hasQuotation = (sentence: number) => {
    const { first, last } = document.sentences[sentence] ?? { first: 0, last: 0 };
    for (let t = first; t < last; t++) if (codes.quote[t] !== OUTSIDE) return true;
    return false;
  };
  const earliest = later(paragraph.firstSentence, own - SENTENCES_BEFORE);
  const latest = earlier(paragraph.lastSentence - 1, own + SENTENCES_AFTER);
  let [from, to] = [own, own];
  while (from > earliest && hasQuotation(from - 1)) from--;
  while (to < latest && hasQuotation(to + 1)) to++;
  return [
    earlier(first, later(document.sentences[from]?.first ?? head, head - TOKENS_BEFORE)),
    later(last, earlier(document.sentences[to]?.last ?? head + 1, head + TOKENS_AFTER)),
  ];
}
