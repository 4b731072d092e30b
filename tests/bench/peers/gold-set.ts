import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { GoldSpans } from '../../../src/extract/evaluation/gold-spans.ts';

/** Reads a gold set, one article a line of JSON. */
export async function goldSet(file: string): Promise<GoldSpans[]> {
  const articles: GoldSpans[] = [];
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim()) articles.push(JSON.parse(line) as GoldSpans);
  return articles;
}
