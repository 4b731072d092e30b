import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { stringify } from 'yaml';
import { annotateArticle } from '../../ledger/annotate-article.ts';
import { type Decision, decide } from '../../ledger/decide.ts';
import { editFrontmatter } from '../../ledger/edit-frontmatter.ts';
import { type ReadArticle, readArticle } from '../../ledger/read-article.ts';
import { slugOf } from '../../ledger/slug-of.ts';
import { findArticles } from '../find-articles.ts';
import type { ReviewedArticle } from './review-messages.ts';

/** A decision that cannot be written, in words for the editor. */
export class RefusedDecision extends Error {}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const encode = (text: string) => new TextEncoder().encode(text);

async function fileOf(root: string, slug: string): Promise<string> {
  const file = (await findArticles(root)).find((path) => slugOf(path) === slug);
  if (!file) throw new RefusedDecision(`there is no article ${slug}`);
  return file;
}

function described({ slug, file, frontmatter: { data } }: ReadArticle, hash: string): ReviewedArticle {
  const quotes = data.quotes ?? [];
  return {
    ...{ slug, file, hash, quotes },
    actors: (data.actors ?? []).map(({ id, name }) => ({ id, name })),
    nested: Object.fromEntries(quotes.map(({ id, nested }) => [id, nested ? stringify(nested, { lineWidth: 0 }) : ''])),
  };
}

/** Reads an article for review. */
export async function openForReview(root: string, slug: string): Promise<ReviewedArticle> {
  const file = await fileOf(root, slug);
  const bytes = await readFile(join(root, file));
  return described(readArticle(bytes, file), hashOf(bytes));
}

/**
 * Writes an editor's decision into an article, through the same ledger as extraction: read, decide, reconcile, edit as
 * text, replace in one step.
 *
 * @param hash of the file the editor was looking at
 * @param today `YYYY-MM-DD`
 * @returns the article as it is now
 * @throws RefusedDecision where the file was changed meanwhile, or the decision does not fit the text; nothing is written
 */
export async function writeDecision(root: string, slug: string, hash: string, choice: Decision, today: string): Promise<ReviewedArticle> {
  const file = await fileOf(root, slug);
  const bytes = await readFile(join(root, file));
  if (hashOf(bytes) !== hash) throw new RefusedDecision(`${file} was changed by hand meanwhile; look at it again, then decide`);
  const article = readArticle(bytes, file);
  const annotations = decide(article, choice);
  if (!annotations) throw new RefusedDecision('the article has no such quote any more');
  // Read as any article is: what would be wrong with it is found before it is written.
  const decided = readArticle(encode(editFrontmatter(article.split, annotations)), file);
  const output = encode(annotateArticle(decided, { today }).output);
  await writeFileAtomic(join(root, file), Buffer.from(output));
  return described(readArticle(output, file), hashOf(output));
}
