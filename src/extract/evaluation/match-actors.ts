import type { ExtractedActor } from '../../model/extraction.ts';
import type { ExpectedActor } from './expected-voice.ts';

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/^(?:the|an?) /, '')
    .trim();

const isBeginning = (long: string, short: string) => long.startsWith(short) && /^[^\p{L}\p{N}]/u.test(long.slice(short.length));

/** 2: a name is his exactly; 1: an unnamed actor whose noun phrase is the other's beginning; 0: not he. */
function likeness({ name, aliases, kind, unnamed }: ExtractedActor, expected: ExpectedActor): 0 | 1 | 2 {
  if (expected.sort && expected.sort !== (unnamed && expected.sort === 'unnamed' ? 'unnamed' : kind)) return 0;
  const names = [name, ...aliases].map(plain);
  const wanted = expected.names.map(plain);
  if (wanted.some((one) => names.includes(one))) return 2;
  return unnamed && wanted.some((one) => names.some((mine) => isBeginning(mine, one) || isBeginning(one, mine))) ? 1 : 0;
}

const keyOf = ({ names }: ExpectedActor) => names.map(plain).join('/');

/** Who an extracted actor is, by the names a case expects; told by id. */
export type ActorMatch = (id: string, expected: ExpectedActor) => boolean;

/**
 * Matches extracted actors to the names a case expects, articles and case aside. Unnamed actors match by their noun phrase.
 * An actor who would answer to two expected names is two people made one, and answers to neither.
 */
export function matchActors(actors: readonly ExtractedActor[], expected: readonly ExpectedActor[]): ActorMatch {
  const distinct = new Map(expected.map((one) => [keyOf(one), one]));
  const answers = new Map<string, string>();
  for (const actor of actors) {
    const likely = [...distinct].map(([key, one]) => ({ key, like: likeness(actor, one) }));
    const most = Math.max(0, ...likely.map(({ like }) => like));
    const [only, another] = likely.filter(({ like }) => like === most);
    if (most > 0 && only && !another) answers.set(actor.id, only.key);
  }
  return (id, one) => answers.get(id) === keyOf(one);
}
