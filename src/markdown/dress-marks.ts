import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Mark, NoteReference } from './mark.ts';

/** What a placeholder stands for. */
export type Dress =
  | { kind: 'mark'; mark: Mark; isInsideLink: boolean }
  | { kind: 'note'; note: NoteReference }
  | { kind: 'block'; number: number };

/**
 * Gives the placeholders their elements, after sanitising: nothing an article holds can become one of them.
 *
 * @param read what a placeholder stands for
 * @param anchorOf the id of a numbered block
 */
export function dressMarks({ read, anchorOf }: { read: (placeholder: string) => Dress | undefined; anchorOf: (block: number) => string }) {
  return (tree: Root): void => {
    const seen = new Set<Mark>();
    visit(tree, 'element', (element: Element) => {
      const { dataMark, dataBlock, ...own } = element.properties;
      const dress = read(String(dataMark ?? dataBlock ?? ''));
      if (dress?.kind === 'block') {
        element.properties = { ...own, id: anchorOf(dress.number) };
        element.data = { ...element.data, block: dress.number };
      } else if (dress?.kind === 'note') {
        element.tagName = 'a';
        element.properties = { className: ['ref'], href: dress.note.href, ariaLabel: dress.note.label };
      } else if (dress) dressMark(element, dress.mark, dress.isInsideLink, seen);
      else if (dataMark !== undefined || dataBlock !== undefined) element.properties = own;
    });
  };
}

function dressMark(element: Element, mark: Mark, isInsideLink: boolean, seen: Set<Mark>): void {
  const { href, ...rest } = mark.properties;
  const isLink = mark.tag === 'a' && !isInsideLink;
  element.tagName = mark.tag === 'a' && !isLink ? 'span' : mark.tag;
  const id = mark.id !== undefined && !seen.has(mark) ? { id: mark.id } : {};
  seen.add(mark);
  element.properties = { ...id, ...rest, ...(isLink ? { href } : {}) };
}

declare module 'hast' {
  interface ElementData {
    /** The number of the article's block this element is. */
    block?: number | undefined;
  }
}
