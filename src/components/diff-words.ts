/** A run of words that both texts have, or only the one before, or only the one after. */
export interface DiffRun {
  text: string;
  kind: 'same' | 'removed' | 'added';
}

/** Compares two texts word by word, by their longest common subsequence; quotes are short enough for its square. */
export function diffWords(before: string, after: string): DiffRun[] {
  const [a, b] = [before.split(/(?<=\s)/u), after.split(/(?<=\s)/u)];
  const common = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  const isSame = (i: number, j: number) => a[i]?.trim() === b[j]?.trim();
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = common[i];
      if (row) row[j] = isSame(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const runs: DiffRun[] = [];
  const add = (kind: DiffRun['kind'], text = '') => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && isSame(i, j)) {
      add('same', b[j]);
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) add('removed', a[i++]);
    else add('added', b[j++]);
  }
  return runs;
}
