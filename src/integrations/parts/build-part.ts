import { build } from 'astro';

/** Run as a process of its own by build-site.ts: builds the share of the site that its environment names. */
const [, , root = process.cwd(), outDir, cacheDir] = process.argv;

await build({
  ...{ root, force: true, logLevel: 'warn' },
  ...(outDir && { outDir }),
  ...(cacheDir && { cacheDir }),
});
