import { type Document, tokenAt } from '../../text/document.ts';
import { WordFlag } from '../../text/word.ts';
import { MONTHS, WEEKDAYS } from '../lexicons/calendar.ts';
import { COUNTRY_NAMES } from '../lexicons/countries.ts';
import { CURRENCY_CODES } from '../lexicons/currencies.ts';
import { ORGANIZATION_HEADS, PLACE_HEADS } from '../lexicons/institution-words.ts';

/** A run of capitalised tokens `[first, last)` that may hold names and titles. */
export interface NameRun {
  first: number;
  last: number;
  /** The run opens its sentence, so its first capital proves nothing. */
  opensSentence: boolean;
  /** The whole line is in headline capitals. */
  inHeadline: boolean;
}

const CAPITAL = /^\p{Lu}/u;
const PARTICLES = new Set([
  'de',
  'la',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'du',
  'da',
  'di',
  'dos',
  'del',
  'le',
  'ten',
  'ter',
  'zu',
  'af',
  'av',
  'ben',
]);
const NEVER_NAMES = new Set(
  `the a an this that these those it its he she they we you i his her their our my your but and or if in on at for by with from to of as when while after before
   since during there here what who why how where which not no yes so then now also however meanwhile although because both all some many most few one two
   three four five six seven eight nine ten mr mrs ms according new more just even only still earlier later today yesterday tomorrow monday tuesday wednesday
   thursday friday saturday sunday january february march april june july august september october november december president god
   christmas easter thanksgiving internet web tv covid-19 covid ok ii iii iv am pm a.m. p.m. dr q a. mr. mrs. ms. dr. let let's don't here's it's i'm i've i'll we're
   we've that's there's he's she's you're they're what's`.split(/\s+/),
);
const SHARE_OF_CAPITALS_IN_HEADLINE = 0.7;
const FEWEST_HEADLINE_WORDS = 5;

/** The capitalised runs of a document. Month and weekday names are none. */
export function nameRuns(document: Document): NameRun[] {
  const runs: NameRun[] = [];
  for (const sentence of document.sentences) {
    const inHeadline = isHeadline(document, sentence.first, sentence.last);
    for (let i = sentence.first; i < sentence.last; ) {
      if (!isCapital(document, i)) {
        i++;
        continue;
      }
      const last = runEnd(document, i, sentence.last);
      const opensSentence = opens(document, i, sentence.first);
      runs.push({ first: i, last, opensSentence, inHeadline });
      i = last;
    }
  }
  return runs;
}

function opens(document: Document, at: number, first: number): boolean {
  for (let i = first; i < at; i++)
    if (/[\p{L}\p{N}]/u.test(tokenAt(document, i).text)) return /^[“"‘'«„:]$/.test(tokenAt(document, at - 1).text);
  return true;
}

const isCapital = (document: Document, i: number): boolean => mayOpenName.of(tokenAt(document, i).word);

const mayOpenName = new WordFlag(({ text, lower, pos }): boolean => {
  if (!CAPITAL.test(text) || NEVER_NAMES.has(lower)) return /^(?:US|UK|U\.S\.|U\.K\.|EU|UN)$/.test(text);
  if (MONTHS.has(lower.replace(/\.$/, '')) && !/^(?:may|march|august|jun|jan)$/.test(lower)) return false;
  if (WEEKDAYS.has(lower.replace(/\.$/, '')) && lower.length > 3) return false;
  if (CURRENCY_CODES.has(text)) return false;
  if (pos === 'NUM' && /^\d/.test(text)) return false;
  return true;
});
const isParticle = new WordFlag(({ lower }) => PARTICLES.has(lower));
const isLong = new WordFlag(({ text }) => /^\p{L}{4,}/u.test(text));
const hasCapital = new WordFlag(({ text }) => CAPITAL.test(text));

function runEnd(document: Document, first: number, limit: number): number {
  let last = first + 1;
  while (last < limit) {
    const token = tokenAt(document, last);
    const glued = token.start === tokenAt(document, last - 1).end;
    const next = tokenAt(document, last + 1);
    if (isCapital(document, last) && !(tokenAt(document, last - 1).text === '.' && !glued)) last++;
    else if (
      (token.text === '-' || token.text === '–' || token.text === '&' || token.text === '’' || token.text === "'") &&
      glued === (next.start === token.end) &&
      isCapital(document, last + 1) &&
      (token.text === '&' || glued)
    )
      last += 2;
    else if (
      token.text === '-' &&
      glued &&
      next.start === token.end &&
      /^\p{Ll}/u.test(next.text) &&
      PARTICLES.has(tokenAt(document, last - 1).lower)
    )
      last += 2;
    else if (isParticle.of(token.word) && isCapital(document, last + 1)) last += 2;
    else if (isParticle.of(token.word) && isParticle.of(next.word) && isCapital(document, last + 2)) last += 3;
    else if (linksInside(document, first, last)) last += tokenAt(document, last + 1).lower === 'the' ? 3 : 2;
    else if (/^\d+$/.test(token.text) && /^\p{Lu}+$/u.test(tokenAt(document, last - 1).text) && !glued && last - first === 1) break;
    else break;
  }
  return last;
}

// "Ministry of Health", "Bank of the North", "Department of Health and Human Services", "Gulf of Riga".
function linksInside(document: Document, first: number, at: number): boolean {
  const { lower } = tokenAt(document, at);
  const afterThe = tokenAt(document, at + 1).lower === 'the' ? at + 2 : at + 1;
  if (!isCapital(document, afterThe)) return false;
  let hasHead = false;
  for (let i = first; i < at; i++) {
    const word = tokenAt(document, i).lower;
    hasHead ||= ORGANIZATION_HEADS.has(word) || PLACE_HEADS.has(word) || word === 'republic' || word === 'gulf';
  }
  if (lower === 'of' || lower === 'for' || lower === 'on')
    return hasHead && (lower === 'of' || !COUNTRY_NAMES.has(tokenAt(document, afterThe).text));
  const hasLink = lower === 'and' && hasHead && afterThe === at + 1;
  if (!hasLink) return false;
  for (let i = first; i < at; i++)
    if (['of', 'for', 'on'].includes(tokenAt(document, i).lower))
      return !ORGANIZATION_HEADS.has(tokenAt(document, at - 1).lower) && !COUNTRY_NAMES.has(tokenAt(document, at - 1).text);
  return false;
}

function isHeadline(document: Document, first: number, last: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const { word } = tokenAt(document, i);
    if (!isLong.of(word)) continue;
    words++;
    if (hasCapital.of(word)) capitals++;
  }
  if (/^[.!?]$/.test(tokenAt(document, last - 1).text)) return false;
  return words >= FEWEST_HEADLINE_WORDS && capitals / words >= SHARE_OF_CAPITALS_IN_HEADLINE;
}
