import { z } from 'astro/zod';
import { actor } from './actor.ts';
import { calendarDay } from './edtf.ts';
import { dateMention, event } from './event.ts';
import { figure } from './figure.ts';
import { quote } from './quote.ts';

/** What an editor writes about an article. Extraction never touches these keys. */
const editorFields = {
  title: z.string().min(1).describe('the headline'),
  published: calendarDay.describe("the day it was published; the article's dates are resolved against it"),
  updated: calendarDay.optional().describe('the day it was last corrected'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'must be a language tag such as en')
    .optional()
    .describe('BCP 47 tag; left out: en'),
  publisher: z.string().min(1).optional().describe('who published it first'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("the article's address at its publisher"),
  authors: z.array(z.string().min(1)).optional().describe('who wrote it'),
  summary: z.string().min(1).optional().describe('one or two sentences for lists and previews'),
  tags: z.array(z.string().min(1)).optional().describe('subjects'),
  sample: z.boolean().optional().describe('true: invented, shown only with SAMPLES=1 and in development'),
};

/** What extraction writes, in this order, below the editor's keys. */
const annotationFields = {
  quotes: z.array(quote).optional().describe('who said what, in reading order'),
  actors: z.array(actor).optional().describe('who is named, in order of first mention'),
  figures: z.array(figure).optional().describe('numbers with their units, in reading order'),
  dates: z.array(dateMention).optional().describe('dates and durations, in reading order'),
  events: z.array(event).optional().describe('dated events, in reading order'),
};

/** The frontmatter of `content/articles/<slug>.md`. */
export const articleFrontmatter = z.strictObject({ ...editorFields, ...annotationFields });

export type ArticleFrontmatter = z.infer<typeof articleFrontmatter>;

export const annotations = z.strictObject(annotationFields);

/** The five lists extraction keeps in an article's frontmatter. */
export type Annotations = z.infer<typeof annotations>;

/** The keys extraction owns, in the order it writes them. */
export const ANNOTATION_KEYS = ['quotes', 'actors', 'figures', 'dates', 'events'] as const satisfies readonly (keyof Annotations)[];

/** How many annotations of each kind an article has. */
export type AnnotationCounts = Record<(typeof ANNOTATION_KEYS)[number], number>;

export function countAnnotations(found: Annotations): AnnotationCounts {
  const count = (key: keyof AnnotationCounts) => found[key]?.length ?? 0;
  return { quotes: count('quotes'), actors: count('actors'), figures: count('figures'), dates: count('dates'), events: count('events') };
}
