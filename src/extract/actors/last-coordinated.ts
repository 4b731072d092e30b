import type { Document } from '../../text/document.ts';
import type { ActorRecord, Mention } from './actor-book.ts';

const LINK = /^,?\s+(?:and|with|or)\s+(?:the\s+)?$|^,\s+(?:the\s+)?$/;

/** Whether nothing but "and", "with" or a comma stands between two mentions. */
export const isLinked = ({ text }: Document, before: Mention, after: Mention): boolean => LINK.test(text.slice(before.end, after.start));

/** The last run of at least two mentions, in reading order, with nothing but links between them: "X, Y and Z". */
export function lastCoordinated(document: Document, mentions: readonly Mention[]): ActorRecord[] | undefined {
  for (let last = mentions.length - 1; last > 0; last--) {
    let first = last;
    while (first > 0 && isLinked(document, mentions[first - 1] as Mention, mentions[first] as Mention)) first--;
    const actors = new Set(mentions.slice(first, last + 1).map(({ actor }) => actor));
    if (actors.size > 1) return [...actors];
    last = first;
  }
  return undefined;
}
