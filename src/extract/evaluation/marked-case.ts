import type { QuoteAct } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import type { ExpectedVoice } from './expected-voice.ts';

/** One attribution as marked by hand: spans in UTF-16 code units of the case's plain text, in reading order. */
export interface MarkedAttribution {
  number: number;
  source: Span[];
  cue: Span[];
  content: Span[];
  act: QuoteAct;
  nested: MarkedAttribution[];
}

/** One case of a gold file. */
export interface MarkedCase {
  /** The construction it is an example of. */
  name: string;
  /** Of its heading, from 1. */
  line: number;
  published?: string;
  /** Plain text; a blank line between paragraphs. */
  text: string;
  attributions: MarkedAttribution[];
  /** By the attribution's number. */
  voices: Map<number, ExpectedVoice>;
}
