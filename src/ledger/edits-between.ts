/** How many letters must be put in, taken out or replaced to make one text of another (Levenshtein 1966). */
export function editsBetween(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, n) => n);
  for (let at = 1; at <= from.length; at++) {
    const row = [at];
    for (let n = 1; n <= to.length; n++) {
      const replaced = (above[n - 1] ?? 0) + (from[at - 1] === to[n - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[n] ?? 0) + 1, (row[n - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[to.length] ?? 0;
}
