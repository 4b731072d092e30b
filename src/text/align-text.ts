import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

// CommonMark 0.31, "Entity and numeric character references".
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z\d]{1,31}));/y;
// CommonMark 0.31, "Backslash escapes": any ASCII punctuation character.
const ESCAPE = /\\([!-/:-@[-`{-~])/y;
const LINE_END = /[ \t]*(?:\r\n|\n|\r)/y;
const QUOTE_MARKER = /[ \t]*>/y;
const BLANKS = /[ \t]*/y;

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function decoded([, decimal, hexadecimal, name]: RegExpExecArray): string {
  if (decimal) return decodeNumericCharacterReference(decimal, 10);
  if (hexadecimal) return decodeNumericCharacterReference(hexadecimal, 16);
  return decodeNamedCharacterReference(name ?? '') || '';
}

/** Where a continuation line's own text begins, behind as many block quote markers as the block stands in. */
function afterLinePrefix(source: string, lineStart: number, quoteDepth: number): number {
  let at = lineStart;
  for (let depth = 0; depth < quoteDepth; depth++) {
    const marker = matchAt(QUOTE_MARKER, source, at);
    if (!marker) break; // a lazy continuation line leaves its markers out
    at += marker[0].length;
  }
  return at + (matchAt(BLANKS, source, at)?.[0].length ?? 0);
}

/**
 * Finds the source offset of every character of a Markdown text node.
 *
 * A text node's value differs from its source by backslash escapes, character references, white space trimmed at line
 * ends and the markers of surrounding block quotes; everything else is verbatim.
 *
 * @param value the node's value; line ends as in the source
 * @param source the whole Markdown text
 * @param from offset of the node's first character in `source`
 * @param end offset behind its last
 * @param quoteDepth how many block quotes the node stands in
 * @returns one source offset for each UTF-16 code unit of `value`
 */
export function alignText(value: string, source: string, from: number, end: number, quoteDepth: number): number[] {
  // Bare addresses know neither escapes nor references: what looks like one there is verbatim.
  if (source.slice(from, end) === value) return Array.from({ length: value.length }, (_, unit) => from + unit);
  const offsets: number[] = [];
  let at = from;
  while (offsets.length < value.length) {
    const expected = value[offsets.length] ?? '';
    if (expected === '\n' || expected === '\r') {
      const lineEnd = matchAt(LINE_END, source, at)?.[0] ?? '';
      const breakAt = at + lineEnd.length - (lineEnd.endsWith('\r\n') ? 2 : 1);
      const width = value.startsWith('\r\n', offsets.length) ? 2 : 1;
      for (let unit = 0; unit < width; unit++) offsets.push(breakAt + unit);
      at = afterLinePrefix(source, at + lineEnd.length, quoteDepth);
      continue;
    }
    const reference = source[at] === '&' ? matchAt(REFERENCE, source, at) : null;
    const character = reference ? decoded(reference) : '';
    if (reference && character && value.startsWith(character, offsets.length)) {
      for (let unit = 0; unit < character.length; unit++) offsets.push(at);
      at += reference[0].length;
      continue;
    }
    const escaped = source[at] === '\\' ? matchAt(ESCAPE, source, at) : null;
    if (escaped && escaped[1] === expected) at += 1;
    offsets.push(at);
    at += 1;
  }
  return offsets;
}

/**
 * The same for code: nothing is decoded, but each line loses the indentation and markers of the blocks around it.
 *
 * @returns one source offset for each UTF-16 code unit of `value`
 */
export function alignCode(value: string, source: string, from: number, end: number): number[] {
  const offsets: number[] = [];
  let at = from;
  for (const character of value) {
    const found = character === ' ' || character === '\n' ? nextBlank(source, at, end) : source.indexOf(character, at);
    const place = found === -1 || found >= end ? Math.min(at, end - 1) : found;
    for (let unit = 0; unit < character.length; unit++) offsets.push(place + unit);
    at = place + character.length;
  }
  return offsets;
}

// Code spans turn line ends into spaces, so a space may stand for either.
function nextBlank(source: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (source.startsWith('\r\n', at) && at + 1 < end) return at + 1;
    if (/[ \n\r\t]/.test(source[at] ?? '')) return at;
  }
  return -1;
}
