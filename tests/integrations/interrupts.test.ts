import { expect, it } from 'vitest';
import { interruptRuns } from '../bench/interrupts.ts';

const RUNS = 9;

it('extraction that is ended at any moment leaves every article as before or as after', async () => {
  let step = 0;
  const report = await interruptRuns(RUNS, () => (step++ % RUNS) / RUNS);
  expect(report.broken).toEqual([]);
  expect(report.interrupted).toBeGreaterThan(0);
}, 120_000);
