import type { ActorName, Flow, Voice, VoicedStretch } from './corpus.ts';
import { dealSlots } from './deal-slots.ts';

interface Tally {
  actors: readonly ActorName[];
  firstHand: number;
  relayed: number;
  carried: number;
  firstQuote: string;
}

export interface QuotedStretch extends VoicedStretch {
  quoteId: string;
}

export const voiceKey = (actors: readonly ActorName[]) =>
  actors
    .map(({ id }) => id)
    .sort()
    .join(' ');

/** A word passed on weighs half as much as a word said when slots are dealt: speakers come before those who tell of them. */
const CARRIED_WEIGHT = 0.5;

/**
 * Shares words out among voices. A word of two actors counts half for each, unless they speak only together: then they
 * are one voice.
 *
 * @param stretches the quoted words of an article, none twice, in reading order
 */
export function shareVoices(stretches: readonly QuotedStretch[]): { voices: Voice[]; flows: Flow[]; slots: Map<string, number> } {
  const joint = jointVoices(stretches);
  const partsOf = (actors: readonly ActorName[]): (readonly ActorName[])[] =>
    joint.has(voiceKey(actors)) || actors.length < 2 ? [actors] : actors.map((one) => [one]);
  const tallies = new Map<string, Tally>();
  const add = (actors: readonly ActorName[], kind: 'firstHand' | 'relayed' | 'carried', words: number, quoteId: string) => {
    const parts = partsOf(actors);
    for (const part of parts) {
      const key = voiceKey(part);
      const tally = tallies.get(key) ?? { actors: part, firstHand: 0, relayed: 0, carried: 0, firstQuote: quoteId };
      tally[kind] += words / parts.length;
      tallies.set(key, tally);
    }
  };
  for (const { speakers, relays, words, quoteId } of stretches) {
    add(speakers, relays.length > 0 ? 'relayed' : 'firstHand', words, quoteId);
    for (const { actors } of relays) add(actors, 'carried', words, quoteId);
  }
  const weight = ({ firstHand, relayed, carried }: Tally) => firstHand + relayed + carried * CARRIED_WEIGHT;
  const dealt = dealSlots([...tallies].map(([key, tally]) => ({ key, weight: weight(tally) })));
  const voices = [...tallies].map(([key, tally]): Voice => ({ key, ...tally, slot: dealt.get(key) ?? 0 })).sort(bySlot);
  const slots = new Map(voices.flatMap(({ actors, slot }) => actors.map(({ id }): [string, number] => [id, slot])));
  return { voices, slots, flows: flowsOf(stretches, voices, partsOf) };
}

const bySlot = (a: Voice, b: Voice) => (a.slot || Number.POSITIVE_INFINITY) - (b.slot || Number.POSITIVE_INFINITY) || 0;

/** Keys of the sets of actors who speak only together. */
function jointVoices(stretches: readonly VoicedStretch[]): Set<string> {
  const sets = stretches.flatMap(({ speakers, relays }) => [speakers, ...relays.map(({ actors }) => actors)]);
  const keysOf = new Map<string, Set<string>>();
  for (const set of sets) for (const { id } of set) keysOf.set(id, (keysOf.get(id) ?? new Set()).add(voiceKey(set)));
  return new Set(sets.filter((set) => set.length > 1 && set.every(({ id }) => keysOf.get(id)?.size === 1)).map(voiceKey));
}

function flowsOf(
  stretches: readonly VoicedStretch[],
  voices: readonly Voice[],
  partsOf: (actors: readonly ActorName[]) => (readonly ActorName[])[],
): Flow[] {
  const byKey = new Map(voices.map((voice) => [voice.key, voice]));
  const flows = new Map<string, Flow>();
  for (const { speakers, relays, words } of stretches) {
    const parts = partsOf(speakers);
    const chain = relays.map(({ actors }) => actors).reverse();
    for (const part of parts) {
      const voice = byKey.get(voiceKey(part));
      if (!voice) continue;
      const key = [voice.key, ...chain.map(voiceKey)].join('|');
      flows.set(key, { voice, relays: chain, words: (flows.get(key)?.words ?? 0) + words / parts.length });
    }
  }
  return [...flows.values()];
}
