import { type Document, type Sentence, tokenAt } from '../../text/document.ts';
import { CUE_VERBS } from '../lexicons/cue-verbs.ts';

const LONGEST_SUBJECT = 12; // tokens
/** What lies ahead, or is seen from a time past. */
const OTHER_TIME = /^(?:will|'ll|shall|would|'d|won|may|might|could|should)$/;
/** What is told of one day in the present tense, as ministries and posters do: "Today the museum opens its doors". */
const ON_THE_DAY: ReadonlySet<string> = new Set(
  'open begin start launch sign vote meet visit celebrate mark honor honour host unveil release publish issue take join arrive leave return face'.split(
    ' ',
  ),
);

/**
 * Whether a sentence tells of the present age rather than of a day: "Today" opens it, and its verb is a simple present. "Today, most
 * ferries run on batteries" is no news of that day; "Today the crew met", "Today, talks are to resume" and "Today is Monday" are.
 */
export function opensNowadays(document: Document, { first, last }: Sentence): boolean {
  if (tokenAt(document, first).lower !== 'today') return false;
  const subject = tokenAt(document, first + 1).text === ',' ? first + 2 : first + 1;
  for (let t = subject; t < Math.min(last, subject + LONGEST_SUBJECT); t++) {
    const { pos, lower, lemma } = tokenAt(document, t);
    if (OTHER_TIME.test(lower)) return false;
    if (isMistakenVerb(document, t)) return true;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    // "Today is Monday"
    if (t === first + 1) return false;
    return pos === 'AUX' ? isState(document, t) : isSimplePresent(lower, lemma) && !CUE_VERBS.has(lemma) && !ON_THE_DAY.has(lemma);
  }
  return false;
}

const isSimplePresent = (lower: string, lemma: string) => lower === lemma || lower.endsWith('s');

// "Farmers plant the barley": a tagger may take the verb for a noun, but no article follows two nouns at once.
function isMistakenVerb(document: Document, at: number): boolean {
  const { pos, lower, lemma } = tokenAt(document, at);
  const before = tokenAt(document, at - 1);
  return (
    pos === 'NOUN' &&
    lower === lemma &&
    /^(?:NOUN|PROPN)$/.test(before.pos) &&
    before.lower.endsWith('s') &&
    tokenAt(document, at + 1).pos === 'DET'
  );
}

// "The quay is a museum", "ferries are run by the state" and not "is leaving", "are to leave", "has left".
function isState(document: Document, at: number): boolean {
  const { lower } = tokenAt(document, at);
  if (/^(?:can|do|does)$/.test(lower)) return true;
  let next = at + 1;
  while (tokenAt(document, next).pos === 'ADV') next++;
  const after = tokenAt(document, next);
  if (/^(?:is|are|'s|'re)$/.test(lower)) return after.lower !== 'to' && !(after.pos === 'VERB' && after.lower.endsWith('ing'));
  return /^(?:has|have)$/.test(lower) && after.pos !== 'VERB' && after.pos !== 'AUX' && after.lower !== 'to';
}
