import type { Relay } from './extraction.ts';
import type { QuoteAct } from './quote.ts';

/**
 * The relays of whatever is nested in an attribution: those it has itself, then its own source.
 * A thought passes nothing on, and the same actors twice in a row count once.
 *
 * @param outer the attribution that holds the nested ones
 * @param relays its own relays, outermost first
 * @param cue the words of its cue
 */
export function relaysWithin(outer: { act: QuoteAct; speakers: readonly string[] }, relays: readonly Relay[], cue: string): Relay[] {
  if (outer.act === 'thought' || outer.speakers.length === 0) return [...relays];
  const last = relays.at(-1);
  const isSame =
    last !== undefined && last.actors.length === outer.speakers.length && last.actors.every((id) => outer.speakers.includes(id));
  return isSame ? [...relays] : [...relays, { actors: [...outer.speakers], cue }];
}
