import type { Placeholders } from './annotate.ts';
import type { Dress } from './dress-marks.ts';
import type { Mark, NoteReference } from './mark.ts';

/** Placeholders of one rendering, and the way back from a placeholder to what it stands for. */
export interface PlaceholderTable extends Placeholders {
  /** Matches every placeholder of this rendering and nothing the article holds. */
  pattern: RegExp;
  read(placeholder: string): Dress | undefined;
}

/**
 * Makes names for marks, notes and blocks that the article cannot contain: an article's own HTML must not be able to
 * pass for one of our marks.
 *
 * @param article everything the article holds
 */
export function makePlaceholders(article: string, marks: readonly Mark[], notes: readonly NoteReference[]): PlaceholderTable {
  let salt = 0;
  while (article.includes(`otr${salt}-`)) salt += 1;
  const prefix = `otr${salt}-`;
  return {
    pattern: new RegExp(`^${prefix}`),
    mark: (mark, isInsideLink) => `${prefix}${isInsideLink ? 'inside' : 'mark'}-${mark}`,
    note: (note) => `${prefix}note-${notes.indexOf(note)}`,
    block: (number) => `${prefix}block-${number}`,
    read(placeholder) {
      if (!placeholder.startsWith(prefix)) return undefined;
      const [kind, number = ''] = placeholder.slice(prefix.length).split('-');
      const index = Number(number);
      const note = notes[index];
      const mark = marks[index];
      if (kind === 'block') return { kind, number: index };
      if (kind === 'note') return note && { kind, note };
      return mark && { kind: 'mark', mark, isInsideLink: kind === 'inside' };
    },
  };
}
