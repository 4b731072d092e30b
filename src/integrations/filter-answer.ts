/** One line of the filter's input, and its place in the stream, from 1. */
export interface FilterLine {
  line: string;
  number: number;
}

export interface FilterAnswer {
  output: string;
  failed: boolean;
}

interface FilterError {
  id?: string;
  error: { code: 'json' | 'input' | 'extraction'; message: string; line: number };
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The answer in the place of a line that could not be answered. Apart from extraction, so that the main thread does without it. */
export function refuseLine(number: number, code: FilterError['error']['code'], message: string, id: { id?: string } = {}): FilterAnswer {
  const answer: FilterError = { ...id, error: { code, message, line: number } };
  return { output: JSON.stringify(answer), failed: true };
}
