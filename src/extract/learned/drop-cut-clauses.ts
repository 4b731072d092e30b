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

const isAll = (whole: RatedProposal, part: RatedProposal): boolean =>
  whole.proposal.cue[0]?.[0] === part.proposal.cue[0]?.[0] &&
  whole.proposal.content.length === 1 &&
  (whole.proposal.content[0]?.[0] ?? 0) < (part.proposal.content[0]?.[0] ?? 0) &&
  (whole.proposal.content[0]?.[1] ?? 0) >= (part.proposal.content.at(-1)?.[1] ?? 0);

/**
 * Readings without those that cut an object out of a clause of which the whole is nearly as likely. Both say that there is an attribution:
 * the whole is then as likely as what was cut out of it.
 */
export function dropCutClauses(document: Document, rated: readonly RatedProposal[]): RatedProposal[] {
  const cut = rated.filter((one) => isCut(document, one));
  if (cut.length === 0) return [...rated];
  const chances = new Map(rated.map((one) => [one, one.chance]));
  for (const part of cut)
    for (const whole of rated) {
      if (!isAll(whole, part) || whole.chance < part.chance - MOST_LESS) continue;
      chances.set(whole, Math.max(chances.get(whole) ?? 0, part.chance));
      chances.delete(part);
    }
  return rated.filter((one) => chances.has(one)).map((one) => ({ ...one, chance: chances.get(one) ?? one.chance }));
}
