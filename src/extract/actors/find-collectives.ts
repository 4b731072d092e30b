import { type Document, tokenAt } from '../../text/document.ts';
import { WordFlag } from '../../text/word.ts';
import type { NounPhrase } from '../syntax/find-noun-phrases.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { ActorBook, ActorRecord } from './actor-book.ts';
import { readCollective, resolveCollective } from './resolve-collective.ts';

/** A phrase that means several actors named before, such as "both countries". Mentions of none of them. */
export interface CollectiveFinding {
  start: number;
  end: number;
  actors: ActorRecord[];
  rule: 'collective';
}

const LONGEST = 4; // tokens
const opens = new WordFlag(({ lower }) => /^(?:the|both|all|these)$/.test(lower));
const parts = new WordFlag(({ lower }) => /^(?:of|from)$/.test(lower));
const ends = new WordFlag(({ lower }) => /(?:s|men|people|both|two|pair|duo|them)$/.test(lower));

// Most phrases are none, and the words at their ends say so.
function mayMeanSeveral(document: Document, { first, last }: NounPhrase): boolean {
  if (!ends.of(tokenAt(document, last - 1).word)) return false;
  if (opens.of(tokenAt(document, first).word)) return true;
  for (let t = first; t < last; t++) if (parts.of(tokenAt(document, t).word)) return true;
  return false;
}

/** The collectives of a text and whom they mean; those that mean nobody named are left out. */
export function findCollectives(document: Document, syntax: Syntax, book: ActorBook): CollectiveFinding[] {
  return syntax.nounPhrases.flatMap((phrase) => {
    if (phrase.pronoun || phrase.last - phrase.first > LONGEST || !mayMeanSeveral(document, phrase)) return [];
    const start = tokenAt(document, phrase.first).start;
    const end = tokenAt(document, phrase.last - 1).end;
    const collective = readCollective(document.text.slice(start, end));
    const actors = collective && resolveCollective(document, book, collective, start);
    return actors ? [{ start, end, actors, rule: 'collective' as const }] : [];
  });
}
