import { z } from 'astro/zod';
import { articleFrontmatter } from '../../model/article.ts';

/** The frontmatter of an article as JSON Schema, so that editors complete and check it. */
export const GET = () => Response.json(z.toJSONSchema(articleFrontmatter, { io: 'input' }));
