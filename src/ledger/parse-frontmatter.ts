import type { z } from 'astro/zod';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { type ArticleFrontmatter, articleFrontmatter } from '../model/article.ts';
import { ContentError, type Diagnostic, diagnose, type Place } from '../model/diagnostic.ts';
import { issueMissingIds } from './issue-missing-ids.ts';
import { slugOf } from './slug-of.ts';

/** Enough for any article's own aliases, and far too few for a file made to exhaust memory ("billion laughs"). */
const MOST_ALIASES = 100;

export interface ParsedFrontmatter {
  data: ArticleFrontmatter;
  document: Document;
  /** Paths of entries that an editor wrote without an id; `data` has them with the ids they will be issued. */
  unissued: [string, number][];
  /** The place in the file of a value of the frontmatter: `placeOf(['quotes', 0, 'text'])`. */
  placeOf(path: readonly PropertyKey[]): Place;
}

function describe(issue: z.core.$ZodIssue): string {
  const at = issue.path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  );
  if (issue.code === 'unrecognized_keys') return `unknown key ${issue.keys.join(', ')}${at ? ` in ${at}` : ''}`;
  if (issue.code === 'invalid_type' && issue.input === undefined) return `${at} is missing`;
  return `${at}: ${issue.message}`;
}

/**
 * Reads an article's frontmatter.
 *
 * @param yaml the text between the fences
 * @param file the name used in messages
 * @throws ContentError with one diagnostic for each thing wrong, at its line and column of the file
 */
export function parseFrontmatter(yaml: string, file: string): ParsedFrontmatter {
  const lines = new LineCounter();
  const document = parseYaml(yaml, file, lines);
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + 1, column: Math.max(1, col) }; // the opening fence is line 1
  };
  if (document.errors.length > 0)
    throw new ContentError(
      document.errors.map(({ pos, message }) => diagnose('yaml', file, place(pos[0]), message.split('\n')[0]?.replace(/ at line.*$/, ''))),
    );
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return { line: 2, column: 1 };
  };
  const { frontmatter, unissued } = issueMissingIds(toPlain(document, file), slugOf(file));
  const parsed = articleFrontmatter.safeParse(frontmatter, { reportInput: true });
  if (!parsed.success)
    throw new ContentError(
      parsed.error.issues.map((issue): Diagnostic => diagnose('frontmatter', file, placeOf(issue.path), describe(issue))),
    );
  return { data: parsed.data, document, unissued, placeOf };
}

function parseYaml(yaml: string, file: string, lineCounter: LineCounter): Document {
  try {
    return parseDocument(yaml, { lineCounter, uniqueKeys: true });
  } catch (error) {
    // Brackets within brackets without end exhaust the parser's stack.
    throw new ContentError([diagnose('yaml', file, { line: 2, column: 1 }, error instanceof Error ? error.message : String(error))]);
  }
}

function toPlain(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
  } catch (error) {
    throw new ContentError([diagnose('yaml', file, { line: 2, column: 1 }, error instanceof Error ? error.message : String(error))]);
  }
}
