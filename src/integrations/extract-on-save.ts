import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { annotateFiles } from './annotate-files.ts';
import { ARTICLES_FOLDER, findArticles } from './find-articles.ts';
import { SettledArticles } from './settled-articles.ts';
import { today } from './today.ts';

/** Long enough for an editor to finish writing a file, short enough not to be felt. */
const SETTLE_MS = 120;

/**
 * Extraction while developing: once at the start, then whenever an article is saved. Writing the result is itself a save;
 * that second run finds nothing to change, which ends it.
 */
export function extractOnSave(): AstroIntegration {
  return {
    name: 'on-the-record:extract-on-save',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const root = fileURLToPath(new URL('./', `file://${server.config.root}/`));
        const folder = resolve(root, ARTICLES_FOLDER);
        const settled = SettledArticles.open(folder);
        const annotate = async (files: readonly string[]) => {
          const reports = await annotateFiles(files, { today: today(), write: true, settled });
          for (const { file, changed, diagnostics } of reports) {
            if (changed) logger.info(`extracted ${file}`);
            for (const diagnostic of diagnostics) logger.warn(formatDiagnostic(diagnostic));
          }
        };
        await annotate(await findArticles(root));
        await settled.save(true);
        const waiting = new Map<string, NodeJS.Timeout>();
        const onChange = (path: string) => {
          if (!path.startsWith(folder + sep) || !path.endsWith('.md')) return;
          const file = relative(root, path);
          clearTimeout(waiting.get(file));
          waiting.set(
            file,
            setTimeout(() => void annotate([file]), SETTLE_MS),
          );
        };
        server.watcher.add(folder);
        server.watcher.on('change', onChange);
        server.watcher.on('add', onChange);
      },
    },
  };
}
