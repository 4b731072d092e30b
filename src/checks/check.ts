import type { ReadArticle } from '../ledger/read-article.ts';
import type { Diagnostic, DiagnosticId, Place } from '../model/diagnostic.ts';
import { diagnose } from '../model/diagnostic.ts';

/** What a check may look at. */
export interface Content {
  articles: readonly ReadArticle[];
  /** Ids that an editor has files about. */
  actorFiles: ReadonlySet<string>;
  /** `YYYY-MM-DD` */
  today: string;
}

/** One rule over the content. Finds; never changes anything. */
export type Check = (content: Content) => Diagnostic[];

/** The place in the file of an offset of the article's body. */
export function placeInBody({ source, split }: ReadArticle, offset: number): Place {
  const before = source.slice(0, split.bodyAt + offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A diagnostic at an offset of the article's body. */
export function diagnoseInBody(id: DiagnosticId, article: ReadArticle, offset: number, detail: string): Diagnostic {
  return diagnose(id, article.file, placeInBody(article, offset), detail);
}
