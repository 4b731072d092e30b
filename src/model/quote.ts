import { z } from 'astro/zod';
import { actorId } from './actor.ts';
import { calendarDay } from './edtf.ts';
import { reviewStatus } from './review.ts';
import { passages, selector } from './selector.ts';

/** How much of the content stands in quotation marks: all (direct), part (mixed), none (indirect). Pareti 2013. */
export const quoteKind = z
  .enum(['direct', 'mixed', 'indirect'])
  .describe('direct: all of it stands in quotation marks; mixed: part of it; indirect: none');

export type QuoteKind = z.infer<typeof quoteKind>;

/** Speech, or an attitude the text lays to somebody (belief, knowledge, intention). */
export const quoteAct = z.enum(['speech', 'thought']).describe('speech, or thought for belief, knowledge, intention, attitude');

export type QuoteAct = z.infer<typeof quoteAct>;

/** Where an issued quote stands today. */
export const quoteState = z
  .enum(['current', 'changed', 'gone', 'withdrawn'])
  .describe('left out: the words stand as issued; changed, gone from the text, or withdrawn as a quote');

export type QuoteState = z.infer<typeof quoteState>;

export const quoteId = z
  .string()
  .regex(/^q-[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u, 'must look like q-policy-of-double-containment-7f3k')
  .describe('permanent id, issued once by extraction; its link never dies');

const attributionFields = {
  kind: quoteKind,
  act: quoteAct.optional(),
  speakers: z.array(actorId).optional().describe('ids of the actors whose words they are said to be; left out: nobody is named'),
  source: passages.optional().describe('the noun phrase that names the source, as written'),
  cue: passages.optional().describe('the words that say it was said, as written'),
  text: z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
    .describe('the content, word for word as the article has it; a list where it is interrupted'),
  selector: z
    .union([selector, z.array(selector).min(1)])
    .optional()
    .describe('neighbouring text, only where the text alone would be ambiguous; one for each fragment where it is a list'),
  confidence: z.number().min(0).max(1).optional().describe('how sure extraction is, 0 to 1; left out for what an editor wrote'),
};

/** An attribution that stands inside the content of another one: what its source passes on. */
export interface NestedAttribution {
  kind: QuoteKind;
  act?: QuoteAct | undefined;
  speakers?: string[] | undefined;
  source?: z.infer<typeof passages> | undefined;
  cue?: z.infer<typeof passages> | undefined;
  text: string | string[];
  selector?: z.infer<typeof selector> | z.infer<typeof selector>[] | undefined;
  confidence?: number | undefined;
  nested?: NestedAttribution[] | undefined;
}

export const nestedAttribution: z.ZodType<NestedAttribution> = z.strictObject({
  ...attributionFields,
  get nested() {
    return z.array(nestedAttribution).optional().describe('what this source passes on in turn');
  },
});

/** One act of reporting, as an article's frontmatter keeps it. */
export const quote = z.strictObject({
  id: quoteId,
  ...attributionFields,
  nested: z.array(nestedAttribution).optional().describe('what this source passes on of others; to any depth'),
  status: reviewStatus.optional(),
  state: quoteState.optional(),
  issued: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('the words as first issued; only with changed, gone, withdrawn'),
  since: calendarDay.optional().describe('the day this state was first seen'),
});

export type Quote = z.infer<typeof quote>;
