import suite from '@microsoft/recognizers-text-suite';
import type { GoldFigure } from '../../../src/extract/evaluation/gold-spans.ts';
import type { Peer } from './peer.ts';

/** What the suite's models return, as far as it is read here; `end` is the last character's offset. */
interface Found {
  start: number;
  end: number;
  typeName: string;
  resolution: Record<string, unknown> | null;
}

// The suite's names of money without a country, as the gold data take them.
const CURRENCIES: Record<string, string> = {
  Dollar: 'USD',
  'United States dollar': 'USD',
  Euro: 'EUR',
  Pound: 'GBP',
  'British pound': 'GBP',
  'Japanese yen': 'JPY',
  'Chinese yuan': 'CNY',
  Rupee: 'INR',
  Cent: 'cent',
};
const TEMPERATURES: Record<string, string> = { C: 'Celsius', F: 'Fahrenheit' };

function figure({ typeName, resolution }: Found): GoldFigure {
  const value = Number(String(resolution?.['value'] ?? '').replace('%', ''));
  const unit = String(resolution?.['unit'] ?? '');
  if (typeName === 'percentage') return { value, unit: 'percent' };
  if (typeName === 'currency') return { value, unit: String(resolution?.['isoCurrency'] ?? CURRENCIES[unit] ?? unit) };
  return { value, unit: typeName === 'temperature' ? (TEMPERATURES[unit] ?? unit) : unit };
}

/** Recognizers-Text's figures: those with a unit before those without, and no number within a date; durations count. */
export const recognizers: Peer = {
  name: 'Recognizers-Text 1.3.1',
  answer({ id, text }) {
    const culture = suite.Culture.English;
    const withUnit: Found[] = [
      ...suite.recognizePercentage(text, culture),
      ...suite.recognizeCurrency(text, culture),
      ...suite.recognizeTemperature(text, culture),
      ...suite.recognizeDimension(text, culture),
      ...suite.recognizeAge(text, culture),
    ];
    const dates: Found[] = suite.recognizeDateTime(text, culture).filter(({ typeName }: Found) => !typeName.endsWith('duration'));
    const numbers: Found[] = suite.recognizeNumber(text, culture);
    const kept: Found[] = [];
    for (const found of [...withUnit, ...numbers]) {
      const meets = (other: Found) => found.start <= other.end && other.start <= found.end;
      if (!dates.some(meets) && !kept.some(meets)) kept.push(found);
    }
    return { id, figures: kept.map(figure) };
  },
};
