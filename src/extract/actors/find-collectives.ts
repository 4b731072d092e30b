import { type Document, tokenAt } from '../../text/document.ts';
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

/** The collectives of a text and whom they mean; those that mean nobody named are left out. */
export function findCollectives(document: Document, syntax: Syntax, book: ActorBook): CollectiveFinding[] {
  return syntax.nounPhrases.flatMap((phrase) => {
    if (phrase.pronoun || phrase.last - phrase.first > 4) return [];
    const start = tokenAt(document, phrase.first).start;
    const end = tokenAt(document, phrase.last - 1).end;
    const collective = readCollective(document.text.slice(start, end));
    const actors = collective && resolveCollective(document, book, collective, start);
    return actors ? [{ start, end, actors, rule: 'collective' as const }] : [];
  });
}
