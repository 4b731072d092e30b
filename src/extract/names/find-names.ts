import { type Document, tokenAt } from '../../text/document.ts';
import type { NameFinding } from '../finding.ts';
import { METONYMS } from '../lexicons/metonyms.ts';
import { type LabelledName, namesOfLabels } from './name-labels.ts';
import { nameReading } from './name-reading.ts';
import { type NameModel, tagNames } from './tag-names.ts';

/** How often a name proves right, by how sure the tagger is of its least sure word. */
const CONFIDENCES = [0.5, 0.65, 0.8, 0.9, 0.97];
const LETTER = /[\p{L}\p{M}]/u;

/**
 * Names of people, organizations and places. The rules' findings are advice to a trained tagger (conditional random fields in
 * two passes, see models/names.md); what it takes for a people, a work or an event is no actor and is left out.
 */
export function findNames(document: Document, model: NameModel): NameFinding[] {
  const reading = nameReading(document, model.lexicon);
  const { labels, sureness } = tagNames(model, reading);
  return namesOfLabels(labels).flatMap(({ first, last, kind }) => {
    if (kind === 'other') return [];
    const span = trimmed(document, { first, last, kind });
    if (!span) return [];
    const least = Math.min(...sureness.subarray(first, last));
    const text = document.text.slice(span.start, span.end).replace(/\s+/g, ' ').replaceAll('’', "'");
    // A seat of power is an actor: the Kremlin says, decides, denies.
    const isMetonym = METONYMS.has(text.toLowerCase());
    return [
      {
        ...span,
        kind: isMetonym ? 'organization' : kind,
        confidence: CONFIDENCES[least] ?? 0.5,
        rule: isMetonym ? 'metonym' : `tagged-${kind}`,
      },
    ];
  });
}

/** The span of a name without marks and possessives at its ends; whole words, where the tokenizer parts one at an accent. */
function trimmed(document: Document, name: LabelledName): { start: number; end: number } | undefined {
  let { first, last } = name;
  while (last > first && /^(?:'s?|[,;:&/–—-]|["“”‘’(])$/.test(tokenAt(document, last - 1).lower)) last--;
  while (first < last && /^["“”‘’'(,&/–—-]$/.test(tokenAt(document, first).lower)) first++;
  if (first === last) return undefined;
  let { start } = tokenAt(document, first);
  let { end } = tokenAt(document, last - 1);
  const { text } = document;
  if (!LETTER.test(text.slice(start, end))) return undefined;
  const isBroken = (at: number) => /[^\p{ASCII}]/u.test(text.slice(at - 1, at + 1)) && LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  while (start > 0 && isBroken(start)) start--;
  if (isBroken(end)) while (end < text.length && LETTER.test(text.charAt(end))) end++;
  return { start, end };
}
