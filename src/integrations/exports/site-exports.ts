import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtCorpus } from '../../corpus/built-corpus.ts';
import { ALL_EXPORTS } from '../../publish/all-exports.ts';
import { siteUrl } from '../../publish/site-url.ts';
import type { SitePart } from '../parts/site-part.ts';
import { writeExports } from './write-exports.ts';

const BYTES_PER_MB = 1_000_000;
const MICROSECONDS_PER_MS = 1000;

/**
 * Writes the data beside the pages once they are built, from the corpus they were drawn from. Astro's own routes would do
 * the same at several times the price of writing a file; while developing they do.
 */
export function siteExports(part: SitePart): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'on-the-record:exports',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        for (const { route } of ALL_EXPORTS)
          injectRoute({ pattern: route, entrypoint: new URL('./serve-export.ts', import.meta.url), prerender: true });
      },
      'astro:config:done': ({ config }) => {
        site = config.site === undefined ? undefined : new URL(config.site);
      },
      'astro:build:done': ({ dir }) => {
        const corpus = builtCorpus();
        const [begun, used] = [performance.now(), process.cpuUsage()];
        const { files, bytes } = writeExports(corpus, fileURLToPath(dir), siteUrl(site), part);
        const took = Math.round(performance.now() - begun);
        const { user, system } = process.cpuUsage(used);
        const cpu = Math.round((user + system) / MICROSECONDS_PER_MS);
        console.log(`data: ${files} files, ${(bytes / BYTES_PER_MB).toFixed(1)} MB, written in ${took} ms, ${cpu} ms of one core`);
      },
    },
  };
}
