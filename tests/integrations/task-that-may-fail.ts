/** A task of tests/integrations/in-threads.test.ts: fails where it is told to, and else says what it was told. */
export async function taskThatMayFail({ number, fails }: { number: number; fails: boolean }): Promise<number> {
  if (fails) throw new Error(`task ${number} cannot be done`);
  await new Promise((resolve) => setTimeout(resolve, 5));
  return number;
}
