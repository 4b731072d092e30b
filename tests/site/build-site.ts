import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ASTRO = 'node_modules/astro/bin/astro.mjs';
const MOST_OUTPUT = 64 * 1024 * 1024;

/** A site to build: under which address its visitors see it, and what else the build is told. */
export interface SiteToBuild {
  /** Its base path, with slashes at both ends. */
  base: string;
  env: Readonly<Record<string, string>>;
}

/** A site on disk. */
export interface BuiltSite {
  /** The folder with its files. */
  folder: string;
  base: string;
}

/** Builds a site as it would be published, into a folder. */
export async function buildSite({ base, env }: SiteToBuild, folder: string): Promise<BuiltSite> {
  await run(process.execPath, [ASTRO, 'build', '--force', '--outDir', folder], {
    env: { ...process.env, ...env, BASE_PATH: base, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: MOST_OUTPUT,
  });
  return { folder, base };
}
