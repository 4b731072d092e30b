import type { Span } from '../../model/span.ts';
import type { DecodedCandidate } from './decode-candidate.ts';

/** A proposal with the probability that it is an attribution with the right source. */
export interface RatedCandidate {
  decoded: DecodedCandidate;
  chance: number;
}

/** A content that others have more of than this is theirs. */
const MOST_SHARED = 0.5;

const countIn = (taken: Uint8Array, runs: readonly Span[]) =>
  runs.reduce((sum, [first, last]) => sum + taken.subarray(first, last).reduce((a, b) => a + b, 0), 0);
const sizeOf = (runs: readonly Span[]) => runs.reduce((sum, [first, last]) => sum + last - first, 0);

/** What is left of a run once tokens that are taken are trimmed off both ends. */
function trimmed([first, last]: Span, taken: Uint8Array): Span[] {
  let [from, to] = [first, last];
  while (from < to && taken[from]) from++;
  while (to > from && taken[to - 1]) to--;
  return to > from ? [[from, to]] : [];
}

/** Keeps the likely proposals, the likeliest first; none keeps a cue or most of a content that a likelier one has. */
export function chooseAttributions(rated: readonly RatedCandidate[], threshold: number, tokens: number): RatedCandidate[] {
  const cues = new Uint8Array(tokens);
  const contents = new Uint8Array(tokens);
  const chosen: RatedCandidate[] = [];
  const likely = rated.filter(({ decoded, chance }) => chance >= threshold && decoded.cue.length > 0 && decoded.content.length > 0);
  for (const { decoded, chance } of [...likely].sort((a, b) => b.chance - a.chance)) {
    if (countIn(cues, decoded.cue) > 0 || countIn(contents, decoded.content) > MOST_SHARED * sizeOf(decoded.content)) continue;
    const content = decoded.content.flatMap((run) => trimmed(run, contents));
    for (const [first, last] of decoded.cue) cues.fill(1, first, last);
    for (const [first, last] of decoded.content) contents.fill(1, first, last);
    chosen.push({ decoded: { ...decoded, content }, chance });
  }
  return chosen;
}
