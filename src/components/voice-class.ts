import type { ActorName } from '../corpus/corpus.ts';

/** Slots of voices by actor id; whoever is missing, or has 0, is drawn in ink. */
export type Slots = ReadonlyMap<string, number>;

/**
 * The classes that give a strip its colour and pattern: `v3` for one voice, `v1 w2` for two, whose strips alternate.
 * Three together have no pattern that would tell them apart: ink, and their names.
 */
export function voiceClass(actors: readonly Pick<ActorName, 'id'>[], slots: Slots): string[] {
  const dealt = [...new Set(actors.map(({ id }) => slots.get(id) ?? 0))];
  const [first = 0, second] = dealt;
  if (dealt.length === 1) return [`v${first}`];
  return dealt.length === 2 && first !== 0 && second !== 0 ? [`v${first}`, `w${second}`] : ['v0'];
}
