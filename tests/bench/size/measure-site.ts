import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files of one kind below a site's folder. */
export interface FileKind {
  kind: string;
  files: number;
  bytes: number;
  largest: number;
}

/** Kinds by the beginning of a path, in the order they are tried. */
const KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ['page of a quote', /^quotes\/q-[^/]+\/index\.html$/],
  ['page of an article', /^articles\/[^/]+\/index\.html$/],
  ['page of an actor', /^actors\/[^/]+\/index\.html$/],
  ['index of quotes', /^quotes\//],
  ['index of articles', /^articles\//],
  ['index of actors', /^actors\//],
  ['figures', /^figures\//],
  ['timeline', /^timeline\//],
  ['search index', /^pagefind|^search\//],
  ['share cards', /^cards?\/|\.(?:png|jpg|webp)$/],
  ['oEmbed', /^oembed\//],
  ['data of an article', /^data\/articles\//],
  ['data, whole lists', /^data\//],
  ['feeds', /^feeds\//],
];

/** What a built site consists of. */
export function measureSite(folder: string): FileKind[] {
  const found = new Map<string, FileKind>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const kind = KINDS.find(([, pattern]) => pattern.test(relative(folder, path)))?.[0] ?? 'everything else';
    const { size } = statSync(path);
    const before = found.get(kind) ?? { kind, files: 0, bytes: 0, largest: 0 };
    found.set(kind, { kind, files: before.files + 1, bytes: before.bytes + size, largest: Math.max(before.largest, size) });
  }
  return [...found.values()].sort((a, b) => b.bytes - a.bytes);
}
