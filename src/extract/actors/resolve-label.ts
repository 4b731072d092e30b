import type { Document } from '../../text/document.ts';
import type { ActorBook, ActorRecord } from './actor-book.ts';
import type { PronounPlace } from './resolve-pronoun.ts';

const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’ -]+$/u;
const TITLE = /^(?:MR|MRS|MS|MISS|DR|PROF|SIR|DAME|SEN|REP|GOV|GEN|PRESIDENT|CHAIRMAN|JUDGE)\.? /;
const FIRST_LETTER_LABEL = /^[QA][:.]\s/m;
const LONGEST_LABEL = 60;

/**
 * Whom a transcript's label means: "BRANDT" the Ada Brandt of the introduction; "A" the one person an introduction names, "Q"
 * the one organization. Undefined for what is no label, or means nobody named.
 */
export function resolveLabel(document: Document, book: ActorBook, label: string, place: PronounPlace): ActorRecord | undefined {
  if (label.length > LONGEST_LABEL || !/^\s*[:.]/.test(document.text.slice(place.cue, place.cue + 2))) return undefined;
  if (/^[QA]$/.test(label)) return introduced(document, book, label === 'A' ? 'person' : 'organization');
  if (!CAPITALS.test(label)) return undefined;
  const actor = book.inCapitals(label) ?? book.inCapitals(label.replace(TITLE, ''));
  if (actor) book.mention(actor, [place.at, place.at + label.length]);
  return actor;
}

function introduced(document: Document, book: ActorBook, kind: 'person' | 'organization'): ActorRecord | undefined {
  const [only, ...others] = new Set(
    book
      .within(0, FIRST_LETTER_LABEL.exec(document.text)?.index ?? 0)
      .map(({ actor }) => actor)
      .filter((actor) => actor.kind === kind && !actor.unnamed),
  );
  return others.length === 0 ? only : undefined;
}
