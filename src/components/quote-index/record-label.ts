import { STRINGS } from '../strings.ts';
import type { QuoteRowData } from './quote-row-data.ts';

// As much of a quote as tells its link from the others.
const LINK_CHARACTERS = 60;

/** What a link to a quote's record is called where many of them stand in one list. */
export const recordLabel = ({ who, runs }: Pick<QuoteRowData, 'who' | 'runs'>): string =>
  `${STRINGS.quote.record}: ${who}, ${runs.join('').slice(0, LINK_CHARACTERS)}`;
