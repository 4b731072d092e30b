import { z } from 'astro/zod';

/** What an editor decided on a proposal of the machine. Only a person ever writes this. */
export const reviewStatus = z
  .enum(['proposed', 'confirmed', 'corrected', 'rejected'])
  .describe("the editor's decision; left out: proposed by the machine, not yet seen by anybody");

export type ReviewStatus = z.infer<typeof reviewStatus>;
