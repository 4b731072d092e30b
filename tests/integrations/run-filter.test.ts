import { PassThrough, Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLine } from '../../src/integrations/answer-line.ts';
import { type FilterOptions, runFilter } from '../../src/integrations/run-filter.ts';
import { extraction } from '../../src/model/extraction.ts';

const line = (value: unknown) => JSON.stringify(value);
const ARTICLE = { id: 'harbour', text: '"It is shut," said Ada Wren on Monday.', published: '2031-05-07' };

async function filter(lines: Iterable<string>, options?: FilterOptions): Promise<{ answers: unknown[]; failures: number }> {
  const output = new PassThrough();
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  const failures = await runFilter(Readable.from([...lines].map((text) => `${text}\n`)), output, options);
  const answers = Buffer.concat(chunks).toString('utf8').trimEnd().split('\n');
  return { answers: answers.map((text) => JSON.parse(text) as unknown), failures };
}

describe('the filter', () => {
  it('answers each article with one line of the published shape', async () => {
    const { answers, failures } = await filter([line(ARTICLE), line({ ...ARTICLE, id: 'b' })]);
    expect(failures).toBe(0);
    expect(answers.map((answer) => extraction.parse(answer).id)).toEqual(['harbour', 'b']);
    expect(extraction.parse(answers[0]).quotes).toMatchObject([{ kind: 'direct', text: '"It is shut,"', speakers: ['ada-wren'] }]);
  });

  it('puts an error in the place of a line it cannot read, and goes on', async () => {
    const { answers, failures } = await filter([
      '{"id": ',
      line(ARTICLE),
      line({ id: 'c' }),
      line({ id: 'd', text: 'x', published: '2031-02-30' }),
      '',
      line(ARTICLE),
    ]);
    expect(failures).toBe(4);
    expect(answers.map((answer) => (answer as { error?: { code: string; line: number }; id?: string }).error ?? 'fine')).toMatchObject([
      { code: 'json', line: 1 },
      'fine',
      { code: 'input', line: 3 },
      { code: 'input', line: 4 },
      { code: 'json', line: 5 },
      'fine',
    ]);
    expect(answers[2]).toMatchObject({ id: 'c', error: { message: expect.stringContaining('text') } });
  });

  it('says the same of the same line every time', () => {
    expect(answerLine({ line: line(ARTICLE), number: 1 })).toEqual(answerLine({ line: line(ARTICLE), number: 1 }));
  });

  it('answers any line with one line: an extraction that keeps the published shape, or an error that says where', () => {
    const value = fc.oneof(
      fc.record({ id: fc.string({ minLength: 1 }), text: fc.string({ unit: 'binary', maxLength: 80 }) }, { noNullPrototype: true }),
      fc.record({ id: fc.anything(), text: fc.anything(), published: fc.anything() }, { noNullPrototype: true, requiredKeys: [] }),
      fc.anything(),
    );
    const lines = fc.oneof(
      fc.string(),
      fc.json(),
      value.map((one) => String(JSON.stringify(one))),
      fc.string().map((tail) => line(ARTICLE).slice(0, 40) + tail),
    );
    fc.assert(
      fc.property(lines, fc.nat(), (text, number) => {
        const { output, failed } = answerLine({ line: text, number });
        expect(output).not.toContain('\n');
        const answer = JSON.parse(output) as { error?: { code: string; message: string; line: number } };
        if (failed) expect(answer.error).toMatchObject({ code: expect.any(String), message: expect.stringMatching(/\S/), line: number });
        else expect(extraction.safeParse(answer).error).toBeUndefined();
      }),
      { numRuns: 600 },
    );
  });

  it('reads an article that is too large for its threads in one of its own, and answers the others meanwhile', async () => {
    const large = { ...ARTICLE, id: 'large', text: `${ARTICLE.text} The boats wait.\n\n`.repeat(4000) };
    const { answers, failures } = await filter([line(ARTICLE), line(large), line(ARTICLE)], { jobs: 1, megabytes: 56 });
    expect(failures).toBe(0);
    const [first, whole, last] = answers.map((answer) => extraction.parse(answer));
    expect(first).toEqual(last);
    expect(whole?.quotes).toHaveLength(4000);
  }, 60_000);

  it('keeps a slow reader waiting instead of filling memory', async () => {
    const lines = 5000;
    let read = 0;
    const source = async function* () {
      for (; read < lines; read++) yield `${line({ ...ARTICLE, text: 'The harbour is shut.' })}\n`;
    };
    const output = new PassThrough({ highWaterMark: 1024 });
    const done = runFilter(Readable.from(source(), { highWaterMark: 1 }), output);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(read).toBeLessThan(lines / 2);
    output.resume();
    expect(await done).toBe(0);
    expect(read).toBe(lines);
  });
});
