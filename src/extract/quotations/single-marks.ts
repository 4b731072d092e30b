// Words that begin with an apostrophe: 'tis, 'em, '90s.
const ELISION = /^(?:\d0s\b|\d\d\b|tis\b|twas\b|em\b|cause\b|til\b|til?l\b|n['’]|round\b|bout\b|s\b)/iu;
const WORD = /[\p{L}\p{N}]/u;
const LOOK_AHEAD = 600;

/** Whether a ‘ or ' opens a quotation rather than standing for a letter left out. */
export function opensSingle(symbol: string, before: string, after: string, text: string, at: number, insideDouble: boolean): boolean {
  if (WORD.test(before) || /\s/u.test(after) || after === '') return false;
  const ahead = text.slice(at + 1, at + 1 + LOOK_AHEAD);
  if (ELISION.test(ahead)) return false;
  if (/\d/u.test(before)) return false;
  const closer = symbol === '‘' ? '’' : "'";
  const closing = lastCandidate(ahead, closer, insideDouble);
  return closing > 0;
}

/** Whether a ’, ' or ‘ closes a single quotation rather than being an apostrophe. */
export function closesSingle(symbol: string, before: string, after: string, text: string, at: number): boolean {
  if (WORD.test(after) || /\s/u.test(before)) return false;
  // "the boys’ team’": a plural's apostrophe, where a better closing mark follows before another one opens.
  if (/s/iu.test(before) && /\s/u.test(after)) {
    const rest = text.slice(at + 1, at + 1 + LOOK_AHEAD);
    const next = lastCandidate(rest, symbol, true);
    const opened = rest.search(symbol === "'" ? /\s'(?=\p{L})/u : /‘/u);
    if (next > 0 && (opened < 0 || next < opened)) return false;
  }
  return true;
}

// The first place ahead where the mark can close: after a word or a mark, and before a blank, a mark or the end.
function lastCandidate(ahead: string, closer: string, insideDouble: boolean): number {
  const candidates = closer === "'" ? /[^\s]'(?![\p{L}\p{N}])/gu : /[^\s]’(?![\p{L}\p{N}])/gu;
  const stop = insideDouble ? ahead.search(/[”"]/u) : -1;
  for (const match of ahead.matchAll(candidates)) {
    if (stop >= 0 && match.index + 1 > stop + 1) return -1;
    return match.index + 1;
  }
  return -1;
}
