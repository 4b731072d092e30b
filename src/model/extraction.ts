import { z } from 'astro/zod';
import { actorId, actorKind } from './actor.ts';
import { calendarDay, dateValue, edtf } from './edtf.ts';
import { figureChange } from './figure.ts';
import { quoteAct, quoteKind } from './quote.ts';
import { span } from './span.ts';

/** One line of the filter's standard input. */
export const filterInput = z.object({
  id: z.string().min(1).describe('any name that is unique in the stream; part of what quote ids are made from'),
  text: z.string().describe('plain text; a line break ends a sentence, a blank line a paragraph'),
  published: calendarDay.optional().describe("the article's day; relative dates need it"),
  language: z.string().optional().describe('en, the only language read so far'),
});

export type FilterInput = z.infer<typeof filterInput>;

const spans = z.array(span);

const relay = z.strictObject({
  actors: z.array(actorId).describe('who passed the words on'),
  cue: z.string().describe('by which words'),
});

export type Relay = z.infer<typeof relay>;

/** One act of reporting, with offsets into the text it was found in. */
export interface ExtractedQuote {
  /** Permanent id on the outside; within `nested`, the outer id with a path such as `.1`. */
  id: string;
  kind: z.infer<typeof quoteKind>;
  act: z.infer<typeof quoteAct>;
  /** The content, its fragments joined by one space. */
  text: string;
  source: z.infer<typeof span>[];
  cue: z.infer<typeof span>[];
  content: z.infer<typeof span>[];
  speakers: string[];
  relays: Relay[];
  /** 0 to 1, two decimals. */
  confidence: number;
  nested: ExtractedQuote[];
}

export const extractedQuote: z.ZodType<ExtractedQuote> = z.strictObject({
  id: z.string(),
  kind: quoteKind,
  act: quoteAct,
  text: z.string(),
  source: spans,
  cue: spans,
  content: spans,
  speakers: z.array(actorId),
  relays: z.array(relay),
  confidence: z.number().min(0).max(1),
  get nested() {
    return z.array(extractedQuote);
  },
});

export const extractedActor = z.strictObject({
  id: actorId,
  name: z.string(),
  kind: actorKind,
  unnamed: z.literal(true).optional(),
  roles: z.array(z.string()),
  aliases: z.array(z.string()),
  mentions: spans,
});

export type ExtractedActor = z.infer<typeof extractedActor>;

export const extractedFigure = z.strictObject({
  id: z.string(),
  text: z.string(),
  start: z.int(),
  end: z.int(),
  value: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  unit: z.string(),
  change: figureChange.optional(),
  about: z.string().optional(),
  period: edtf.optional(),
});

export type ExtractedFigure = z.infer<typeof extractedFigure>;

export const extractedDate = z.strictObject({
  text: z.string(),
  start: z.int(),
  end: z.int(),
  value: dateValue,
  covers: edtf.optional(),
});

export const extractedEvent = z.strictObject({
  id: z.string(),
  date: edtf,
  text: z.string(),
  start: z.int(),
  end: z.int(),
  actors: z.array(actorId),
});

export type ExtractedEvent = z.infer<typeof extractedEvent>;

/** One line of the filter's standard output: all that was found in one text, in reading order. */
export const extraction = z.strictObject({
  id: z.string(),
  quotes: z.array(extractedQuote),
  actors: z.array(extractedActor),
  figures: z.array(extractedFigure),
  dates: z.array(extractedDate),
  events: z.array(extractedEvent),
});

export type Extraction = z.infer<typeof extraction>;
