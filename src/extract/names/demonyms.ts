import { remembered } from '../../text/remembered.ts';
import { COUNTRIES, COUNTRY_NAMES, IRREGULAR_DEMONYMS } from '../lexicons/countries.ts';

const ENDINGS = ['ian', 'ean', 'an', 'n', 'ese', 'ish', 'i', 'ite', 'er'];
const FEWEST_COMMON = 3;
const ADJECTIVE = /(?:ian|ean|an|ese|ish|i|ch|ic)$/;

/** What an ending may hang on: the name, and the name without its own ending. */
const basesOf = remembered((name) => {
  const stem = name.replace(/(?:ia|a|e|o|y|as|land|ium|ium|ey|en)$/u, '');
  return [...new Set([name, stem])].filter((base) => base.length >= FEWEST_COMMON);
});
const formsOf = (name: string) => basesOf(name).flatMap((base) => ENDINGS.map((ending) => base + ending));

const REGULAR: ReadonlyMap<string, string> = new Map(
  COUNTRIES.filter(({ demonyms }) => demonyms.length === 0).flatMap(({ name }) => formsOf(name).map((form) => [form, name] as const)),
);

/** The country whose people or adjective a word names ("Russian" -> Russia), with or without a plural s; undefined for others. */
export const countryOfDemonym = remembered((word): string | undefined => {
  if (COUNTRY_NAMES.has(word)) return undefined;
  const lookUp = (form: string) => IRREGULAR_DEMONYMS.get(form) ?? REGULAR.get(form);
  return lookUp(word) ?? (word.endsWith('s') ? lookUp(word.slice(0, -1)) : undefined);
});

/** Whether a word ends as adjectives that are made from names do. */
export const endsAsDemonym = remembered((word) => word.length >= FEWEST_COMMON + 2 && ADJECTIVE.test(word));

/** Whether an adjective may be made from a name by form alone ("Velmarian" from "Velmaria", "Ostish" from "Osta"). */
export function isDemonymOf(word: string, name: string): boolean {
  if (word === name || !endsAsDemonym(word)) return false;
  if (countryOfDemonym(word) === name) return true;
  return basesOf(name).some((base) => word.startsWith(base) && ENDINGS.includes(word.slice(base.length)));
}
