import type { Span } from '../../model/span.ts';
import type { MarkedCase } from './marked-case.ts';

/** One line of a gold file as the boards have it: outermost attributions only. */
export interface FlatGold {
  id: string;
  published?: string;
  text: string;
  attributions: { source: Span[]; cue: Span[]; content: Span[] }[];
}

/** A case as a line for the boards' scorers; its id is the file's name and the line of its heading. */
export function toFlatGold({ line, published, text, attributions }: MarkedCase, file: string): FlatGold {
  return {
    id: `${file}:${line}`,
    ...(published ? { published } : {}),
    text,
    attributions: attributions.map(({ source, cue, content }) => ({ source, cue, content })),
  };
}
