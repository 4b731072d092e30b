import type { Document } from '../../text/document.ts';
import { COUNTRY_NAMES } from '../lexicons/countries.ts';
import type { ActorBook, ActorRecord, Mention } from './actor-book.ts';
import type { PronounPlace } from './resolve-pronoun.ts';

const LONGEST_OPENING = 40;

/**
 * Who speaks where a name does: a capital, a town or a house that speaks is the power that sits there, an organization apart
 * from the place of that name; what says "it" of itself is nobody's surname.
 */
export function powerSpeaking(document: Document, book: ActorBook, { actor, start, end }: Mention, place: PronounPlace): ActorRecord {
  const isPlace = actor.kind === 'place' && !COUNTRY_NAMES.has(actor.name);
  if (!isPlace && !(actor.kind === 'person' && saysItOfItself(document, actor, place))) return actor;
  const power = book.powerOf(actor);
  // The place keeps only the mentions where it is one.
  book.move(actor, power, [start, end]);
  return power;
}

// "Orvik said it would …", of a name without a first name, a title or a gender.
function saysItOfItself(document: Document, actor: ActorRecord, place: PronounPlace): boolean {
  return !(/\s/.test(actor.name) || actor.roles.size > 0 || actor.gender) && opensWithIt(document, place);
}

/** Whether what is said begins with "it": no person says so of himself. */
export function opensWithIt(document: Document, place: PronounPlace): boolean {
  if (place.content < place.cue) return false;
  return /^(?:that )?its? (?:would|will|had|has|was|is|did|does|could|might|may|wanted|own|[a-z]+s) /.test(
    document.text.slice(place.content, place.content + LONGEST_OPENING),
  );
}
