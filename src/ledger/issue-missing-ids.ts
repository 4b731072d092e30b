import { idMinter, tellingSlug } from '../extract/mint-id.ts';

const PREFIXES = { quotes: 'q', figures: 'f', events: 'e' } as const;

const isEntry = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function wordsOf({ text }: Record<string, unknown>): string {
  if (typeof text === 'string') return text;
  return Array.isArray(text) ? text.filter((part) => typeof part === 'string').join(' ') : '';
}

/**
 * Gives ids to the entries an editor added by hand without one. What has an id keeps it.
 *
 * @param frontmatter the YAML as plain values, not yet validated
 * @param slug the article's
 * @returns the same with ids, and the paths of the entries that had none
 */
export function issueMissingIds(frontmatter: unknown, slug: string): { frontmatter: unknown; unissued: [string, number][] } {
  if (!isEntry(frontmatter)) return { frontmatter, unissued: [] };
  const unissued: [string, number][] = [];
  const mint = idMinter(slug);
  const result = { ...frontmatter };
  for (const [key, prefix] of Object.entries(PREFIXES)) {
    const list = frontmatter[key];
    if (!Array.isArray(list)) continue;
    const taken = new Set(list.map((entry) => (isEntry(entry) ? entry['id'] : undefined)));
    result[key] = list.map((entry: unknown, index) => {
      if (!isEntry(entry) || 'id' in entry || wordsOf(entry) === '') return entry;
      unissued.push([key, index]);
      let id: string;
      do id = mint(prefix, tellingSlug(wordsOf(entry)), wordsOf(entry));
      while (taken.has(id));
      return { id, ...entry };
    });
  }
  return { frontmatter: result, unissued };
}
