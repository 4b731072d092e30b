import type { Run } from '../highlight-words.ts';

// A word without the punctuation around it.
const CORE = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/**
 * Marks words in runs of one text by their places, as the search index counts them: by white space, from 0. A word may
 * stretch over two runs, such as one whose opening quotation mark begins the second.
 */
export function markWords(runs: readonly string[], places: ReadonlySet<number>): Run[][] {
  let place = -1;
  let isWithin = false;
  return runs.map((run) => {
    const parts: Run[] = [];
    const add = (text: string, isHit: boolean) => {
      const last = parts.at(-1);
      if (text === '') return;
      if (last && last.isHit === isHit) last.text += text;
      else parts.push({ text, isHit });
    };
    for (const [token] of run.matchAll(/\s+|\S+/gu)) {
      const isWord = /\S/.test(token);
      if (isWord && !isWithin) place += 1;
      isWithin = isWord;
      if (!isWord || !places.has(place)) {
        add(token, false);
        continue;
      }
      const [, before = '', core = '', after = ''] = CORE.exec(token) ?? [];
      add(before, false);
      add(core, true);
      add(after, false);
    }
    return parts;
  });
}
