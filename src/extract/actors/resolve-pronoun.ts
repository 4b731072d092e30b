import type { ActorBook, ActorRecord } from './actor-book.ts';

const HE = new Set(['he', 'him', 'his', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
const THEY = new Set(['they', 'their', 'them', 'themselves']);
const IT = new Set(['it', 'its', 'itself']);
export const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself', 'we', 'us', 'our', 'ourselves', 'mine', 'ours']);

const FURTHEST_BACK = 24;

export interface PronounPlace {
  /** Offset of the pronoun. */
  at: number;
  /** Where its sentence, or its part of one within a quotation, starts. */
  sentenceStart: number;
  /** Who spoke last on the outside, before this place. */
  lastSpeakers: ActorRecord[];
  /** Who is speaking around this place: "I". */
  speaking: ActorRecord[];
  /** Whether the words around are the speaker's own, in marks: then he or she is somebody else. Reported, it is mostly the speaker. */
  inOwnWords: boolean;
}

/** Whether a word is a personal pronoun this module resolves. */
export function isPronoun(word: string): boolean {
  return HE.has(word) || SHE.has(word) || THEY.has(word) || IT.has(word);
}

/** Whom a pronoun of the third person means: the first fitting person of its own sentence, the last speaker, the last one mentioned. */
export function resolvePronoun(book: ActorBook, pronoun: string, place: PronounPlace): ActorRecord[] {
  const word = pronoun.toLowerCase();
  if (THEY.has(word))
    return place.lastSpeakers.length > 1 || place.lastSpeakers.some(({ kind }) => kind === 'group' || kind === 'organization')
      ? place.lastSpeakers
      : [];
  const gender = HE.has(word) ? 'm' : SHE.has(word) ? 'f' : undefined;
  const fits = (actor: ActorRecord) =>
    gender
      ? actor.kind === 'person' && (actor.gender === undefined || actor.gender === gender)
      : actor.kind === 'organization' || actor.kind === 'document' || actor.kind === 'place';
  const elsewhere = (actor: ActorRecord) => fits(actor) && !(place.inOwnWords && place.speaking.includes(actor));
  const reporting = place.inOwnWords ? undefined : place.speaking.length === 1 ? place.speaking.find(fits) : undefined;
  const inSentence = book.within(place.sentenceStart, place.at).find(({ actor }) => elsewhere(actor))?.actor;
  const speaker = place.lastSpeakers.length === 1 ? place.lastSpeakers.find(elsewhere) : undefined;
  const found = inSentence ?? reporting ?? speaker ?? lastMentioned(book, place.at, elsewhere) ?? lastMentioned(book, place.at, fits);
  if (!found) return [];
  if (gender) found.gender ??= gender;
  return [found];
}

function lastMentioned(book: ActorBook, before: number, fits: (actor: ActorRecord) => boolean): ActorRecord | undefined {
  const mentions = book.mentions();
  for (let i = book.indexFrom(before) - 1, steps = 0; i >= 0 && steps < FURTHEST_BACK; i--, steps++) {
    const actor = mentions[i]?.actor;
    if (actor && fits(actor)) return actor;
  }
  return undefined;
}
