import { z } from 'astro/zod';
import { articleFrontmatter } from '../../model/article.ts';
import { event } from '../../model/event.ts';
import { figure } from '../../model/figure.ts';
import { quote } from '../../model/quote.ts';

/** Entries an editor may add without an id: extraction issues it. */
const ISSUED: readonly unknown[] = [quote, figure, event];

/** The frontmatter of an article as JSON Schema, so that editors complete and check it. */
export const GET = () =>
  Response.json(
    z.toJSONSchema(articleFrontmatter, {
      io: 'input',
      override: ({ zodSchema, jsonSchema }) => {
        if (ISSUED.includes(zodSchema) && jsonSchema.required) jsonSchema.required = jsonSchema.required.filter((key) => key !== 'id');
      },
    }),
  );
