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
  quotes: CorpusQuote[];
}

/** Puts each quote's note at the block its words end in. */
export function placeNotes(blocks: readonly RenderedBlock[], { quotes, paragraphs }: CorpusArticle): BlockWithNotes[] {
  const placed = blocks.map((block): BlockWithNotes => ({ ...block, quotes: [] }));
  for (const quote of quotes) {
    const number = paragraphAt(paragraphs, (quote.spans.at(-1)?.[1] ?? 1) - 1);
    // A footnote stands at the very end, away from its number.
    const block = placed.find(({ blocks: numbers }) => numbers.includes(number)) ?? placed.at(-1);
    block?.quotes.push(quote);
  }
  return placed;
}
