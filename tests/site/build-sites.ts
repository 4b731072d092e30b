import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type BuiltSite, buildSite, type SiteToBuild } from './build-site.ts';

/** Every site the tests look at. */
const SITES = {
  /** What is published by default: real content only, at the root of its host. */
  real: { base: '/', env: {} },
  /** Everything, samples too, below a folder. */
  samples: { base: '/some/folder/', env: { SAMPLES: '1' } },
  /** Articles made to be difficult: states, overlaps, right-to-left text, names that repeat. */
  fixture: { base: '/', env: { CONTENT_DIR: 'tests/fixtures/content' } },
} as const satisfies Record<string, SiteToBuild>;

export type SiteName = keyof typeof SITES;

declare module 'vitest' {
  interface ProvidedContext {
    sites: Record<SiteName, BuiltSite>;
  }
}

/** Builds every site once for all tests, and takes them away at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const parent = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  const built: Partial<Record<SiteName, BuiltSite>> = {};
  for (const [name, site] of Object.entries(SITES)) built[name as SiteName] = await buildSite(site, join(parent, name));
  project.provide('sites', built as Record<SiteName, BuiltSite>);
  return () => rm(parent, { recursive: true, force: true });
}
