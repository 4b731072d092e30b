import { extract } from '../extract/extract.ts';
import { filterInput } from '../model/extraction.ts';

type Code = 'json' | 'input' | 'extraction';

interface FilterError {
  id?: string;
  error: { code: Code; message: string; line: number };
}

/** One line of the filter's input, and its place in the stream, from 1. */
export interface FilterLine {
  line: string;
  number: number;
}

export interface FilterAnswer {
  output: string;
  failed: boolean;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function idOf(value: unknown): { id?: string } {
  return value && typeof value === 'object' && 'id' in value && typeof value.id === 'string' ? { id: value.id } : {};
}

/** Answers one line of the filter's input with one line of its output. Never throws. */
export function answerLine({ line, number }: FilterLine): FilterAnswer {
  const fail = (code: Code, message: string, id: { id?: string } = {}) => {
    const answer: FilterError = { ...id, error: { code, message, line: number } };
    return { output: JSON.stringify(answer), failed: true };
  };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return fail('json', messageOf(error));
  }
  const input = filterInput.safeParse(value);
  if (!input.success)
    return fail('input', input.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; '), idOf(value));
  try {
    return { output: JSON.stringify(extract(input.data)), failed: false };
  } catch (error) {
    return fail('extraction', messageOf(error), idOf(value));
  }
}
