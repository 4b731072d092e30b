// A language's words are few and come again and again; the limits keep a stream of odd ones from filling memory.
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 40;

/** A pure function of a short text that remembers what it gave. */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    found = find(text);
    if (text.length <= LONGEST_KNOWN) {
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(text, found);
    }
    return found;
  };
}
