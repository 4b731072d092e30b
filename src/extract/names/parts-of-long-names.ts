/** Single words of names of several words -> the names they are part of. Words any name may have ("Institute") count as well. */
export function partsOfLongNames(names: Iterable<string>): Map<string, Set<string>> {
  const parts = new Map<string, Set<string>>();
  for (const name of names) {
    const words = name.split(' ');
    if (words.length < 2) continue;
    for (const word of words) if (/^\p{Lu}/u.test(word)) parts.set(word, (parts.get(word) ?? new Set()).add(name));
  }
  return parts;
}
