import { IRREGULAR_PLURALS } from '../lexicons/units.ts';

/** Singular of a noun in lower case. */
export function singularOf(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular) return irregular;
  if (/(?:ss|us|is|ics|news)$/.test(noun)) return noun;
  if (/ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh|[ro]us)es$/.test(noun)) return noun.slice(0, -2);
  return /[^s]s$/.test(noun) && noun.length > 3 ? noun.slice(0, -1) : noun;
}

/** Whether a noun in lower case is written as a plural. */
export const isPlural = (noun: string) =>
  singularOf(noun) !== noun || /^(?:aircraft|series|species|police|personnel|staff|fish|sheep)$/.test(noun);
