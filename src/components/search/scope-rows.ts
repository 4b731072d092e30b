import type { EventRowData } from '../timeline/event-row-data.ts';
import type { ActorHitData, ArticleHitData } from './hit-data.ts';
import { actorHit, articleHit, eventHit } from './search-hits.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchScope } from './search-state.ts';

interface ScopeRows {
  total: number;
  /** From 1. */
  page: number;
  last: number;
  rows: HTMLLIElement[];
}

type HitOf = Record<SearchScope, (shown: never, query: string, excerpt: string) => HTMLLIElement>;
const HITS = {
  actor: (shown: ActorHitData, query: string) => actorHit(shown, query),
  article: (shown: ArticleHitData, query: string, excerpt: string) => articleHit(shown, query, excerpt),
  event: (shown: EventRowData, query: string) => eventHit(shown, query),
} satisfies HitOf;

/**
 * One page of the actors, articles or events that a search finds.
 *
 * @param page from 0; one past the last shows the last
 */
export async function scopeRows(index: SearchIndex, scope: SearchScope, q: string, page: number, onPage: number): Promise<ScopeRows> {
  const found = await index.find<never>(scope, q);
  const last = Math.max(1, Math.ceil(found.length / onPage));
  const from = Math.min(page, last - 1) * onPage;
  const rows = found.slice(from, from + onPage).map(async (hit) => {
    const { shown, excerpt } = await hit.data();
    return HITS[scope](shown, q, excerpt);
  });
  return { total: found.length, page: from / onPage + 1, last, rows: await Promise.all(rows) };
}
