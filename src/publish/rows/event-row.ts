import { z } from 'astro/zod';
import type { CorpusEvent } from '../../corpus/corpus.ts';
import { edtfBounds } from '../../corpus/edtf-bounds.ts';
import { paragraphLink } from '../../links.ts';
import { event } from '../../model/event.ts';
import { absolute } from '../absolute.ts';
import { dayAt, dayBefore } from '../day-at.ts';
import { place } from './figure-row.ts';
import { actorRef, toActorRef, toArticleRef } from './row-parts.ts';

/** Something the text dates: a row of /data/events. */
export const eventRow = event.omit({ selector: true }).extend({
  actors: z.array(actorRef).describe('who took part'),
  earliest: z.string().optional().describe('first day the date can mean, YYYY-MM-DD; left out where it is open'),
  latest: z.string().optional().describe('last day the date can mean, inclusive; left out where it is open'),
  ...place,
});

export type EventRow = z.infer<typeof eventRow>;

export function toEventRow({ selector: _, article, actors, ...rest }: CorpusEvent, site: URL): EventRow {
  const { start, end } = edtfBounds(rest.date);
  const earliest = dayAt(start);
  const latest = dayBefore(end);
  return {
    ...rest,
    actors: actors.map(toActorRef),
    ...(earliest !== undefined && { earliest }),
    ...(latest !== undefined && { latest }),
    article: toArticleRef(article, site),
    url: absolute(paragraphLink(article.slug, rest.paragraph), site),
  };
}
