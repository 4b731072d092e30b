import { type Document, tokenAt } from '../../text/document.ts';
import { initialsOf } from '../names/initials-of.ts';
import { tokensOf } from '../tokens-of.ts';
import type { ActorBook, ActorRecord } from './actor-book.ts';
import type { PronounPlace } from './resolve-pronoun.ts';

const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’ -]+$/u;
const TITLE = /^(?:MR|MRS|MS|MISS|DR|PROF|SIR|DAME|SEN|REP|GOV|GEN|PRESIDENT|CHAIRMAN|JUDGE)\.? /;
const INITIALS = /^(?:\p{Lu}\.?){2,3}$/u;
const FIRST_LETTER_LABEL = /^[QA][:.]\s/m;
const LONGEST_LABEL = 60;
const LONGEST_INTRODUCTION = 20_000;
const LABELLED = /^(?:[QA]|\p{Lu}[\p{Lu}\p{M}.'’ -]+)(?=:\s)/u;
const LONGEST_SIGNATURE = 120;
const ADDRESSED = /^\W*(?:dear\b|sir\b|madam\b|to the editor|an open letter)/i;
const CLOSED = /\b(?:yours|sincerely|faithfully|respectfully|regards)\b[^\n]*\n/i;

/**
 * Whom a transcript's label means: "BRANDT" the Ada Brandt of the introduction; "A" the one person an introduction names, "Q"
 * the one organization. Undefined for what is no label, or means nobody named.
 */
export function resolveLabel(document: Document, book: ActorBook, label: string, place: PronounPlace): ActorRecord | undefined {
  if (label.length > LONGEST_LABEL || !/^\s*[:.]/.test(document.text.slice(place.cue, place.cue + 2))) return undefined;
  return labelled(document, book, label, place.at);
}

/** Whose "I" it is outside all speech that was found: the one whose labelled paragraph it is, or who signs the letter. */
export function resolveFirstPerson(document: Document, book: ActorBook, at: number): ActorRecord | undefined {
  const sentence = document.sentences[tokenAt(document, tokensOf(document, [at, at + 1]).first).sentence];
  const paragraph = document.paragraphs[sentence?.paragraph ?? -1];
  if (!paragraph) return undefined;
  const label = LABELLED.exec(document.text.slice(paragraph.start, paragraph.start + LONGEST_LABEL))?.[0];
  return label ? labelled(document, book, label, paragraph.start) : signatory(document, book);
}

// A letter says whom it is to, or how it closes, and its last lines name who wrote it.
function signatory(document: Document, book: ActorBook): ActorRecord | undefined {
  const closing = document.text.slice(-2 * LONGEST_SIGNATURE);
  if (!ADDRESSED.test(document.text.slice(0, LONGEST_SIGNATURE)) && !CLOSED.test(closing)) return undefined;
  const signature = document.paragraphs.at(-1);
  if (!signature) return undefined;
  const start = Math.max(signature.start, document.text.length - LONGEST_SIGNATURE);
  const [only, ...others] = new Set(
    book
      .within(start, signature.end)
      .map(({ actor }) => actor)
      .filter(({ kind, unnamed }) => kind === 'person' && !unnamed),
  );
  return others.length === 0 ? only : undefined;
}

function labelled(document: Document, book: ActorBook, label: string, at: number): ActorRecord | undefined {
  if (/^[QA]$/.test(label)) return introduced(document, book, label === 'A' ? 'person' : 'organization');
  if (!CAPITALS.test(label)) return undefined;
  const actor = book.inCapitals(label) ?? book.inCapitals(label.replace(TITLE, '')) ?? byInitials(book, label);
  if (actor) book.mention(actor, [at, at + label.length]);
  return actor;
}

/** "JV" is Jonas Varga, where nobody else of the text has these initials. */
function byInitials(book: ActorBook, label: string): ActorRecord | undefined {
  if (!INITIALS.test(label)) return undefined;
  const letters = label.replaceAll('.', '');
  const [only, ...others] = book.actors.filter(({ kind, unnamed, name }) => kind === 'person' && !unnamed && initialsOf(name) === letters);
  return others.length === 0 ? only : undefined;
}

function introduced(document: Document, book: ActorBook, kind: 'person' | 'organization'): ActorRecord | undefined {
  const [only, ...others] = new Set(
    book
      .within(0, FIRST_LETTER_LABEL.exec(document.text.slice(0, LONGEST_INTRODUCTION))?.index ?? 0)
      .map(({ actor }) => actor)
      .filter((actor) => actor.kind === kind && !actor.unnamed),
  );
  return others.length === 0 ? only : undefined;
}
