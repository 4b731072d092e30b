import { z } from 'astro/zod';

/** A stretch of text: `[start, end)` in UTF-16 code units, end exclusive. */
export const span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .describe('start and end of a stretch of text, in UTF-16 code units, end exclusive');

export type Span = z.infer<typeof span>;
