import { ContentError, type Diagnostic, diagnose, type Place } from '../model/diagnostic.ts';
import { type MarkdownText, readMarkdown } from '../text/read-markdown.ts';
import { checkAnnotations } from './check-annotations.ts';
import { findDeepMarkers, findDeepNode, findDeepTags } from './find-deep-nesting.ts';
import { type ParsedFrontmatter, parseFrontmatter } from './parse-frontmatter.ts';
import { slugOf } from './slug-of.ts';
import { type SplitFile, splitFrontmatter } from './split-frontmatter.ts';

/** Ten times the longest article there is; what is larger is no article. */
export const MOST_BYTES = 5_000_000;
/** Each line costs the parser far more memory than the byte it takes. */
const MOST_LINES = 100_000;
const BYTES_PER_MB = 1_000_000;

/** An article file, read and understood. */
export interface ReadArticle {
  slug: string;
  file: string;
  source: string;
  split: SplitFile;
  frontmatter: ParsedFrontmatter;
  /** The body as it was read; `text` is its plain text, that every offset of the article counts in. */
  markdown: MarkdownText;
  text: string;
  /** Warnings; errors are thrown. */
  warnings: Diagnostic[];
}

function placeIn(source: string, offset: number): Place {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length > MOST_BYTES)
    throw new ContentError([diagnose('too-large', file, undefined, `${(bytes.length / BYTES_PER_MB).toFixed(1)} MB`)]);
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ContentError([diagnose('not-utf-8', file, firstBadByte(bytes))]);
  }
  const lines = source.split('\n').length;
  if (lines > MOST_LINES) throw new ContentError([diagnose('too-large', file, undefined, `${lines} lines`)]);
  const nul = source.indexOf('\0');
  if (nul !== -1) throw new ContentError([diagnose('nul-character', file, placeIn(source, nul))]);
  return source;
}

/** The place of the first byte that is not UTF-8: all before it decodes, and nothing longer does. */
function firstBadByte(bytes: Uint8Array): Place {
  const good = new TextDecoder('utf-8').decode(bytes).indexOf('\uFFFD');
  return placeIn(new TextDecoder('utf-8').decode(bytes), Math.max(0, good));
}

/**
 * Reads an article file: encoding, frontmatter, plain text, and whether its annotations hold together.
 *
 * @param bytes the file's content
 * @param file the name used in messages; the slug is made from it
 * @throws ContentError with every error found, each at its line and column
 */
export function readArticle(bytes: Uint8Array, file: string): ReadArticle {
  const source = decode(bytes, file);
  const split = splitFrontmatter(source, file);
  const frontmatter = parseFrontmatter(split.yaml, file);
  const refuseNesting = (at: number | undefined) => {
    if (at !== undefined) throw new ContentError([diagnose('too-deep', file, placeIn(source, split.bodyAt + at))]);
  };
  refuseNesting(findDeepMarkers(split.body) ?? findDeepTags(split.body));
  const markdown = readMarkdown(split.body);
  const { text, tree } = markdown;
  refuseNesting(findDeepNode(tree));
  if (text === '') throw new ContentError([diagnose('empty-body', file, placeIn(source, split.bodyAt))]);
  const found = checkAnnotations(frontmatter, text, file);
  if (found.some(({ severity }) => severity === 'error')) throw new ContentError(found);
  return { slug: slugOf(file), file, source, split, frontmatter, markdown, text, warnings: found };
}
