import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { Piscina } from 'piscina';
import { type FilterAnswer, type FilterLine, messageOf, refuseLine } from './filter-answer.ts';

export interface FilterOptions {
  /** Threads that read articles; left out: one a core. */
  jobs?: number;
}

/** Lines on their way for each thread: enough that none waits for the next, few enough that memory stays small. */
const LINES_A_JOB = 4;
/** A thread reads an article at a time: what it holds is that article and the models. */
const THREAD_MEGABYTES = 192;
/** What is read of an article is soon forgotten: a small nursery is swept often, and costs little. */
const YOUNG_MEGABYTES = 4;

/**
 * The pure filter: JSON lines in, JSON lines out, in the same order. A few lines are under way at a time, so that memory is
 * bounded by the longest ones whatever the stream's length, and a slow reader is waited for.
 *
 * @returns how many lines could not be answered
 */
export async function runFilter(input: Readable, output: Writable, { jobs = availableParallelism() }: FilterOptions = {}): Promise<number> {
  const pool = new Piscina<FilterLine, FilterAnswer>({
    filename: new URL('./answer-line.ts', import.meta.url).href,
    name: 'answerLine',
    // Threads above the least would be ended whenever they wait, and started anew.
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
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
      // A thread that an article is too large for ends with it; another takes its place, and the rest goes on.
      const answer = pool
        .run(line)
        .catch((error: unknown) => refuseLine(line.number, 'extraction', `${messageOf(error)}: give the article in parts`));
      written = Promise.all([answer, written]).then(([ready]) => write(ready));
      underWay.push(written);
      if (underWay.length >= jobs * LINES_A_JOB) await underWay.shift();
    }
    await written;
  } finally {
    await pool.destroy();
  }
  return failures;
}
