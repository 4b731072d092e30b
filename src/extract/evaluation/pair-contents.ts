import { sharedCount } from './scored-words.ts';

/** A content is found where it shares at least this much of the words that either has. */
const SAME_CONTENT = 0.5;

interface Contents {
  /** Numbers of its words. */
  content: ReadonlySet<number>;
}

/** Pairs gold and found contents that are alike enough (Jaccard of words), the most alike first, each at most once. */
export function pairContents<G extends Contents, F extends Contents>(gold: readonly G[], found: readonly F[]): Map<G, F> {
  const pairs: [likeness: number, gold: G, found: F][] = [];
  for (const theirs of gold)
    for (const ours of found) {
      const both = sharedCount(theirs.content, ours.content);
      const likeness = both / (theirs.content.size + ours.content.size - both);
      if (likeness >= SAME_CONTENT) pairs.push([likeness, theirs, ours]);
    }
  const paired = new Map<G, F>();
  const taken = new Set<F>();
  for (const [, theirs, ours] of pairs.sort((a, b) => b[0] - a[0]))
    if (!paired.has(theirs) && !taken.has(ours)) {
      paired.set(theirs, ours);
      taken.add(ours);
    }
  return paired;
}
