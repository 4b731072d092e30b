import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** The rooms, from the top: a room imports itself and what stands above it, never what stands below. */
const ROOMS = [
  'site',
  'links',
  'model',
  'text',
  'extract',
  'ledger',
  'markdown',
  'corpus',
  'publish',
  'checks',
  'integrations',
  'content.config',
  'components',
  'layouts',
  'pages',
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro)$/.test(file))
  .map((file) => file.split(sep).join('/'));

const roomOf = (file: string) => (file.split('/')[0] ?? '').replace(/\.(?:ts|astro)$/, '');
const read = (file: string) => readFileSync(join(SRC, file), 'utf8');

/** Every module a file imports, statically, dynamically or for its types alone. */
function importsOf(file: string): string[] {
  return [...read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, specifier]) => specifier ?? '');
}

const inside = files.flatMap((file) =>
  importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => ({
      file,
      target: relative(SRC, join(SRC, dirname(file), specifier))
        .split(sep)
        .join('/'),
    })),
);

describe('the house', () => {
  it('is read whole: every room is known and has files', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !ROOMS.includes(room))).toEqual([]);
    expect(inside.length).toBeGreaterThan(100);
  });

  it('lets imports point up only', () => {
    const down = inside
      .filter(({ target }) => !target.startsWith('..') && !target.startsWith('styles/'))
      .filter(({ file, target }) => ROOMS.indexOf(roomOf(target)) > ROOMS.indexOf(roomOf(file)));
    expect(down.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('lets nothing be imported from outside src but packages and data', () => {
    expect(inside.filter(({ target }) => target.startsWith('..')).map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('has one reader of the content collections', () => {
    const readers = files.filter((file) => importsOf(file).includes('astro:content'));
    expect(readers.sort()).toEqual(['content.config.ts', 'corpus/load-corpus.ts']);
  });

  it('keeps the core pure: no files, network, processes or clock above the integrations', () => {
    const pure = files.filter((file) => ['model', 'text', 'extract', 'ledger', 'markdown', 'publish', 'checks'].includes(roomOf(file)));
    const effects = pure.filter((file) =>
      /from '(?:node:(?:fs|http|net|child_process|os)|astro:)|\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bfetch\(/.test(read(file)),
    );
    // Weights are constants of the program, too large to be written as source (docs/decisions/0009).
    expect(effects.filter((file) => !/^extract\/(?:models\/load-[a-z-]+-models?|tagger\/load-kernel)\.ts$/.test(file))).toEqual([]);
  });

  it('names files for what they export, and has no drawers for odds and ends', () => {
    expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|misc|common|index)\.ts$/.test(file))).toEqual([]);
    const modules = files.filter((file) => file.endsWith('.ts') && !file.startsWith('pages/') && file !== 'content.config.ts');
    // Astro loads a toolbar app by the default export of its file.
    expect(modules.filter((file) => /^export default/m.test(read(file)))).toEqual(['integrations/review/review-app.ts']);
  });

  it('keeps pages short: they load, pick and hand on', () => {
    const MOST_LINES = 60;
    const long = files.filter((file) => file.startsWith('pages/') && read(file).split('\n').length > MOST_LINES);
    expect(long).toEqual([]);
  });
});
