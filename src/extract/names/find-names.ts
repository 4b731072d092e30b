import type { Document } from '../../text/document.ts';
import type { NameFinding } from '../finding.ts';
import { nameReading } from './name-reading.ts';
import { settleHeadlines } from './settle-headlines.ts';
import { settleNames } from './settle-names.ts';
import { type NameModel, tagNames } from './tag-names.ts';

/**
 * Names of people, organizations and places. The rules' findings are advice to a trained tagger (a conditional random field,
 * see models/names.md); what it takes for a people, a work or an event is no actor and is left out.
 */
export function findNames(document: Document, model: NameModel): NameFinding[] {
  const reading = nameReading(document, model.lexicon);
  return settleHeadlines(reading, settleNames(reading, tagNames(model, reading)));
}
