import { edtfPrecision } from './edtf-precision.ts';
import type { EventFinding } from './find-events.ts';

/** An event with the words that tell it from others: lemmas of its nouns, names and verbs. */
export interface WordedEvent {
  event: EventFinding;
  words: ReadonlySet<string>;
}

// So many events back one is looked for again: what an article retells, it retells before long.
const FURTHEST_MENTION = 40;
const FEWEST_SHARED = 2;
// Of the shorter mention's words so many must come again.
const SHARE = 0.6;

/** Several mentions of one event are one line: the one with the finest date, of equally fine ones the first. Order is kept. */
export function mergeMentions(events: WordedEvent[]): EventFinding[] {
  const kept: WordedEvent[] = [];
  for (const mention of events) {
    const from = Math.max(0, kept.length - FURTHEST_MENTION);
    const near = kept
      .slice(from)
      .findIndex((other) => isCompatible(other.event.date, mention.event.date) && tellTheSame(other.words, mention.words));
    const index = near < 0 ? near : from + near;
    const other = kept[index];
    if (!other) kept.push(mention);
    else if (edtfPrecision(mention.event.date) > edtfPrecision(other.event.date)) kept[index] = mention;
  }
  return kept.map(({ event }) => event).sort((a, b) => a.start - b.start || b.end - a.end);
}

// "March 2031" may be 3 March 2031; 2030 is not 2031.
function isCompatible(one: string, other: string): boolean {
  if (one.includes('/') || other.includes('/')) return one === other;
  return one.startsWith(other) || other.startsWith(one);
}

function tellTheSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared >= FEWEST_SHARED && shared >= SHARE * Math.min(one.size, other.size);
}
