import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import { type FilterAnswer, type FilterLine, messageOf, refuseLine } from './filter-answer.ts';

export interface FilterOptions {
  /** Threads that read articles; left out: one a core. */
  jobs?: number;
  /** What each may hold beside the code it runs. */
  megabytes?: number;
}

/** Lines on their way for each thread: enough that none waits for the next, few enough that memory stays small. */
const LINES_A_JOB = 4;
/** Models and words take some 75 of these; the rest is for one article at a time, and what is left of it is swept before more is taken. */
const THREAD_MEGABYTES = 96;
/** An article of some megabytes needs more: it is read again in a thread that is there for it alone. */
const LARGE_THREAD_MEGABYTES = 1024;
/** What is read of an article is soon forgotten: a small nursery is swept often, and costs little. */
const YOUNG_MEGABYTES = 4;
/** The same for the thread that hands lines on, and so for the whole process: its nursery would grow to 130 MB, and V8 has no other way to hold one that runs. */
const SMALL_NURSERY = '--semi-space-growth-factor=1';

function threads(least: number, most: number, megabytes: number): Piscina<FilterLine, FilterAnswer> {
  return new Piscina({
    filename: new URL('./answer-line.ts', import.meta.url).href,
    name: 'answerLine',
    // Threads above the least are ended whenever they wait, and started anew.
    minThreads: least,
    maxThreads: most,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
}

const isOutOfMemory = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * The pure filter: JSON lines in, JSON lines out, in the same order. A few lines are under way at a time, so that memory is
 * bounded by the longest ones whatever the stream's length, and a slow reader is waited for.
 *
 * @returns how many lines could not be answered
 */
export async function runFilter(
  input: Readable,
  output: Writable,
  { jobs = availableParallelism(), megabytes = THREAD_MEGABYTES }: FilterOptions = {},
): Promise<number> {
  setFlagsFromString(SMALL_NURSERY);
  const pool = threads(jobs, jobs, megabytes);
  const large = threads(0, 1, LARGE_THREAD_MEGABYTES);
  const answer = (line: FilterLine): Promise<FilterAnswer> =>
    pool
      .run(line)
      // A thread that an article is too large for ends with it; another takes its place, and the rest goes on.
      .catch((error: unknown) => (isOutOfMemory(error) ? large.run(line) : Promise.reject(error)))
      .catch((error: unknown) => refuseLine(line.number, 'extraction', `${messageOf(error)}: give the article in parts`));
  const underWay: Promise<void>[] = [];
  let failures = 0;
  let written = Promise.resolve();
  const write = async (answer: FilterAnswer) => {
    if (answer.failed) failures++;
    if (!output.write(`${answer.output}\n`)) await once(output, 'drain');
  };
  try {
    let number = 0;
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      const line = { line: number === 1 ? text.replace(/^\uFEFF/, '') : text, number };
      written = Promise.all([answer(line), written]).then(([ready]) => write(ready));
      underWay.push(written);
      if (underWay.length >= jobs * LINES_A_JOB) await underWay.shift();
    }
    await written;
  } finally {
    await Promise.all([pool.destroy(), large.destroy()]);
  }
  return failures;
}
