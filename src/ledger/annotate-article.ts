import { extract } from '../extract/extract.ts';
import { ANNOTATION_KEYS, type Annotations } from '../model/article.ts';
import { describeExtraction } from './describe-extraction.ts';
import { editFrontmatter } from './edit-frontmatter.ts';
import type { ReadArticle } from './read-article.ts';
import { reconcileAnnotations } from './reconcile-annotations.ts';

export interface AnnotateOptions {
  /** `YYYY-MM-DD`; the clock is the caller's. */
  today: string;
  /** Forget the ids issued so far; only ever before a first publication. */
  reissue?: boolean;
}

/** An article after extraction. */
export interface AnnotatedArticle {
  annotations: Required<Annotations>;
  /** The whole file as it should be written; equal to the source where nothing changed. */
  output: string;
}

function forgotten(annotations: Annotations): Annotations {
  const decided = (annotations.quotes ?? []).filter(({ status }) => status !== undefined && status !== 'proposed');
  return { ...annotations, quotes: decided };
}

/** Runs extraction over one article and writes what it found into its frontmatter. Pure: text in, text out. */
export function annotateArticle(
  { slug, split, frontmatter, text }: ReadArticle,
  { today, reissue = false }: AnnotateOptions,
): AnnotatedArticle {
  const { published, language = 'en' } = frontmatter.data;
  const previous: Annotations = Object.fromEntries(ANNOTATION_KEYS.map((key) => [key, frontmatter.data[key]]));
  const proposed = describeExtraction(extract({ id: slug, text, published, language }), text);
  const annotations = reconcileAnnotations(reissue ? forgotten(previous) : previous, proposed, text, today);
  return { annotations, output: editFrontmatter(split, annotations) };
}
