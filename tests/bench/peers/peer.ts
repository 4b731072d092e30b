import type { GoldSpans, SpanAnswer } from '../../../src/extract/evaluation/gold-spans.ts';

/** A system to be measured: its name with its version, and its answer for one article in the shape of ours. */
export interface Peer {
  name: string;
  answer(article: GoldSpans): SpanAnswer;
}
