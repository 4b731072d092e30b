import type { ReadArticle } from '../ledger/read-article.ts';
import type { Actor } from '../model/actor.ts';
import type { Diagnostic, DiagnosticId, Place } from '../model/diagnostic.ts';
import { diagnose } from '../model/diagnostic.ts';

/** What a rule over one article may know besides it. */
export interface Circumstances {
  /** `YYYY-MM-DD` */
  today: string;
  /** Whether an earlier run saw that extraction leaves the file as it is. */
  isSettled: boolean;
}

/** One rule over an article. Finds; never changes anything. */
export type ArticleCheck = (article: ReadArticle, circumstances: Circumstances) => Diagnostic[];

/** What articles are compared by: all of ten thousand are held at once, so nothing else of them is. */
export interface ArticleFacts {
  file: string;
  slug: string;
  quotes: readonly { id: string; place: Place }[];
  actors: readonly (Pick<Actor, 'id' | 'name' | 'kind' | 'unnamed'> & { place: Place })[];
}

export interface Content {
  articles: readonly ArticleFacts[];
  /** Ids that an editor has files about. */
  actorFiles: ReadonlySet<string>;
}

/** One rule over articles beside each other. */
export type ContentCheck = (content: Content) => Diagnostic[];

export const factsOf = ({ file, slug, frontmatter: { data, placeOf } }: ReadArticle): ArticleFacts => ({
  ...{ file, slug },
  quotes: (data.quotes ?? []).map(({ id }, index) => ({ id, place: placeOf(['quotes', index, 'id']) })),
  actors: (data.actors ?? []).map(({ id, name, kind, unnamed }, index) => ({
    ...{ id, name, kind, unnamed },
    place: placeOf(['actors', index]),
  })),
});

/** The place in the file of an offset of the article's body. */
export function placeInBody({ source, split }: ReadArticle, offset: number): Place {
  const before = source.slice(0, split.bodyAt + offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A diagnostic at an offset of the article's body. */
export function diagnoseInBody(id: DiagnosticId, article: ReadArticle, offset: number, detail: string): Diagnostic {
  return diagnose(id, article.file, placeInBody(article, offset), detail);
}
