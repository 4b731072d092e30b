import type { QuoteAct } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';

export type MarkedRole = 'source' | 'cue' | 'content';

/** One marked stretch: a part of one attribution, or of several that share it. */
export interface MarkedPart {
  role: MarkedRole;
  /** Of a cue only. */
  act: QuoteAct | undefined;
  numbers: number[];
  span: Span;
  /** The attribution in whose content this part stands. */
  within: number | undefined;
  /** In the file, both from 1. */
  line: number;
  column: number;
}

/** Says what is wrong at a place of the file, columns from 1, and how to mend it. */
export type Complain = (line: number, column: number, what: string, remedy: string) => never;

const ROLE_OF: Record<string, { role: MarkedRole; act?: QuoteAct }> = {
  s: { role: 'source' },
  c: { role: 'cue', act: 'speech' },
  t: { role: 'cue', act: 'thought' },
  q: { role: 'content' },
};
const TAG = /\{([a-z]+)(\d+(?:,\d+)*) ?/y;

/**
 * Reads the marks out of one line: `{s1 …}` a source, `{c1 …}` a cue of speech, `{t1 …}` a cue of thought, `{q1 …}` a content;
 * `{s1,2 …}` is shared. A backslash takes a brace, or any character, as it is.
 *
 * @param line as written
 * @param lineNumber in the file, from 1
 * @param at offset in the plain text at which this line's text begins, in UTF-16 code units
 */
export function readMarks(line: string, lineNumber: number, at: number, complain: Complain): { text: string; parts: MarkedPart[] } {
  const parts: MarkedPart[] = [];
  const open: MarkedPart[] = [];
  let text = '';
  for (let i = 0; i < line.length; ) {
    const here = line[i] ?? '';
    if (here === '\\') {
      if (i + 1 === line.length) complain(lineNumber, i + 1, 'a backslash with nothing behind it', 'write two for one');
      text += line[i + 1];
      i += 2;
    } else if (here === '{') {
      TAG.lastIndex = i;
      const [tag, letter = '', numbers = ''] = TAG.exec(line) ?? [];
      const kind = ROLE_OF[letter];
      if (!tag?.endsWith(' ') || !kind)
        return complain(lineNumber, i + 1, 'a brace that opens no part', 'write {s1 …}, {c1 …}, {t1 …} or {q1 …}, or \\{ for a brace');
      const part: MarkedPart = {
        role: kind.role,
        act: kind.act,
        numbers: numbers.split(',').map(Number),
        span: [at + text.length, at + text.length],
        within: contentAround(open, lineNumber, i + 1, complain),
        line: lineNumber,
        column: i + 1,
      };
      parts.push(part);
      open.push(part);
      i += tag.length;
    } else if (here === '}') {
      const part = open.pop();
      if (!part) return complain(lineNumber, i + 1, 'a closing brace without its opening one', 'take it out, or write \\} for a brace');
      part.span = [part.span[0], at + text.length];
      const words = text.slice(part.span[0] - at);
      if (words === '' || words !== words.trim())
        complain(lineNumber, part.column, 'a part that is empty or has a space at its edge', 'move the brace to the edge of the words');
      i++;
    } else {
      text += here;
      i++;
    }
  }
  const [unclosed] = open;
  if (unclosed)
    complain(lineNumber, unclosed.column, 'a brace that is not closed in its paragraph', 'close it, and open it again in the next one');
  return { text, parts };
}

function contentAround(open: readonly MarkedPart[], line: number, column: number, complain: Complain): number | undefined {
  const holder = open.findLast(({ role }) => role === 'content');
  if (holder && holder.numbers.length > 1)
    complain(line, column, 'a part within a content that two attributions share', 'give each its own content');
  return holder?.numbers[0];
}
