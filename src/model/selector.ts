import { z } from 'astro/zod';

/**
 * The words just before and just after a passage: what tells two equal passages of one article apart.
 * The shape is W3C Web Annotation's TextQuoteSelector without `exact`, which is the annotation's own text.
 */
export const selector = z
  .strictObject({
    prefix: z.string().optional().describe('the text that stands directly before the passage'),
    suffix: z.string().optional().describe('the text that stands directly after the passage'),
  })
  .describe('neighbouring text, given only where the passage alone would be ambiguous');

export type Selector = z.infer<typeof selector>;

/** Words of the article: as a bare string where they are unambiguous, else with their neighbours. */
export const passage = z
  .union([z.string().min(1), selector.extend({ text: z.string().min(1).describe('the words') })])
  .describe('words of the article, with their neighbours where the words alone would be ambiguous');

export type Passage = z.infer<typeof passage>;

/** One passage, or several where the words are interrupted. */
export const passages = z.union([passage, z.array(passage).min(1)]);

export type Passages = z.infer<typeof passages>;
