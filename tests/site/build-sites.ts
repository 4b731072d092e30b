import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type BuiltSite, buildSite, type SiteToBuild } from './build-site.ts';
import { writeLargeContent } from './write-large-content.ts';

/** Every site the tests look at. */
const SITES = {
  /** What is published by default: real content only, at the root of its host. */
  real: { base: '/', env: {} },
  /** Everything, samples too, below a folder. */
  samples: { base: '/some/folder/', env: { SAMPLES: '1' } },
  /** Articles made to be difficult: states, overlaps, right-to-left text, names that repeat. */
  fixture: { base: '/', env: { CONTENT_DIR: 'tests/fixtures/content' } },
  /** So many quotes and events that no page and no search index holds them all; its content is written for the tests. */
  large: { base: '/', env: { SEARCH_VOLUME: '150' } },
} as const satisfies Record<string, SiteToBuild>;

const LARGE_ARTICLES = 70;

export type SiteName = keyof typeof SITES;

declare module 'vitest' {
  interface ProvidedContext {
    sites: Record<SiteName, BuiltSite>;
  }
}

/** Builds every site once for all tests, and takes them away at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const parent = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  const largeContent = join(parent, 'large-content');
  await writeLargeContent(largeContent, LARGE_ARTICLES);
  const built: Partial<Record<SiteName, BuiltSite>> = {};
  for (const [name, { base, env }] of Object.entries(SITES)) {
    const own = name === 'large' ? { ...env, CONTENT_DIR: largeContent } : env;
    built[name as SiteName] = await buildSite({ base, env: own }, join(parent, name));
  }
  project.provide('sites', built as Record<SiteName, BuiltSite>);
  return () => rm(parent, { recursive: true, force: true });
}
