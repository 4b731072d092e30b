import type { Span } from '../../model/span.ts';
import { sizeOf } from './proposal.ts';
import type { RatedProposal } from './rate-proposals.ts';

/** A content that others have more of than this is theirs. */
const MOST_SHARED = 0.5;

function countIn(taken: Uint8Array, runs: readonly Span[]): number {
  let count = 0;
  for (const [first, last] of runs) for (let t = first; t < last; t++) count += taken[t] as number;
  return count;
}

/** What is left of a run once tokens that are taken are trimmed off both ends. */
function trimmed([first, last]: Span, taken: Uint8Array): Span[] {
  let [from, to] = [first, last];
  while (from < to && taken[from]) from++;
  while (to > from && taken[to - 1]) to--;
  return to > from ? [[from, to]] : [];
}

/** Keeps the likely proposals, the likeliest first; none keeps a cue or most of a content that a likelier one has. */
export function chooseAttributions(rated: readonly RatedProposal[], threshold: number, tokens: number): RatedProposal[] {
  const cues = new Uint8Array(tokens);
  const contents = new Uint8Array(tokens);
  const chosen: RatedProposal[] = [];
  const likely = rated.filter(({ proposal, chance }) => chance >= threshold && proposal.cue.length > 0 && proposal.content.length > 0);
  for (const { proposal, chance } of [...likely].sort((a, b) => b.chance - a.chance)) {
    if (countIn(cues, proposal.cue) > 0 || countIn(contents, proposal.content) > MOST_SHARED * sizeOf(proposal.content)) continue;
    const content = proposal.content.flatMap((run) => trimmed(run, contents));
    for (const [first, last] of proposal.cue) cues.fill(1, first, last);
    for (const [first, last] of proposal.content) contents.fill(1, first, last);
    chosen.push({ proposal: { ...proposal, content }, chance });
  }
  return chosen;
}
