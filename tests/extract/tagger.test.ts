import { readFileSync } from 'node:fs';
import { main as asc } from 'assemblyscript/asc';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { type ChainModel, LANES, lawfulSteps } from '../../src/extract/tagger/chain-model.ts';
import { Tagger } from '../../src/extract/tagger/tagger.ts';
import { ABSENT, MARGIN, partsOf, type Template } from '../../src/extract/tagger/templates.ts';

const LABELS = ['O', 'B-x', 'I-x'];
const ROWS = 64;
const { word, tag } = partsOf(['word', 'tag']);
const TEMPLATES: Template[] = [[1], [2, word()], [3, word(-1), tag()], [4, word(), tag(1), tag(2)]];
const tagger = new Tagger(['word', 'tag'], TEMPLATES);

const models = fc
  .tuple(
    fc.array(fc.integer({ min: -127, max: 127 }), { minLength: ROWS * LANES, maxLength: ROWS * LANES }),
    fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 12, maxLength: 12 }),
  )
  .map(([weights, steps]): ChainModel => {
    const { transitions, starts } = lawfulSteps(LABELS);
    return {
      labels: LABELS,
      rows: ROWS,
      // Lanes behind the labels hold zeros.
      weights: Int8Array.from(weights, (weight, at) => (at % LANES < LABELS.length ? weight : 0)),
      step: 0.01,
      transitions: transitions.map((step, at) => step + (steps[at] as number) / 10),
      starts: starts.map((step, at) => step + (steps[9 + at] as number) / 10),
    };
  });
const values = fc.oneof(fc.integer(), fc.constant(ABSENT));
const sequences = fc.array(fc.tuple(values, values), { minLength: 1, maxLength: 6 });

function write(sequence: readonly [number, number][]): void {
  const columns = tagger.begin(sequence.length);
  for (const name of ['word', 'tag'] as const) columns[name].fill(0, 0, sequence.length + 2 * MARGIN);
  for (const [t, values] of sequence.entries()) [columns.word[MARGIN + t], columns.tag[MARGIN + t]] = values;
}

/** Every path of labels through a sequence, with the sum of its scores. */
function allPaths({ transitions, starts }: ChainModel, scores: Float32Array, length: number): { path: number[]; score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let t = 0; t < length; t++)
    paths = paths.flatMap(({ path, score }) =>
      LABELS.map((_, label) => {
        const before = path.at(-1);
        const step = before === undefined ? starts[label] : transitions[before * LABELS.length + label];
        return { path: [...path, label], score: score + (step as number) + (scores[t * LANES + label] as number) };
      }),
    );
  return paths;
}

describe('a tagger', () => {
  it('scores a token by the rows that training reads', () => {
    fc.assert(
      fc.property(models, sequences, (model, sequence) => {
        write(sequence);
        const { features, offsets } = tagger.sequence(ROWS);
        const scores = tagger.score(model);
        for (let t = 0; t < sequence.length; t++)
          for (let label = 0; label < LABELS.length; label++) {
            const rows = [...features.slice(offsets[t], offsets[t + 1])];
            const sum = rows.reduce((total, row) => total + (model.weights[row * LANES + label] as number), 0);
            expect(scores[t * LANES + label]).toBeCloseTo(sum * model.step, 4);
          }
      }),
    );
  });

  it('finds the most probable of all paths, and how probable each label is over all of them', () => {
    fc.assert(
      fc.property(models, sequences, (model, sequence) => {
        write(sequence);
        const paths = allPaths(model, tagger.score(model), sequence.length);
        const best = Math.max(...paths.map(({ score }) => score));
        const found = [...tagger.bestPath().subarray(0, sequence.length)].join();
        expect(paths.find(({ path }) => path.join() === found)?.score).toBeCloseTo(best, 4);
        const total = paths.reduce((sum, { score }) => sum + Math.exp(score - best), 0);
        const marginals = tagger.marginals();
        for (let t = 0; t < sequence.length; t++)
          for (let label = 0; label < LABELS.length; label++) {
            const through = paths.filter(({ path }) => path[t] === label);
            const share = through.reduce((sum, { score }) => sum + Math.exp(score - best), 0) / total;
            expect(marginals[t * LANES + label]).toBeCloseTo(share, 4);
          }
      }),
    );
  });

  it('reads a sequence longer than any before, and a short one after it, the same', () => {
    fc.assert(
      fc.property(models, sequences, (model, sequence) => {
        write(sequence);
        const before = [...tagger.score(model).subarray(0, sequence.length * LANES)];
        write(Array.from({ length: 3000 }, (_, t): [number, number] => [t, -t]));
        expect(tagger.score(model).length).toBeGreaterThanOrEqual(3000 * LANES);
        write(sequence);
        expect([...tagger.score(model).subarray(0, sequence.length * LANES)]).toEqual(before);
      }),
      { numRuns: 5 },
    );
  });

  it('refuses more templates than its sums can hold', () => {
    expect(
      () =>
        new Tagger(
          ['word'],
          Array.from({ length: 257 }, (_, n): Template => [n]),
        ),
    ).toThrow('257 templates');
  });

  it('has no feature where a first value is absent', () => {
    write([[ABSENT, 1]]);
    const { features } = tagger.sequence(ROWS);
    write([[7, 1]]);
    expect(tagger.sequence(ROWS).features.length - features.length).toBe(2);
  });
});

describe('the kernel', () => {
  it('is what its source compiles to', async () => {
    const folder = 'src/extract/tagger/kernel';
    const [, ...options] = packageJson.scripts.kernel.split(' ').map((option) => option.replace('/kernel.wasm', '/again.wasm'));
    const written = new Map<string, Uint8Array | string>();
    const { error, stderr } = await asc(options, { writeFile: (name, contents) => void written.set(name, contents) });
    expect(error, stderr.toString()).toBeNull();
    const again = written.get(`${folder}/again.wasm`) ?? '';
    expect(Buffer.compare(Buffer.from(again as Uint8Array), readFileSync(new URL(`../../${folder}/kernel.wasm`, import.meta.url)))).toBe(0);
  });
});
