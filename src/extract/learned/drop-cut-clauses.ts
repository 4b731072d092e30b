import { type Document, tokenAt } from '../../text/document.ts';
import type { RatedProposal } from './rate-proposals.ts';

/** How much less likely the whole may be than what is cut out of it. */
const MOST_LESS = 0.2;

/** Whether a content begins behind its own clause's verb and ends before its cue: "They condemned | the "habit"", said the palace. */
function isCut(document: Document, { proposal: { cue, content } }: RatedProposal): boolean {
  const [start, end] = [content[0]?.[0], content.at(-1)?.[1]];
  const at = cue[0]?.[0];
  if (start === undefined || end === undefined || at === undefined || at < end || start === 0) return false;
  const [before, own] = [tokenAt(document, start - 1), tokenAt(document, start)];
  return before.sentence === own.sentence && before.pos === 'VERB';
}

/** Whether a reading of the same cue and source has all that another one has, and begins before it. */
function isAll({ proposal: whole }: RatedProposal, { proposal: part }: RatedProposal): boolean {
  const [run, ...others] = whole.content;
  const [first, last] = [part.content[0]?.[0] ?? 0, part.content.at(-1)?.[1] ?? 0];
  const isSameAct = whole.cue[0]?.[0] === part.cue[0]?.[0] && whole.source[0]?.[0] === part.source[0]?.[0];
  return isSameAct && run !== undefined && others.length === 0 && run[0] < first && run[1] >= last;
}

/**
 * Readings without those that cut an object out of a clause of which the whole is nearly as likely. Both say that there is an attribution:
 * the likeliest whole is then as likely as what was cut out of it.
 */
export function dropCutClauses(document: Document, rated: readonly RatedProposal[]): RatedProposal[] {
  const chances = new Map(rated.map((one) => [one, one.chance]));
  for (const part of rated) {
    if (!isCut(document, part)) continue;
    const [whole] = rated
      .filter((one) => chances.has(one) && isAll(one, part) && one.chance >= part.chance - MOST_LESS)
      .sort((a, b) => b.chance - a.chance);
    if (!whole) continue;
    chances.set(whole, Math.max(chances.get(whole) ?? 0, part.chance));
    chances.delete(part);
  }
  return [...chances].map(([one, chance]) => (chance === one.chance ? one : { ...one, chance }));
}
