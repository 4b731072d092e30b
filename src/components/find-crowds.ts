import type { CorpusArticle } from '../corpus/corpus.ts';
import type { BlockWithNotes } from './place-notes.ts';

// Heights in pixels as the wide layout draws them; near enough to tell where notes would push the text apart.
const LINE = 35;
const LETTERS_A_LINE = 64;
const PARAGRAPH_GAP = 22;
const NOTE = 150;
const ROLE = 21;
const BRIEF_NOTE = 38;
const BRIEF_GAP = 20;
/** So far a note may reach into the next paragraph's height before that one has to wait for it. */
const SLACK = 40;

/**
 * Says at which blocks notes would crowd: there they are drawn as lines that open, since a note that slides down far
 * would take the next paragraph with it.
 */
export function findCrowds(blocks: readonly BlockWithNotes[], { paragraphs }: CorpusArticle): boolean[] {
  const heightOf = ({ blocks: numbers }: BlockWithNotes) =>
    numbers.reduce((sum, number) => {
      const [start, end] = paragraphs[number - 1] ?? [0, 0];
      return sum + Math.ceil((end - start) / LETTERS_A_LINE) * LINE + PARAGRAPH_GAP;
    }, 0);
  let textAt = 0;
  let notesEnd = 0;
  return blocks.map((block, index) => {
    const top = Math.max(textAt, notesEnd);
    textAt += heightOf(block);
    const lines = block.goingOn.length * BRIEF_NOTE;
    if (block.quotes.length === 0) {
      if (lines > 0) notesEnd = top + lines + BRIEF_GAP;
      return false;
    }
    const full = lines + block.quotes.length * NOTE + ROLE;
    // What matters is where the last note begins, and whether the next block with notes begins above that.
    const gapAfter = blocks.slice(index + 1).findIndex(({ quotes, goingOn }) => quotes.length + goingOn.length > 0);
    const room = blocks.slice(index + 1, gapAfter === -1 ? undefined : index + 1 + gapAfter).reduce((sum, next) => sum + heightOf(next), 0);
    const isCrowded = top + full - NOTE > textAt + SLACK || top + full > textAt + room + NOTE;
    notesEnd = top + (isCrowded ? lines + block.quotes.length * BRIEF_NOTE + BRIEF_GAP : full);
    return isCrowded;
  });
}
