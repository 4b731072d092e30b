import type { Span } from '../model/span.ts';

/** What every finding carries: how sure, and the rule that made it. */
export interface Evidence {
  /** 0 to 1. */
  confidence: number;
  rule: string;
}

/** One act of reporting as a finder sees it: spans only, no actors yet. Spans are trimmed, in reading order, never empty. */
export interface AttributionFinding extends Evidence {
  source: Span[];
  cue: Span[];
  content: Span[];
  act: 'speech' | 'thought';
}

export type NameKind = 'person' | 'organization' | 'place' | 'other';

/** A name in the text, without titles. */
export interface NameFinding extends Evidence {
  start: number;
  end: number;
  kind: NameKind;
}
