import type { Span } from '../../model/span.ts';
import { wholeWords } from '../../text/whole-words.ts';
import type { AttributionFinding } from '../finding.ts';

/** Attributions in whole words: a tokenizer may part what is written as one, but nobody quotes half a word, and it would not be found again. */
export function inWholeWords(text: string, findings: readonly AttributionFinding[]): AttributionFinding[] {
  const whole = (spans: readonly Span[]) => spans.map((span) => wholeWords(text, span));
  return findings.map((finding) => ({
    ...finding,
    source: whole(finding.source),
    cue: whole(finding.cue),
    content: whole(finding.content),
  }));
}
