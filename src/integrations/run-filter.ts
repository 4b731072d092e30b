import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { extract } from '../extract/extract.ts';
import { filterInput } from '../model/extraction.ts';

type Code = 'json' | 'input' | 'extraction';

interface FilterError {
  id?: string;
  error: { code: Code; message: string; line: number };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function idOf(value: unknown): { id?: string } {
  return value && typeof value === 'object' && 'id' in value && typeof value.id === 'string' ? { id: value.id } : {};
}

/** Answers one line of the filter's input with one line of its output. Never throws. */
export function answerLine(line: string, number: number): { output: string; failed: boolean } {
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

/**
 * The pure filter: JSON lines in, JSON lines out, in the same order, one at a time, so that memory is bounded by the
 * longest line whatever the stream's length.
 *
 * @returns how many lines could not be answered
 */
export async function runFilter(input: Readable, output: Writable): Promise<number> {
  let failures = 0;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const answer = answerLine(number === 1 ? line.replace(/^\uFEFF/, '') : line, number);
    if (answer.failed) failures++;
    if (!output.write(`${answer.output}\n`)) await once(output, 'drain');
  }
  return failures;
}
