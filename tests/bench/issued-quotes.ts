import { readFileSync } from 'node:fs';
import type { ExtractedQuote } from '../../src/model/extraction.ts';
import type { Span } from '../../src/model/span.ts';

/** A line of PolNeAR as the gold file has it: offsets in UTF-16 code units of `text`. */
interface GoldArticle {
  id: string;
  text: string;
  attributions: { id: string; source: Span[]; cue: Span[]; content: Span[] }[];
}

/** An article with the quotes people marked in it, as if they had been issued. */
export interface IssuedArticle {
  id: string;
  text: string;
  quotes: ExtractedQuote[];
}

const byStart = (spans: readonly Span[]) => [...spans].sort((a, b) => a[0] - b[0]);
const isInside = ([s, e]: Span, [from, to]: Span) => from <= s && e <= to;

const LETTER = /[\p{L}\p{N}]/u;
const cutsWord = (text: string, at: number) => LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '');

/**
 * Reads gold attributions as quotes, in reading order: those that stand in no other one's content. A few were marked from
 * or to the middle of a word; no quote is ever issued so.
 */
export function readIssuedQuotes(file: string): IssuedArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, text, attributions } = JSON.parse(line) as GoldArticle;
    const outer = attributions.filter(
      ({ content }) =>
        content.length > 0 &&
        !content.flat().some((at) => cutsWord(text, at)) &&
        !attributions.some(
          (other) => other.content !== content && content.every((span) => other.content.some((around) => isInside(span, around))),
        ),
    );
    const quotes = outer
      .map(({ content, source, cue }, index) => ({
        id: `q-${index}`,
        kind: 'indirect' as const,
        act: 'speech' as const,
        text: byStart(content)
          .map((span) => text.slice(...span))
          .join(' '),
        source: byStart(source),
        cue: byStart(cue),
        content: byStart(content),
        speakers: [],
        relays: [],
        confidence: 1,
        nested: [],
      }))
      .sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
    return { id, text, quotes };
  });
}
