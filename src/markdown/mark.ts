import type { Properties } from 'hast';
import type { Span } from '../model/span.ts';

/** An element to be drawn around stretches of an article's text. Marks may overlap, nest and cross blocks. */
export interface Mark {
  /** Stretches of the plain text, in UTF-16 code units. */
  spans: readonly Span[];
  tag: 'span' | 'a' | 'time' | 'data';
  properties: Properties;
  /** Given to the first element the mark becomes, so that a link lands where the words begin. */
  id?: string | undefined;
  /** Of marks around the same words, the lower one stands outside. */
  rank: number;
}

/** The number of a note, set behind the words it is about. */
export interface NoteReference {
  /** The place in the plain text behind which it stands. */
  at: number;
  /** The address it leads to, such as `#n1`. */
  href: string;
  label: string;
  text: string;
}
