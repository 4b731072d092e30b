import { expect, it } from 'vitest';
import { inThreads } from '../../src/integrations/in-threads.ts';

const run = (failing: number) =>
  inThreads<{ number: number; fails: boolean }, number>(
    Array.from({ length: 200 }, (_, number) => ({ number, fails: number === failing })),
    { module: new URL('./task-that-may-fail.ts', import.meta.url), name: 'taskThatMayFail' },
  );

it('results come in the order of the tasks', async () => {
  expect(await run(-1)).toEqual(Array.from({ length: 200 }, (_, number) => number));
});

it('a task that fails is told as it failed, whatever others answer after it', async () => {
  await expect(run(7)).rejects.toThrow('task 7 cannot be done');
});
