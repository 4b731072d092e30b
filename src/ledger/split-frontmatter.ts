import { ContentError, diagnose } from '../model/diagnostic.ts';

/** An article file in its three parts; `head + yaml + tail` is the file, byte for byte. */
export interface SplitFile {
  /** Byte order mark, if any, and the opening fence with its line end. */
  head: string;
  /** The YAML between the fences, ending in a line end (or empty). */
  yaml: string;
  /** The closing fence and everything behind it. */
  tail: string;
  /** The Markdown behind the closing fence. */
  body: string;
  /** Offset of `body` in the file, in UTF-16 code units. */
  bodyAt: number;
  /** The line end of the file's first line, used for all lines written. */
  lineEnd: '\n' | '\r\n';
}

const OPENING = /^\uFEFF?---[ \t]*(\r\n|\n)/;
const CLOSING = /^---[ \t]*(?:\r\n|\n|$)/m;

/**
 * Parts a file's frontmatter from its body.
 *
 * @throws ContentError where there is no frontmatter, it is not closed, or nothing stands below it
 */
export function splitFrontmatter(source: string, file: string): SplitFile {
  const opening = OPENING.exec(source);
  if (!opening) throw new ContentError([diagnose('no-frontmatter', file)]);
  const head = opening[0];
  const rest = source.slice(head.length);
  const closing = CLOSING.exec(rest);
  if (!closing) throw new ContentError([diagnose('unclosed-frontmatter', file)]);
  const bodyAt = head.length + closing.index + closing[0].length;
  const body = source.slice(bodyAt);
  if (body.trim() === '') {
    const line = source.slice(0, bodyAt).split('\n').length;
    throw new ContentError([diagnose('empty-body', file, { line, column: 1 })]);
  }
  return {
    head,
    yaml: rest.slice(0, closing.index),
    tail: rest.slice(closing.index),
    body,
    bodyAt,
    lineEnd: opening[1] === '\r\n' ? '\r\n' : '\n',
  };
}
