import { type ActorKind, actorKind } from '../../model/actor.ts';

/** An actor by name, or by any of several names where more than one would be right. */
export interface ExpectedActor {
  names: string[];
  /** Where the kind matters (a capital that speaks is an organization), or that the text does not name the actor. */
  sort?: ActorKind | 'unnamed';
}

/** Whose words an attribution holds, by name. */
export interface ExpectedVoice {
  /** Empty: nobody is named. */
  speakers: ExpectedActor[];
  /** Outermost first, as the filter puts them out. */
  relays: ExpectedActor[][];
}

const NOBODY = '-';
const RELAY = /,\s+told by\s+/;
const SORT = new RegExp(`\\s+\\((${[...actorKind.options, 'unnamed'].join('|')})\\)$`);

function readActor(words: string): ExpectedActor {
  const sort = SORT.exec(words)?.[1];
  const names = words
    .replace(SORT, '')
    .split(' / ')
    .map((name) => name.trim());
  return { names, ...(sort ? { sort: sort as ActorKind | 'unnamed' } : {}) };
}

const readActors = (words: string) => words.trim().split(' + ').map(readActor);

/**
 * Reads `Odd Brekke + Lise Tam, told by harbour board / board, told by Mara Quill`: speakers, then relays from the innermost
 * outwards. `Vell (organization)` asks for that kind too, `a diplomat (unnamed)` for an actor without a name, `-` is nobody.
 */
export function readVoice(words: string): ExpectedVoice {
  const [speakers = '', ...relays] = words.trim().split(RELAY);
  return {
    speakers: speakers.trim() === NOBODY ? [] : readActors(speakers),
    relays: relays.map(readActors).reverse(),
  };
}

const writeActor = ({ names, sort }: ExpectedActor) => `${names.join(' / ')}${sort ? ` (${sort})` : ''}`;

const writeActors = (actors: readonly ExpectedActor[]) => actors.map(writeActor).join(' + ') || NOBODY;

/** The same in words, as `readVoice` reads it. */
export function writeVoice({ speakers, relays }: ExpectedVoice): string {
  return [speakers, ...relays.toReversed()].map(writeActors).join(', told by ');
}
