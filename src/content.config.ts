import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
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

const articles = defineCollection({
  loader: withoutRendering(glob({ base: `${content}/articles`, pattern: '**/*.md', generateId: ({ entry }) => slugOf(entry) })),
  schema: z.preprocess(dayTexts, articleFrontmatter),
});

const actors = defineCollection({
  loader: glob({ base: `${content}/actors`, pattern: '*.yaml' }),
  schema: actorFile,
});

export const collections = { articles, actors };
