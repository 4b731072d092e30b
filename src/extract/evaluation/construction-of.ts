import type { Span } from '../../model/span.ts';

interface Parts {
  source: readonly Span[];
  cue: readonly Span[];
  content: readonly Span[];
}

/** The order of an attribution's parts, and what is odd about it: the classes that errors are counted by. */
export type Construction =
  | 'no cue'
  | 'label and colon'
  | 'according to'
  | 'content around its cue'
  | 'content in several fragments'
  | 'no source'
  | 'source, cue, content'
  | 'content, source, cue'
  | 'content, cue, source'
  | 'cue before its source'
  | 'source within its content';

const startOf = (spans: readonly Span[]) => Math.min(...spans.map(([from]) => from));
const endOf = (spans: readonly Span[]) => Math.max(...spans.map(([, to]) => to));

/** Puts an attribution into one class by its spans and the words of its cue alone: gold and proposals alike. */
export function constructionOf(text: string, { source, cue, content }: Parts): Construction {
  if (cue.length === 0) return 'no cue';
  const words = cue.map(([from, to]) => text.slice(from, to)).join(' ');
  if (/^according\b/i.test(words)) return 'according to';
  if (!/\p{L}/u.test(words)) return 'label and colon';
  const [cueAt, first, last] = [startOf(cue), startOf(content), endOf(content)];
  if (first < cueAt && last > cueAt) return 'content around its cue';
  if (content.length > 1) return 'content in several fragments';
  if (source.length === 0) return 'no source';
  const sourceAt = startOf(source);
  if (sourceAt >= first && endOf(source) <= last) return 'source within its content';
  if (first > cueAt) return sourceAt < cueAt ? 'source, cue, content' : 'cue before its source';
  return sourceAt < cueAt ? 'content, source, cue' : 'content, cue, source';
}
