import { type Document, tokenAt } from '../../text/document.ts';
import { WordFlag } from '../../text/word.ts';
import { LANDFORMS } from '../lexicons/building-words.ts';
import { ARMED_UNITS, OF_PLACE } from '../lexicons/institution-words.ts';
import type { LabelledName } from './name-labels.ts';

/** "The Daughters of the Harbour": bodies that are called after what they are of. */
const BODIES_OF = /^(?:daughters|sons|knights|friends|brothers|sisters|veterans|order|society|league|brotherhood|sisterhood)$/;
const isOrdinal = new WordFlag(({ text }) => /^\d{1,3}(?:st|nd|rd|th)$/.test(text));
const DOMAIN = /^(?:com|org|net|edu|gov|info|tv|eu|ca|uk|de|fr|au|nz|ru|cn|io)$/;

const isLarge = (document: Document, at: number) => /^\p{Lu}/u.test(tokenAt(document, at).text);

/** Whether a name ends as an army's unit does. In sport "the 2nd Division" is a league. */
export const isArmedUnit = (head: string, sport: number): boolean => ARMED_UNITS.has(head) && !(sport > 0 && head === 'division');

/** Where a name begins that was tagged from a later word on: "the Plains of | Arafat", "Daughters of the | Harbour", "501st | Legion". */
function wholeFirst(document: Document, { first, last, kind }: LabelledName): number {
  const lowerAt = (t: number) => tokenAt(document, t).lower;
  const isSentence = (t: number) => tokenAt(document, t).sentence === tokenAt(document, first).sentence;
  if (lowerAt(first - 1) === 'of' && LANDFORMS.has(lowerAt(first - 2)) && isLarge(document, first - 2)) return first - 2;
  if (isOrdinal.of(tokenAt(document, first - 1).word) && ARMED_UNITS.has(lowerAt(last - 1))) return first - 1;
  if (kind !== 'organization') return first;
  const isOwned = lowerAt(first - 1) === 'the' && lowerAt(first - 2) === 'of' && BODIES_OF.test(lowerAt(first - 3));
  return isOwned && isLarge(document, first - 3) && isSentence(first - 3) ? first - 3 : first;
}

/** Where a name ends that is an address: "Velten | .com". */
function wholeLast(document: Document, { last }: LabelledName): number {
  const [name, period, domain] = [tokenAt(document, last - 1), tokenAt(document, last), tokenAt(document, last + 1)];
  const isTied = period.text === '.' && period.start === name.end && domain.start === period.end;
  return isTied && DOMAIN.test(domain.text) ? last + 2 : last;
}

/** A name with the words of it that a tagger leaves out, unless they are another name's. */
export function wholeName<Name extends LabelledName>(document: Document, name: Name, isTaken: (token: number) => boolean): Name {
  let [first, last] = [wholeFirst(document, name), wholeLast(document, name)];
  for (let t = first; t < name.first; t++) if (isTaken(t)) first = name.first;
  for (let t = name.last; t < last; t++) if (isTaken(t)) last = name.last;
  return first === name.first && last === name.last ? name : { ...name, first, last };
}

/** "The 501st Legion": numbered units of an army that a tagger passes over, as tokens `[first, last)`. */
export function numberedUnits(document: Document, isTaken: (token: number) => boolean, sport: number): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (let t = 0; t < document.tokens.length; t++) {
    if (!isOrdinal.of(tokenAt(document, t).word)) continue;
    let last = t + 1;
    while (isLarge(document, last) && !isTaken(last) && tokenAt(document, last).sentence === tokenAt(document, t).sentence) last++;
    while (last > t + 1 && !isArmedUnit(tokenAt(document, last - 1).lower, sport)) last--;
    if (last > t + 1 && !isTaken(t)) found.push([t, last]);
  }
  return found;
}

/** "Residents of Skarvik": the names of places that a tagger passes over behind what is said of places only, as tokens. */
export function placesSaid(document: Document, isTaken: (token: number) => boolean): number[] {
  const found: number[] = [];
  for (let t = 2; t < document.tokens.length; t++) {
    if (tokenAt(document, t - 1).lower !== 'of' || !OF_PLACE.has(tokenAt(document, t - 2).lower) || isTaken(t)) continue;
    if (/^\p{Lu}\p{Ll}{2,}$/u.test(tokenAt(document, t).text) && !isLarge(document, t + 1)) found.push(t);
  }
  return found;
}
