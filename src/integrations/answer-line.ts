import { extract } from '../extract/extract.ts';
import { filterInput } from '../model/extraction.ts';
import { type FilterAnswer, type FilterLine, messageOf, refuseLine } from './filter-answer.ts';

function idOf(value: unknown): { id?: string } {
  return value && typeof value === 'object' && 'id' in value && typeof value.id === 'string' ? { id: value.id } : {};
}

/** Answers one line of the filter's input with one line of its output. Never throws. */
export function answerLine({ line, number }: FilterLine): FilterAnswer {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return refuseLine(number, 'json', messageOf(error));
  }
  const input = filterInput.safeParse(value);
  if (!input.success) {
    const problems = input.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`);
    return refuseLine(number, 'input', problems.join('; '), idOf(value));
  }
  try {
    return { output: JSON.stringify(extract(input.data)), failed: false };
  } catch (error) {
    return refuseLine(number, 'extraction', messageOf(error), idOf(value));
  }
}
