import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const;
const ARTICLES = 40;
const ARTICLES_FOLDER = 'content/articles';

/** What a series of interrupted runs left behind. */
export interface InterruptReport {
  runs: number;
  /** Runs that ended before they were done. */
  interrupted: number;
  /** Runs that had written some articles and not others when they ended. */
  midway: number;
  /** Files that were neither as before nor as after: there must be none. */
  broken: string[];
  /** Files besides the articles that ended runs left. */
  litter: number;
}

const article = (number: number) => `---
title: Harbour report ${number}
published: 2021-05-07
---
"It is shut until pier ${number} is mended," said Ada Wren, the harbour master.

The Hale Council said that Wren had promised a new pier by 2033. ${'Nobody came. '.repeat(number)}
`;

function run(folder: string): { child: ChildProcess; ended: Promise<NodeJS.Signals | null> } {
  const child = spawn(process.execPath, [resolve('scripts/extract.ts')], { cwd: folder, stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((done) => {
    child.on('exit', (_, signal) => done(signal));
  });
  return { child, ended };
}

async function readAll(folder: string): Promise<Map<string, string>> {
  const names = await readdir(join(folder, ARTICLES_FOLDER));
  const texts = await Promise.all(names.map(async (name) => [name, await readFile(join(folder, ARTICLES_FOLDER, name), 'utf8')] as const));
  return new Map(texts);
}

async function reset(folder: string, before: ReadonlyMap<string, string>): Promise<void> {
  await rm(join(folder, ARTICLES_FOLDER), { recursive: true });
  await mkdir(join(folder, ARTICLES_FOLDER), { recursive: true });
  for (const [name, text] of before) await writeFile(join(folder, ARTICLES_FOLDER, name), text);
}

/** Ends a run at a random moment after its first article is written; with luck in the middle of a write. */
async function interrupt(
  folder: string,
  before: ReadonlyMap<string, string>,
  signal: NodeJS.Signals,
  wait: number,
): Promise<NodeJS.Signals | null> {
  const { child, ended } = run(folder);
  const first = [...before.keys()].sort()[0] ?? '';
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  while (!isOver && (await readFile(join(folder, ARTICLES_FOLDER, first), 'utf8')) === before.get(first)) await new Promise(setImmediate);
  await new Promise((done) => setTimeout(done, wait));
  child.kill(signal);
  return ended;
}

/**
 * Ends extraction at random moments and looks at what is left: every article must be as before or as after, to the byte.
 *
 * @param chance a number from 0 up to, but not including, 1
 */
export async function interruptRuns(runs: number, chance: () => number): Promise<InterruptReport> {
  const folder = await mkdtemp(join(tmpdir(), 'interrupts-'));
  try {
    await mkdir(join(folder, ARTICLES_FOLDER), { recursive: true });
    const before = new Map(Array.from({ length: ARTICLES }, (_, n) => [`a${String(n).padStart(2, '0')}.md`, article(n)]));
    await reset(folder, before);
    // From the first article written to the last: the stretch in which there is something to interrupt.
    const { ended } = run(folder);
    const first = join(folder, ARTICLES_FOLDER, 'a00.md');
    while ((await readFile(first, 'utf8')) === before.get('a00.md')) await new Promise(setImmediate);
    const start = performance.now();
    await ended;
    const longest = performance.now() - start;
    const after = await readAll(folder);
    const report: InterruptReport = { runs, interrupted: 0, midway: 0, broken: [], litter: 0 };
    for (let number = 0; number < runs; number++) {
      await reset(folder, before);
      const signal = SIGNALS[number % SIGNALS.length] ?? 'SIGKILL';
      if (await interrupt(folder, before, signal, chance() * longest)) report.interrupted++;
      const now = await readAll(folder);
      const done = [...before].filter(([name]) => now.get(name) === after.get(name)).length;
      if (done > 0 && done < ARTICLES) report.midway++;
      for (const [name, text] of before) {
        const left = now.get(name);
        if (left !== text && left !== after.get(name)) report.broken.push(`run ${number}, ${signal}: ${name}`);
      }
      report.litter += now.size - before.size;
    }
    return report;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Measures that interrupted runs lose nothing. */
export async function benchInterrupts(runs: number): Promise<void> {
  const { interrupted, midway, broken, litter } = await interruptRuns(runs, Math.random);
  console.log(`${runs} runs, ${interrupted} of them ended by a signal, ${midway} between two articles`);
  console.log(`articles neither as before nor as after: ${broken.length}; unfinished files left beside them: ${litter}`);
  for (const line of broken) console.log(line);
  if (broken.length > 0) process.exitCode = 1;
}
