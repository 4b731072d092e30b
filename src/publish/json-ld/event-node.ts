import type { Event } from 'schema-dts';
import type { CorpusEvent } from '../../corpus/corpus.ts';
import { plainDates } from '../plain-dates.ts';
import { actorNode } from './actor-node.ts';

/** A dated event. A date ISO 8601 cannot say as exactly as the text does (a season, "about 1990") is left out. */
export function eventNode({ date, text, actors }: CorpusEvent, site: URL): Event {
  const plain = plainDates(date);
  return {
    '@type': 'Event',
    name: text,
    ...(plain?.from && { startDate: plain.from }),
    ...(plain?.isInterval && plain.to && { endDate: plain.to }),
    ...(actors.length > 0 && { about: actors.map((actor) => actorNode(actor, site)) }),
  };
}
