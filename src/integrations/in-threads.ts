import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';

/** A thread reads the models anew, in about the time of so many articles: fewer are sooner done without threads. */
const FEWEST_A_THREAD = 16;
/** While the disk confirms what one has written, the other is read: one at a time, a sixth of a thread's time is waiting. */
const TASKS_A_THREAD = 2;

interface Threads<Task, Result> {
  /** The module that does the work; read only where there is any. */
  module: URL;
  /** The function it exports: one task in, its result out. Both are copied between threads. */
  name: string;
  /** How many articles a task is about; left out: one. */
  articlesATask?: number;
  /** Told as each is done, in no order. */
  onDone?: (result: Result, task: Task) => void;
}

/**
 * Does tasks on all cores where they are many, here where they are few.
 *
 * @returns the results, in the order of the tasks
 */
export async function inThreads<Task, Result>(tasks: readonly Task[], options: Threads<Task, Result>): Promise<Result[]> {
  const { module, name, articlesATask = 1, onDone } = options;
  if (tasks.length === 0) return [];
  const threads = Math.min(availableParallelism(), Math.ceil((tasks.length * articlesATask) / FEWEST_A_THREAD));
  const tell = (result: Result, task: Task): Result => {
    onDone?.(result, task);
    return result;
  };
  if (threads < 2) {
    const { [name]: work } = (await import(module.href)) as Record<string, (task: Task) => Result | Promise<Result>>;
    if (!work) throw new Error(`${module.href} has no ${name}`);
    const results: Result[] = [];
    for (const task of tasks) results.push(tell(await work(task), task));
    return results;
  }
  const pool = new Piscina<Task, Result>({
    filename: module.href,
    name,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: TASKS_A_THREAD,
  });
  try {
    const done = await Promise.allSettled(tasks.map(async (task) => tell(await pool.run(task), task)));
    // Not before all are done: what a thread still answers to a pool that is gone would hide what went wrong.
    const failed = done.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
    return done.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  } finally {
    await pool.destroy();
  }
}
