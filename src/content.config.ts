import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { givenShelf } from './corpus/article-shelf.ts';
import { withoutRendering } from './corpus/without-rendering.ts';
import { slugOf } from './ledger/slug-of.ts';
import { actorFile } from './model/actor.ts';
import { articleFrontmatter } from './model/article.ts';

/** Tests build sites from folders of their own. */
const content = process.env['CONTENT_DIR'] ?? './content';

/** Unquoted YAML dates arrive as Date objects at midnight UTC; the schema speaks of days as text. */
const dayTexts = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 'YYYY-MM-DD'.length);
  if (Array.isArray(value)) return value.map(dayTexts);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, dayTexts(inner)]));
};

/** Of a large site, the articles are on a shelf already, read and checked: load-corpus.ts takes them from there. */
const nothing: Loader = { name: 'on-the-record:nothing', load: async () => {} };

const articles = defineCollection({
  loader: givenShelf()
    ? nothing
    : withoutRendering(glob({ base: `${content}/articles`, pattern: '**/*.md', generateId: ({ entry }) => slugOf(entry) })),
  schema: z.preprocess(dayTexts, articleFrontmatter),
});

const actors = defineCollection({
  loader: glob({ base: `${content}/actors`, pattern: '*.yaml' }),
  schema: actorFile,
});

export const collections = { articles, actors };
