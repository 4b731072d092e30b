import { paragraphAt } from '../corpus/build-quote.ts';
import type { CorpusArticle, CorpusQuote } from '../corpus/corpus.ts';
import type { NoteReference } from '../markdown/mark.ts';
import type { RenderedBlock } from '../markdown/pipeline.ts';
import { STRINGS } from './strings.ts';

const TRAILING = /[.,;:!?…’”"»)\]]/;

/** A note's number stands behind the words and whatever punctuation follows them at once. */
export function noteReferences({ quotes, text, paragraphs }: CorpusArticle): NoteReference[] {
  return quotes.map(({ number, spans }) => {
    const end = spans.at(-1)?.[1] ?? 0;
    const last = paragraphs[paragraphAt(paragraphs, end - 1) - 1]?.[1] ?? end;
    let at = end;
    while (at < last && TRAILING.test(text[at] ?? '')) at += 1;
    return { at, href: `#n${number}`, label: STRINGS.article.note(number), text: String(number) };
  });
}

export interface BlockWithNotes extends RenderedBlock {
  /** Those whose words end here: with them stand their notes. */
  quotes: CorpusQuote[];
  /** Those that go on in a later block: here a line says whose words they are, and leads to the note. */
  goingOn: CorpusQuote[];
}

/** Puts each quote's note at the block its words end in, and a line that leads there at every block before. */
export function placeNotes(blocks: readonly RenderedBlock[], { quotes, paragraphs }: CorpusArticle): BlockWithNotes[] {
  const placed = blocks.map((block): BlockWithNotes => ({ ...block, quotes: [], goingOn: [] }));
  // A footnote stands at the very end, away from its number.
  const blockOf = (number: number) => placed.find(({ blocks: numbers }) => numbers.includes(number)) ?? placed.at(-1);
  for (const quote of quotes) {
    const last = blockOf(paragraphAt(paragraphs, (quote.spans.at(-1)?.[1] ?? 1) - 1));
    last?.quotes.push(quote);
    const others = new Set(
      quote.spans.flatMap(([start, end]) => numbersFrom(paragraphAt(paragraphs, start), paragraphAt(paragraphs, end - 1)).map(blockOf)),
    );
    for (const block of others) if (block !== last) block?.goingOn.push(quote);
  }
  return placed;
}

const numbersFrom = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
