import { MONTHS, WEEKDAYS } from '../lexicons/calendar.ts';
import { CUE_VERBS } from '../lexicons/cue-verbs.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_NOUNS, PLACE_HEADS, PLACE_NOUNS } from '../lexicons/institution-words.ts';
import { METONYMS } from '../lexicons/metonyms.ts';
import { HONORIFICS, OFFICE_MODIFIERS, ROLE_NOUNS } from '../lexicons/role-nouns.ts';
import { CONTEST_WORDS, SPORT_WORDS } from '../lexicons/sport-words.ts';

/** What a word does beside a name: bits, for a word may do several things. */
export const WORD_CLASSES = {
  honorific: 1,
  role: 2,
  office: 4,
  organizationHead: 8,
  organizationNoun: 16,
  placeHead: 32,
  placeNoun: 64,
  speech: 128,
  calendar: 256,
  metonym: 512,
  inPlace: 1024,
  sport: 2048,
  contest: 4096,
} as const;

const IN_PLACE = new Set([
  'in',
  'near',
  'at',
  'from',
  'to',
  'across',
  'outside',
  'inside',
  'throughout',
  'around',
  'into',
  'towards',
  'toward',
]);

/** The classes of a word in lower case. */
export function wordClasses(lower: string): number {
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  // Only the forms that follow a name: its past and its present tense.
  const verb = lower === 'said' ? 'say' : lower === 'told' ? 'tell' : lower.replace(/(?:ed|d|s)$/, '');
  return (
    (HONORIFICS.has(lower) ? WORD_CLASSES.honorific : 0) |
    (ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(lower.replace(/s$/, '')) ? WORD_CLASSES.role : 0) |
    (OFFICE_MODIFIERS.has(lower) ? WORD_CLASSES.office : 0) |
    (ORGANIZATION_HEADS.has(lower) ? WORD_CLASSES.organizationHead : 0) |
    (ORGANIZATION_NOUNS.has(lower) ? WORD_CLASSES.organizationNoun : 0) |
    (PLACE_HEADS.has(lower) ? WORD_CLASSES.placeHead : 0) |
    (PLACE_NOUNS.has(lower) ? WORD_CLASSES.placeNoun : 0) |
    (CUE_VERBS.get(verb)?.strong || CUE_VERBS.get(`${verb}e`)?.strong ? WORD_CLASSES.speech : 0) |
    (MONTHS.has(bare) || WEEKDAYS.has(bare) ? WORD_CLASSES.calendar : 0) |
    (METONYMS.has(lower) ? WORD_CLASSES.metonym : 0) |
    (IN_PLACE.has(lower) ? WORD_CLASSES.inPlace : 0) |
    (SPORT_WORDS.has(lower) ? WORD_CLASSES.sport : 0) |
    (CONTEST_WORDS.has(lower) ? WORD_CLASSES.contest : 0)
  );
}
