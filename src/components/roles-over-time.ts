import type { ArticleHead, CorpusActor } from '../corpus/corpus.ts';

/** An office or description, and the articles between which it was given. */
export interface RoleInTime {
  role: string;
  first: ArticleHead;
  last: ArticleHead;
  /** How many articles give it. */
  articles: number;
}

/** What articles call an actor, in the order in which they began to. */
export function rolesOverTime({ articles }: Pick<CorpusActor, 'articles'>): RoleInTime[] {
  const oldestFirst = [...articles].sort((a, b) => a.article.published.localeCompare(b.article.published));
  const given = oldestFirst.flatMap(({ article, roles }) => roles.map((role) => ({ role, article })));
  return [...Map.groupBy(given, ({ role }) => role)].flatMap(([role, times]) => {
    const [first, last] = [times[0]?.article, times.at(-1)?.article];
    return first && last ? [{ role, first, last, articles: times.length }] : [];
  });
}
