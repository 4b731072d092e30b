import type { CorpusActor } from '../corpus/corpus.ts';

/** One page of a list that is too long for one. */
export interface ListPart<Item> {
  /** What its items have in common: a year, a letter. */
  key: string;
  /** From 1, among the pages of its key. */
  page: number;
  last: number;
  items: readonly Item[];
}

/** Lists of rows of a line or two: about 100 kB of HTML. */
export const MOST_ON_PAGE = { articles: 100, figures: 250, actors: 300 } as const;

/** Items by what they have in common, in the order of their first ones. */
export function itemsByKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): { key: string; items: Item[] }[] {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const own = found.get(keyOf(item));
    if (own) own.push(item);
    else found.set(keyOf(item), [item]);
  }
  return [...found].map(([key, own]) => ({ key, items: own }));
}

/** The pages that hold every item where one page cannot; none where it can. */
export function listParts<Item>(items: readonly Item[], keyOf: (item: Item) => string, most: number): ListPart<Item>[] {
  if (items.length <= most) return [];
  return itemsByKey(items, keyOf).flatMap(({ key, items: own }) => {
    const last = Math.ceil(own.length / most);
    return Array.from({ length: last }, (_, index) => ({ key, page: index + 1, last, items: own.slice(index * most, (index + 1) * most) }));
  });
}

export const yearOf = ({ published }: { published: string }): string => published.slice(0, 'YYYY'.length);

/** What a name is listed under: its first letter without accents, or 0 for all that is none. */
export function letterOf({ name }: Pick<CorpusActor, 'name'>): string {
  const first = [...name.normalize('NFD').toLowerCase()].find((sign) => /[\p{L}\p{N}]/u.test(sign)) ?? '0';
  return /\p{L}/u.test(first) ? first : '0';
}

export const byName = (a: Pick<CorpusActor, 'name'>, b: Pick<CorpusActor, 'name'>) =>
  letterOf(a).localeCompare(letterOf(b), 'en') || a.name.localeCompare(b.name, 'en');
