import { z } from 'astro/zod';
import { actorId } from './actor.ts';
import { dateValue, edtf } from './edtf.ts';
import { reviewStatus } from './review.ts';
import { selector } from './selector.ts';

/** A date or duration the text names, resolved against the article's own date. */
export const dateMention = z.strictObject({
  text: z.string().min(1).describe('the date as the article writes it'),
  value: dateValue.describe('EDTF date, ISO 8601 duration, or TIMEX3 reference'),
  covers: edtf.optional().describe('the interval meant, where the value is a duration: "the last two years"'),
  selector: selector.optional(),
  status: reviewStatus.optional(),
});

export type DateMention = z.infer<typeof dateMention>;

/** Something the text dates: one line of the timeline. */
export const event = z.strictObject({
  id: z
    .string()
    .regex(/^e-[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u, 'must look like e-2024-02-08-spoke-8r1m')
    .describe('permanent id'),
  date: edtf.describe('when, as EDTF, no more precise than the text'),
  text: z.string().min(1).describe('what happened, in words of the article'),
  actors: z.array(actorId).optional().describe('ids of the actors who took part'),
  selector: selector.optional(),
  status: reviewStatus.optional(),
});

export type Event = z.infer<typeof event>;
