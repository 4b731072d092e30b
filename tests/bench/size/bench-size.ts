import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Table from 'cli-table3';
import { measureProcess, type ProcessCost } from './measure-process.ts';
import { measureSearch } from './measure-search.ts';
import { measureSite } from './measure-site.ts';
import { DENSE, LIGHT, writeSampleCorpus } from './write-sample-corpus.ts';

export interface BenchSizeOptions {
  articles: number;
  dense?: boolean;
  seed: number;
  /** Keeps what was made there; it must be empty. */
  folder?: string;
}

/** Searched for one after the other: a word with an empty cache, again, and one that stands in half of all quotes. */
const WORDS = ['lighthouse', 'lighthouse', 'the'];
const EDIT = '\n\n"The lighthouse was never out of date," said Ada Wendelin, keeper of the lighthouse, on Monday.\n';
const KILO = 1000;

function printTable(head: string[], rows: string[][]): void {
  const table = new Table({ head, style: { head: [], border: [] }, colAligns: ['left', ...head.slice(1).map(() => 'right' as const)] });
  table.push(...rows);
  console.log(table.toString());
}

const kilobytes = (bytes: number) => `${(bytes / KILO).toFixed(1)} kB`;

async function editOne(content: string): Promise<void> {
  const [first = ''] = (await readdir(join(content, 'articles'))).sort();
  const file = join(content, 'articles', first);
  await writeFile(file, (await readFile(file, 'utf8')).trimEnd() + EDIT);
}

/** Makes a corpus of sample articles, extracts and builds it, edits one article and does both again; tells what each step took. */
export async function benchSize({ articles, dense = false, seed, folder }: BenchSizeOptions): Promise<void> {
  const parent = folder ? resolve(folder) : await mkdtemp(join(tmpdir(), 'size-'));
  const [content, out] = [join(parent, 'content'), join(parent, 'site')];
  const env = { CONTENT_DIR: content, OUT_DIR: out, SAMPLES: '1', NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  const costs: [step: string, cost: ProcessCost][] = [];
  const step = async (name: string, script: string) => {
    console.error(`${name} …`);
    costs.push([name, await measureProcess([`scripts/${script}.ts`], env)]);
  };
  try {
    await writeSampleCorpus(content, { articles, density: dense ? DENSE : LIGHT, seed });
    await step('extract, all', 'extract');
    await step('extract, nothing changed', 'extract');
    await step('check and build, all', 'build');
    const kinds = measureSite(out);
    const searches = await measureSearch(out, WORDS);
    await editOne(content);
    await step('extract, after one edit', 'extract');
    await step('check and build, after one edit', 'build');
    console.log(
      `\n${articles} articles${dense ? ', dense' : ''}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)} at the end`,
    );
    printTable(
      ['step', 'seconds', 'of all cores', 'most memory'],
      costs.map(([name, { seconds, cpuSeconds, megabytes }]) => [
        ...[name, seconds.toFixed(1), cpuSeconds.toFixed(1), `${Math.round(megabytes)} MB`],
      ]),
    );
    for (const [name, { output }] of costs)
      for (const line of output.split('\n')) if (/^(?:data|search|cards): /.test(line)) console.log(`${name}: ${line}`);
    printTable(
      ['files', 'how many', 'together', 'a file', 'largest'],
      kinds.map(({ kind, files, bytes, largest }) => [
        ...[kind, String(files), `${(bytes / KILO / KILO).toFixed(1)} MB`, kilobytes(bytes / files), kilobytes(largest)],
      ]),
    );
    printTable(
      ['search for', 'moved, gzip', 'milliseconds'],
      searches.map(({ bytes, milliseconds }, index) => [WORDS[index] ?? '', kilobytes(bytes), milliseconds.toFixed(0)]),
    );
  } finally {
    if (!folder) await rm(parent, { recursive: true, force: true });
  }
}
