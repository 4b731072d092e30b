import type { QuoteAct } from './quote.ts';

/** One who passes words on. `A` is an actor, however the caller names it. */
export interface Link<A> {
  actors: A[];
  cue: string;
}

const isSame = <A>(a: readonly A[], b: readonly A[]) => a.length > 0 && a.length === b.length && a.every((actor) => b.includes(actor));

/**
 * The relays of an attribution: the chain around it, without its own speakers at the end ("Xi said he knows …" is Xi's own).
 *
 * @param around the chain inside the attribution that holds this one, outermost first; empty on the outside
 */
export function relaysOf<A>(around: readonly Link<A>[], speakers: readonly A[]): Link<A>[] {
  const last = around.at(-1);
  return last && isSame(last.actors, speakers) ? around.slice(0, -1) : [...around];
}

/**
 * The chain around whatever is nested in an attribution. A thought passes nothing on, nor does a source nobody resolved;
 * the same actors twice in a row count once.
 */
export function chainInside<A>(
  around: readonly Link<A>[],
  { act, speakers, cue }: { act: QuoteAct; speakers: readonly A[]; cue: string },
): Link<A>[] {
  if (act === 'thought' || speakers.length === 0) return [...around];
  return [...relaysOf(around, speakers), { actors: [...speakers], cue }];
}
