import { closesSingle, opensSingle } from './single-marks.ts';

export type Mark = 'double' | 'single' | 'guillemet';

export interface MarkPair {
  start: number;
  end: number;
  depth: number;
  closed: boolean;
  mark: Mark;
}

interface Open {
  start: number;
  /** The characters that may close it. */
  closers: string;
  mark: Mark;
}

const OPENING_CONTEXT = /[\s([{\-–—/“‘«„‚‹"']/u;
const CLOSING_CONTEXT = /[\s)\]}.,;:!?…\-–—/”’»“›"'\u200b]/u;
const ANY_MARK = /["“”„«»‹›‘’‚'‟]/gu;
// Deeper nesting is damage, not language; the limit keeps odd input from piling up.
const DEEPEST = 4;
// Without a closing mark, a stretch is a quotation only where it is a speech at length; a stray mark is not.
const LEAST_UNCLOSED_WORDS = 4;

/**
 * Pairs the quotation marks of one paragraph: straight, curly, German „…“ ‚…‘, French «…» and »…«. Apostrophes, inches
 * and feet pair with nothing. A stack, read once from left to right.
 */
export function markPairs(text: string): MarkPair[] {
  const pairs: MarkPair[] = [];
  const open: Open[] = [];
  const close = (level: number, end: number, closed: boolean) => {
    const opened = open[level];
    if (!opened) return;
    // Marks opened within and never closed were apostrophes or damage.
    open.length = level;
    if (end - opened.start > 2) pairs.push({ start: opened.start, end, depth: level, closed, mark: opened.mark });
  };
  let skipTo = 0;
  for (const match of text.matchAll(ANY_MARK)) {
    const at = match.index;
    if (at < skipTo) continue;
    const doubled = match[0] === "'" && text[at + 1] === "'" && text[at + 2] !== "'";
    const symbol = doubled ? '"' : match[0];
    const width = doubled ? 2 : 1;
    skipTo = at + width;
    const before = text[at - 1] ?? ' ';
    const after = text[at + width] ?? ' ';
    const level = open.findLastIndex((o) => o.closers.includes(symbol));
    const closes = level >= 0 && mayClose(symbol, before, after, text, at);
    if (closes) close(level, at + width, true);
    else if (open.length < DEEPEST) {
      const opened = opening(symbol, before, after, text, at, open);
      if (opened) open.push({ start: at, ...opened });
    }
  }
  const first = open[0];
  if (first && first.mark !== 'single' && wordCount(text.slice(first.start)) >= LEAST_UNCLOSED_WORDS) {
    close(0, text.trimEnd().length, false);
  }
  return pairs.sort((a, b) => a.start - b.start || b.end - a.end);
}

function mayClose(symbol: string, before: string, after: string, text: string, at: number): boolean {
  if (symbol === '’' || symbol === "'" || symbol === '‘') return closesSingle(symbol, before, after, text, at);
  // A straight mark between a blank and a word opens again, whatever was open before.
  if (symbol === '"') return !(/[\s(]/u.test(before) && /[\p{L}\p{N}[$]/u.test(after)) || !/\S/u.test(text.slice(at + 1));
  return true;
}

function opening(symbol: string, before: string, after: string, text: string, at: number, open: Open[]): Omit<Open, 'start'> | undefined {
  const insideDouble = open.some((o) => o.mark === 'double');
  switch (symbol) {
    case '“':
    case '‟':
      return open.some((o) => o.closers.includes('”')) ? undefined : { closers: '”"', mark: 'double' };
    case '„':
      return { closers: '“”"', mark: 'double' };
    case '«':
      return { closers: '»', mark: 'guillemet' };
    case '»':
      // »So« is German; a lone » after a word is a stray mark.
      return OPENING_CONTEXT.test(before) && !/\s/u.test(after) ? { closers: '«', mark: 'guillemet' } : undefined;
    case '‹':
      return { closers: '›', mark: 'single' };
    case '›':
      return OPENING_CONTEXT.test(before) && !/\s/u.test(after) ? { closers: '‹', mark: 'single' } : undefined;
    case '‚':
      return { closers: '‘’', mark: 'single' };
    case '"': {
      const isInch = /\d/u.test(before);
      if (isInch || /\s/u.test(after) || (!OPENING_CONTEXT.test(before) && CLOSING_CONTEXT.test(after))) return undefined;
      return { closers: '"”', mark: 'double' };
    }
    case '‘':
    case "'":
      return opensSingle(symbol, before, after, text, at, insideDouble)
        ? { closers: symbol === '‘' ? '’' : "'", mark: 'single' }
        : undefined;
    default:
      return undefined;
  }
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
