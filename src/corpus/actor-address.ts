import { actorLink, articleLink, paragraphLink } from '../links.ts';
import type { CorpusActor } from './corpus.ts';

/** Where an actor is found: its page, or where there is none the paragraph that names it (docs/decisions/0019). */
export function actorAddress({ id, hasPage, articles: [only] }: Pick<CorpusActor, 'id' | 'hasPage' | 'articles'>): string {
  if (hasPage || !only) return actorLink(id);
  return only.paragraph === undefined ? articleLink(only.article.slug) : paragraphLink(only.article.slug, only.paragraph);
}
