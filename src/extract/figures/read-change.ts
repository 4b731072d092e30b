import type { FigureChange } from '../../model/figure.ts';
import { type Document, tokenAt } from '../../text/document.ts';
import { MAGNITUDES } from '../lexicons/numbers.ts';
import { wordList } from '../lexicons/word-list.ts';

const ABOUT = new Set(wordList('about around approximately roughly some nearly almost circa estimated approx ~ close'));
const MORE = new Set(wordList('over above exceeding surpassing beyond'));
const LESS = new Set(wordList('under below'));
const UP = new Set(
  wordList('rise gain jump increase grow climb surge soar advance rally add up raise hike higher spike swell expand leap rebound'),
);
const DOWN = new Set(
  wordList('fall drop decline decrease lose plunge slump cut down shrink slip slide tumble reduce lower plummet dip crash sink slash'),
);
const FURTHEST_VERB = 6;

/** What the words around a figure say of it: about, more or less than, up or down. `first` is the figure's first token. */
export function readChange(document: Document, first: number, last: number, unit: string, isRange: boolean): FigureChange | undefined {
  const before = tokenAt(document, first - 1).lower;
  const beforeThat = tokenAt(document, first - 2).lower;
  const pair = `${beforeThat} ${before}`;
  if (/^(?:more|greater|better|higher|larger|longer) than$|^at least$|^upwards? of$|^in excess$|^excess of$|^no (?:fewer|less)$/.test(pair))
    return '>';
  if (/^(?:fewer|less|lower|smaller|shorter) than$|^up to$|^at most$|^(?:many|much|high|long|far|late) as$/.test(pair)) return '<';
  if (MORE.has(before)) return '>';
  if (LESS.has(before)) return '<';
  if (/^(?:or|and)$/.test(tokenAt(document, last).lower) && /^(?:more|above|over)$/.test(tokenAt(document, last + 1).lower)) return '>';
  if (/^(?:or)$/.test(tokenAt(document, last).lower) && /^(?:less|fewer|under)$/.test(tokenAt(document, last + 1).lower)) return '<';
  if (tokenAt(document, last).text === '+') return '>';
  const isFrom = isRange && before === 'from';
  const moves =
    unit === 'percent' || unit === 'percentage point' || unit === 'basis point' || before === 'by' || isFrom || unit === 'point';
  if (moves) {
    // "Grew from 5 to 7": the verb stands before the "from".
    for (let i = isFrom ? first - 2 : first - 1; i >= first - FURTHEST_VERB; i--) {
      const token = tokenAt(document, i);
      if (token.pos === 'PUNCT' && token.text !== ',') break;
      if (UP.has(token.lemma) && token.lower !== 'adding') return 'up';
      if (DOWN.has(token.lemma)) return 'down';
      if (token.lower === 'to' || token.lower === 'from' || token.lower === 'of') break;
    }
  }
  // "This is not about one man."
  if (before === 'about' && tokenAt(document, first).lower === 'one' && !MAGNITUDES.has(tokenAt(document, first + 1).lower))
    return undefined;
  return ABOUT.has(before) && !(before === 'some' && unit === '') ? '~' : undefined;
}
