import { SITE } from '../site.ts';

const HALF = 0.5;
// Made once: to make one takes far longer than to use it.
const ONE_DIGIT = new Intl.NumberFormat(SITE.language, { maximumFractionDigits: 1 });

/** A number of words; halves come from words with two voices: `79½`. */
export function formatWords(words: number): string {
  const whole = Math.floor(words);
  const rest = words - whole;
  if (rest === HALF) return whole === 0 ? '½' : `${whole.toLocaleString(SITE.language)}½`;
  return ONE_DIGIT.format(words);
}

/** A part of a whole in per cent, without decimals: `52%`. */
export const formatShare = (part: number, whole: number): string => (whole === 0 ? '0%' : `${Math.round((part / whole) * 100)}%`);
