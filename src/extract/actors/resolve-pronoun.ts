import type { Document } from '../../text/document.ts';
import { ROLE_NOUNS } from '../lexicons/role-nouns.ts';
import { tokensOf } from '../tokens-of.ts';
import type { ActorBook, ActorRecord } from './actor-book.ts';
import { lastCoordinated } from './last-coordinated.ts';

const HE = new Set(['he', 'him', 'his', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
export const THEY: ReadonlySet<string> = new Set(['they', 'their', 'them', 'themselves']);
const IT = new Set(['it', 'its', 'itself']);
export const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself', 'we', 'us', 'our', 'ourselves', 'mine', 'ours']);

const FURTHEST_BACK = 24;
// A group further back is as likely not meant as meant.
const SENTENCES_BACK = 2;
const INDEFINITE = /^(?:some|many|most|others|several|all|few|those|these)(?: of \S+)?$/i;

export interface PronounPlace {
  /** Offset of the pronoun. */
  at: number;
  /** Where its sentence, or its part of one within a quotation, starts. */
  sentenceStart: number;
  /** Where its sentence starts, quotations or not. */
  wholeSentenceStart: number;
  /** Who spoke last on the outside, before this place. */
  lastSpeakers: ActorRecord[];
  /** Offset of the source that named them, and of the end of all that was said until then. */
  spokeAt: number;
  toldUntil: number;
  /** Offsets of the attribution's own cue and content. */
  cue: number;
  content: number;
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
export function resolvePronoun(document: Document, book: ActorBook, pronoun: string, place: PronounPlace): ActorRecord[] {
  const word = pronoun.toLowerCase();
  if (THEY.has(word)) return resolvePlural(document, book, place);
  const gender = HE.has(word) ? 'm' : SHE.has(word) ? 'f' : undefined;
  const fits = (actor: ActorRecord) =>
    gender
      ? actor.kind === 'person' && (actor.gender === undefined || actor.gender === gender) && isSomebody(actor)
      : actor.kind === 'organization' || actor.kind === 'document' || actor.kind === 'place';
  const elsewhere = (actor: ActorRecord) => fits(actor) && !(place.inOwnWords && place.speaking.includes(actor));
  const reporting = place.inOwnWords ? undefined : place.speaking.length === 1 ? place.speaking.find(fits) : undefined;
  const inSentence = book.within(place.sentenceStart, place.at).find(({ actor }) => elsewhere(actor))?.actor;
  const speaker = place.lastSpeakers.length === 1 ? place.lastSpeakers.find(elsewhere) : undefined;
  // Of two who may be meant, her of whom the gender is known comes before one of whom it is not.
  const known = (actor: ActorRecord | undefined) => (gender && actor?.gender !== gender ? undefined : actor);
  const subject = gender ? subjectSince(document, book, place, elsewhere) : undefined;
  const last = lastMentioned(book, place.at, elsewhere);
  // Within somebody's own words "she" may be a mother nobody named: only of whom it is known that she is one is taken.
  if (gender && place.inOwnWords) {
    const meant = inSentence ?? known(subject) ?? known(speaker) ?? known(last);
    return meant ? [meant] : [];
  }
  // A paragraph that begins with somebody goes on with them, whoever spoke in the one before.
  const opening = subject && opensParagraph(document, place) ? subject : undefined;
  const found =
    inSentence ??
    reporting ??
    opening ??
    known(subject) ??
    known(speaker) ??
    subject ??
    speaker ??
    last ??
    lastMentioned(book, place.at, fits);
  if (!found) return [];
  if (gender) found.gender ??= gender;
  return [found];
}

/** "That table" is taken for a person where it wants something; she or he it is not. */
const isSomebody = ({ unnamed, name }: ActorRecord): boolean =>
  !unnamed || name.split(/[\s,]+/).some((word) => ROLE_NOUNS.has(word.toLowerCase()) || OF_PEOPLE.test(word));
const OF_PEOPLE = /(?:er|or|ist|an|men|ee|ent|ant|one|each)$/i;

/**
 * Who the sentence right before is about, where it is told after the last speaker spoke and is nobody's words: the person it
 * names first. Before a quotation means before the whole of it.
 */
function subjectSince(
  document: Document,
  book: ActorBook,
  place: PronounPlace,
  fits: (actor: ActorRecord) => boolean,
): ActorRecord | undefined {
  const at = Math.min(place.at, place.content);
  // A content that closes with a mark it never opened goes on from sentences before it.
  const words = document.text.slice(at, place.at);
  if (/["”»]\W*$/u.test(words) && !/^["“„«]/.test(words)) return undefined;
  const sentence = document.sentences[(document.tokens[tokensOf(document, [at, at + 1]).first]?.sentence ?? 0) - 1];
  if (!sentence || sentence.start <= place.spokeAt || sentence.start < place.toldUntil) return undefined;
  return book.within(sentence.start, sentence.end).find(({ actor }) => actor.kind === 'person' && fits(actor))?.actor;
}

/** Whether the paragraph of a place began after the last speaker spoke, and not with the sentence of that place. */
function opensParagraph(document: Document, place: PronounPlace): boolean {
  const at = Math.min(place.at, place.content);
  const sentence = document.sentences[document.tokens[tokensOf(document, [at, at + 1]).first]?.sentence ?? 0];
  const { start = 0 } = document.paragraphs[sentence?.paragraph ?? 0] ?? {};
  return sentence !== undefined && start < sentence.start && start > place.spokeAt && start >= place.toldUntil;
}

/** Whom "they" means: people named together in its sentence, who spoke last where that is a body or several, the last group. */
function resolvePlural(document: Document, book: ActorBook, place: PronounPlace): ActorRecord[] {
  const isSpeakers = (actor: ActorRecord) => place.inOwnWords && place.speaking.includes(actor);
  const before = book.within(place.wholeSentenceStart, place.at);
  const together = lastCoordinated(
    document,
    before.filter(({ actor }) => actor.kind === 'person' && !isSpeakers(actor)),
  );
  if (together) return together;
  const isSeveral = (actors: ActorRecord[]) => actors.length > 1 || actors.some(({ kind }) => kind === 'group' || kind === 'organization');
  if (!place.inOwnWords && isSeveral(place.speaking)) return place.speaking;
  if (isSeveral(place.lastSpeakers) && !place.lastSpeakers.every(isSpeakers)) return place.lastSpeakers;
  const near = document.sentences[(document.tokens[tokensOf(document, [place.at, place.at + 1]).first]?.sentence ?? 0) - SENTENCES_BACK];
  const group = book
    .within(near?.start ?? 0, place.at)
    .findLast(({ actor }) => actor.kind === 'group' && !isSpeakers(actor) && !INDEFINITE.test(actor.name))?.actor;
  return group ? [group] : [];
}

function lastMentioned(book: ActorBook, before: number, fits: (actor: ActorRecord) => boolean): ActorRecord | undefined {
  const mentions = book.mentions();
  for (let i = book.indexFrom(before) - 1, steps = 0; i >= 0 && steps < FURTHEST_BACK; i--, steps++) {
    const actor = mentions[i]?.actor;
    if (actor && fits(actor)) return actor;
  }
  return undefined;
}
