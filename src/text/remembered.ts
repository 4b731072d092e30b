import { RecentMap } from './recent-map.ts';

const MOST_KNOWN = 12_000;
const LONGEST_KNOWN = 40;

/** A pure function of a short text that remembers what it gave. */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new RecentMap<string, { found: T }>(MOST_KNOWN);
  return (text) => {
    const before = known.get(text);
    if (before) return before.found;
    const found = find(text);
    if (text.length <= LONGEST_KNOWN) known.set(text, { found });
    return found;
  };
}
