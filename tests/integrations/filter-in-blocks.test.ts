import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The filter as a cluster runs it: a process of its own with one thread, fed one block of lines. */
function filter(lines: readonly string[]): Promise<{ code: number | null; answers: string[] }> {
  const child = spawn(process.execPath, [resolve('scripts/extract.ts'), '--jsonl', '--jobs', '1'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  return new Promise((done) => {
    child.on('close', (code) => done({ code, answers: Buffer.concat(chunks).toString('utf8').trimEnd().split('\n') }));
  });
}

/** Cuts lines into blocks of about so many bytes, as `parallel --pipe --block` and the partitions of an RDD do. */
function blocksOf(lines: readonly string[], bytes: number): string[][] {
  const blocks: string[][] = [[]];
  let size = 0;
  for (const line of lines) {
    if (size > bytes) {
      blocks.push([]);
      size = 0;
    }
    blocks.at(-1)?.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  return blocks;
}

const PEOPLE = ['Ada Wren', 'Bo Lund', 'Zdenka Řezníková', '李 梅'];
const lines = Array.from({ length: 30 }, (_, number) =>
  JSON.stringify({
    id: `harbour-${number}`,
    text: `"Pier ${number} is shut," said ${PEOPLE[number % PEOPLE.length]} on Monday.\nThe Hale Council said that ${'it would open again '.repeat((number % 7) + 1)}in 2033.`,
    published: '2031-05-07',
  }),
);

/** The line number in an error counts within the block; a cluster's reader goes by the id. */
const withoutPlace = (answer: string) => answer.replace(/"line":\d+/, '"line":0');

describe('several filters, each fed a block of lines', () => {
  it('say together what one says of the whole, in the same order', async () => {
    const [whole, ...blocks] = await Promise.all([lines, ...blocksOf(lines, 1500)].map(filter));
    expect(blocks.length).toBeGreaterThan(3);
    expect(blocks.flatMap(({ answers }) => answers)).toEqual(whole?.answers);
    expect(whole?.answers).toHaveLength(lines.length);
    expect(new Set([whole, ...blocks].map((one) => one?.code))).toEqual(new Set([0]));
  });

  it('answer bad lines in their blocks, and only those blocks fail', async () => {
    const some = lines.with(2, '{"id": "no text"}').with(17, 'no JSON at all');
    const [whole, ...blocks] = await Promise.all([some, ...blocksOf(some, 1500)].map(filter));
    expect(blocks.flatMap(({ answers }) => answers).map(withoutPlace)).toEqual(whole?.answers.map(withoutPlace));
    expect(blocks.filter(({ code }) => code === 1)).toHaveLength(2);
    expect(whole?.answers[2]).toContain('"id":"no text","error"');
  });
});
