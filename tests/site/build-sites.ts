import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { writeLargeContent } from './write-large-content.ts';

const run = promisify(execFile);
const ASTRO = 'node_modules/astro/bin/astro.mjs';
const MOST_OUTPUT = 64 * 1024 * 1024;

/** A site to build: what its visitors would see under which address. */
const SITES = {
  /** What is published by default: real content only, at the root of its host. */
  real: { base: '/', env: {} },
  /** Everything, samples too, below a folder. */
  samples: { base: '/some/folder/', env: { SAMPLES: '1' } },
  /** Articles made to be difficult: states, overlaps, right-to-left text, names that repeat. */
  fixture: { base: '/', env: { CONTENT_DIR: 'tests/fixtures/content' } },
  /** So many quotes and events that no page holds them all; its content is written for the tests. */
  large: { base: '/', env: {} },
} as const;

const LARGE_ARTICLES = 70;

export type SiteName = keyof typeof SITES;

export interface BuiltSite {
  /** The folder with its files. */
  folder: string;
  /** Its base path, with slashes at both ends. */
  base: string;
}

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
    const folder = join(parent, name);
    await run(process.execPath, [ASTRO, 'build', '--force', '--outDir', folder], {
      env: {
        ...process.env,
        ...env,
        ...(name === 'large' && { CONTENT_DIR: largeContent }),
        BASE_PATH: base,
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      maxBuffer: MOST_OUTPUT,
    });
    built[name as SiteName] = { folder, base };
  }
  project.provide('sites', built as Record<SiteName, BuiltSite>);
  return () => rm(parent, { recursive: true, force: true });
}
