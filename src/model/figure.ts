import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { reviewStatus } from './review.ts';
import { selector } from './selector.ts';

export const figureChange = z
  .enum(['~', '>', '<', 'up', 'down'])
  .describe('~ about, > more than, < less than, up or down for a change; left out: exactly');

export type FigureChange = z.infer<typeof figureChange>;

/** A number with its unit and what it counts (schema.org QuantitativeValue, MonetaryAmount). */
export const figure = z.strictObject({
  id: z
    .string()
    .regex(/^f-[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u, 'must look like f-usd-240-1-billion-4k2p')
    .describe('permanent id'),
  text: z.string().min(1).describe('the figure as the article writes it'),
  value: z.number().optional().describe('the number, magnitudes multiplied out; left out for a range'),
  low: z.number().optional().describe('lower end of a range'),
  high: z.number().optional().describe('upper end of a range'),
  unit: z.string().describe('ISO 4217 code for money, percent, a singular English noun, or empty for a bare count'),
  change: figureChange.optional(),
  about: z.string().min(1).optional().describe('what it measures or counts, in words of the article'),
  period: edtf.optional().describe('the time it holds for, as EDTF'),
  selector: selector.optional(),
  status: reviewStatus.optional(),
});

export type Figure = z.infer<typeof figure>;
