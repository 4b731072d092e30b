import type { Span } from '../../model/span.ts';
import { sharedBy } from '../../text/shared-by.ts';
import { isWithin, sizeOf } from './proposal.ts';
import type { RatedProposal } from './rate-proposals.ts';

/** A content that others have more of than this is theirs. */
const MOST_SHARED = 0.5;

/**
 * A reading more that is likelier than half of the F1 that is reached raises F1 (Lipton, Elkan & Narayanaswamy 2014), also where it is not
 * likely enough to be shown for itself.
 */
const WORTH_ADDING = 0.36;

/** What was chosen of a text's readings, and for each token who of them has it: a number counted from 1, 0 for nobody. */
interface Choice {
  chosen: RatedProposal[];
  /** The same as they were given. */
  given: ReadonlySet<RatedProposal>;
  cues: Int32Array;
  contents: Int32Array;
}

/** How many tokens somebody else than `own` has. */
function countTaken(owners: Int32Array, runs: readonly Span[], own = 0): number {
  let count = 0;
  for (const run of runs) for (let t = run[0]; t < run[1]; t++) if (owners[t] !== 0 && owners[t] !== own) count++;
  return count;
}

/** Whether a reading has its cue and at least half of its content for itself, if `own` gives up what it has. */
const isFree = ({ proposal: { cue, content } }: RatedProposal, { cues, contents }: Choice, own = 0): boolean =>
  countTaken(cues, cue, own) === 0 && countTaken(contents, content, own) <= MOST_SHARED * sizeOf(content);

/** What is left of a run once tokens that are taken are trimmed off both ends. */
function trimmed([first, last]: Span, taken: Int32Array): Span[] {
  let [from, to] = [first, last];
  while (from < to && taken[from]) from++;
  while (to > from && taken[to - 1]) to--;
  return to > from ? [[from, to]] : [];
}

/** Takes each reading that the ones before it leave free. */
function takeInTurn(rated: readonly RatedProposal[], tokens: number): Choice {
  const given = new Set<RatedProposal>();
  const choice: Choice = { chosen: [], given, cues: new Int32Array(tokens), contents: new Int32Array(tokens) };
  const { chosen, cues, contents } = choice;
  for (const one of rated) {
    if (!isFree(one, choice)) continue;
    const { cue, content } = one.proposal;
    const own = content.flatMap((run) => trimmed(run, contents));
    given.add(one);
    chosen.push({ ...one, proposal: { ...one.proposal, content: own } });
    for (const [first, last] of cue) cues.fill(chosen.length, first, last);
    for (const [first, last] of content) contents.fill(chosen.length, first, last);
  }
  return choice;
}

/** Who has tokens of a reading's cue or content. */
function ownersAt({ proposal: { cue, content } }: RatedProposal, { cues, contents }: Choice): Set<number> {
  const owners = new Set<number>();
  for (const [first, last] of cue) for (let t = first; t < last; t++) owners.add(cues[t] as number);
  for (const [first, last] of content) for (let t = first; t < last; t++) owners.add(contents[t] as number);
  owners.delete(0);
  return owners;
}

/** For each chosen reading, the others that it alone is in the way of; not what it passes on itself. */
function rivalsOf(rated: readonly RatedProposal[], choice: Choice): RatedProposal[][] {
  const rivals = choice.chosen.map((): RatedProposal[] => []);
  for (const one of rated) {
    if (choice.given.has(one)) continue;
    for (const owner of ownersAt(one, choice)) {
      const inTheWay = choice.chosen[owner - 1] as RatedProposal;
      if (isFree(one, choice, owner) && !isWithin(one.proposal, inTheWay.proposal)) rivals[owner - 1]?.push(one);
    }
  }
  return rivals;
}

/** Whether two readings, the likelier one first, can both be chosen. */
const goTogether = ({ proposal: a }: RatedProposal, { proposal: b }: RatedProposal): boolean =>
  sharedBy(a.cue, b.cue) === 0 && sharedBy(a.content, b.content) <= MOST_SHARED * sizeOf(b.content);

/** The likeliest two of several readings, the likeliest first, that can both be chosen and are together likelier than so much. */
function bestPair(rivals: readonly RatedProposal[], than: number): RatedProposal[] {
  let [best, most]: [RatedProposal[], number] = [[], than];
  for (const [n, first] of rivals.entries()) {
    for (const second of rivals.slice(n + 1)) {
      if (first.chance + second.chance <= most) break;
      if (goTogether(first, second)) [best, most] = [[first, second], first.chance + second.chance];
    }
  }
  return best;
}

/** What somebody's label or signature covers is theirs, whoever is quoted in it. */
const isLayout = ({ proposal }: RatedProposal): boolean => proposal.trust > 0;

/**
 * Keeps the likely proposals, what the layout says and then the likeliest first; none keeps a cue or most of a content that one before
 * it has. But one that alone is in the way of two others gives way to them where the second is worth more than what the first is less likely.
 *
 * @param threshold the least chance of what is kept
 * @param tokens number of tokens of the text
 */
export function chooseAttributions(rated: readonly RatedProposal[], threshold: number, tokens: number): RatedProposal[] {
  const likely = rated
    .filter(({ proposal, chance }) => chance >= threshold && proposal.cue.length > 0 && proposal.content.length > 0)
    .sort((a, b) => Number(isLayout(b)) - Number(isLayout(a)) || b.chance - a.chance);
  const choice = takeInTurn(likely, tokens);
  const worth = Math.min(threshold, WORTH_ADDING);
  const pairs = rivalsOf(likely, choice).flatMap((rivals, n) => bestPair(rivals, (choice.chosen[n] as RatedProposal).chance + worth));
  return pairs.length === 0 ? choice.chosen : takeInTurn([...new Set([...pairs, ...likely])], tokens).chosen;
}
