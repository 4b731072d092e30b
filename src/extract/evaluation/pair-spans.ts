/** A stretch of text that was found or marked: UTF-16 code units, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

const LEADING = /^(?:[\s\p{P}\p{S}]|(?:the|a|an)\s+(?=\S))*/iu;
const TRAILING = /[\s\p{P}\p{S}]*$/u;
const TRAILING_POSSESSIVE = /(?:['’]s)?[\s\p{P}\p{S}]*$/iu;

/** The stretch without blanks, punctuation and articles at its ends; as it is where nothing else would be left. */
export function trimStretch<T extends Stretch>(text: string, stretch: T, possessive = false): T & { words: string } {
  const words = text.slice(stretch.start, stretch.end);
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  const tail = (possessive ? TRAILING_POSSESSIVE : TRAILING).exec(words.slice(lead))?.[0].length ?? 0;
  if (lead + tail >= words.length) return { ...stretch, words };
  return {
    ...stretch,
    start: stretch.start + lead,
    end: stretch.end - tail,
    words: words.slice(lead, words.length - tail),
  };
}

export const commonLength = (a: Stretch, b: Stretch) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
export const isSameStretch = (a: Stretch, b: Stretch) => a.start === b.start && a.end === b.end;

/** One-to-one pairs [gold, predicted] of stretches that share a character: the same stretch first, then the longest overlap. */
export function pairStretches<G extends Stretch, P extends Stretch>(
  gold: G[],
  predicted: P[],
  agree: (gold: G, predicted: P) => boolean = () => true,
): [number, number][] {
  const candidates = gold.flatMap((g, i) =>
    predicted.flatMap((p, j) => {
      const shared = commonLength(g, p);
      return shared > 0 && agree(g, p) ? [{ i, j, shared: isSameStretch(g, p) ? Number.POSITIVE_INFINITY : shared }] : [];
    }),
  );
  candidates.sort((a, b) => (a.shared === b.shared ? a.i - b.i || a.j - b.j : b.shared - a.shared));
  const goldTaken = new Set<number>();
  const predictedTaken = new Set<number>();
  const pairs: [number, number][] = [];
  for (const { i, j } of candidates) {
    if (goldTaken.has(i) || predictedTaken.has(j)) continue;
    goldTaken.add(i);
    predictedTaken.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}
