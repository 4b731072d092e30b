/** A run of text, and whether it is one of the words searched for. */
export interface Run {
  text: string;
  isHit: boolean;
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Cuts a text where words begin with one of those searched for, as the index finds them: "contain" is in "containment". */
export function highlightWords(text: string, query: string): Run[] {
  const words = query.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [{ text, isHit: false }];
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])((?:${longestFirst.map(escaped).join('|')})[\\p{L}\\p{M}\\p{N}]*)`, 'giu');
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, isHit: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}
