import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { annotateFiles } from '../../src/integrations/annotate-files.ts';
import { openForReview, writeDecision } from '../../src/integrations/review/review-article.ts';
import type { Quote } from '../../src/model/quote.ts';

const ARTICLE = `---
title: Harbour shut
published: 2021-05-07
---
"It is shut until the pier is mended," said Ada Wren, the harbour master. Later it rained. It rained for two days.

The Hale Council said that Wren had promised a new pier by 2033.
`;
const TODAY = '2021-05-08';

let root: string;
let file: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'review-'));
  await mkdir(join(root, 'content/articles'), { recursive: true });
  file = join(root, 'content/articles/harbour.md');
  await writeFile(file, ARTICLE);
  await annotateFiles([file], { today: TODAY, write: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const open = () => openForReview(root, 'harbour');
const write = async (choice: Parameters<typeof writeDecision>[3], hash?: string) =>
  writeDecision(root, 'harbour', hash ?? (await open()).hash, choice, TODAY);
const quoteOf = (quotes: readonly Quote[], id: string | undefined) => quotes.find((quote) => quote.id === id);

describe("an editor's decision", () => {
  it('is refused when the file was changed by hand meanwhile, and the hand-made change stays', async () => {
    const { hash, quotes } = await open();
    const byHand = (await readFile(file, 'utf8')).replace('title: Harbour shut', 'title: Harbour closed');
    await writeFile(file, byHand);
    await expect(write({ action: 'confirm', id: quotes[0]?.id ?? '' }, hash)).rejects.toThrow(/changed by hand meanwhile/);
    expect(await readFile(file, 'utf8')).toBe(byHand);
  });

  it('goes on from what it wrote itself', async () => {
    const { hash, quotes } = await open();
    const once = await write({ action: 'confirm', id: quotes[0]?.id ?? '' }, hash);
    const twice = await write({ action: 'reject', id: quotes[1]?.id ?? '' }, once.hash);
    expect(twice.quotes.map(({ status }) => status)).toEqual(['confirmed', 'rejected']);
  });

  it('corrects speaker, kind, extent and chain, and keeps the id', async () => {
    const { quotes } = await open();
    const id = quotes[1]?.id ?? '';
    const nested = [{ kind: 'indirect' as const, speakers: ['ada-wren'], cue: 'had promised', text: 'a new pier' }];
    const { quotes: now } = await write({
      ...{
        action: 'correct',
        id,
        kind: 'indirect',
        speakers: ['Hale Council'],
        cue: 'said',
        text: ['Wren had promised a new pier'],
        nested,
      },
    });
    expect(quoteOf(now, id)).toMatchObject({ id, text: 'Wren had promised a new pier', nested, status: 'corrected' });
    expect(quoteOf(now, id)?.state).toBeUndefined();
  });

  it('adds what extraction did not see, with neighbours where the words alone are ambiguous', async () => {
    const { quotes: before } = await open();
    const { quotes, actors } = await write({ action: 'add', kind: 'indirect', speakers: ['Nils Orm'], text: ['it rained'] });
    const added = quotes.find(({ id }) => !before.some((quote) => quote.id === id));
    expect(added).toMatchObject({ kind: 'indirect', speakers: ['nils-orm'], text: 'it rained', status: 'corrected' });
    expect(actors).toContainEqual({ id: 'nils-orm', name: 'Nils Orm' });
  });

  it('is refused where the article has no such words, and nothing is written', async () => {
    const before = await readFile(file, 'utf8');
    await expect(write({ action: 'add', kind: 'direct', speakers: [], text: ['nobody saw the lighthouse burn'] })).rejects.toThrow(
      /does not hold the words/,
    );
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('can be taken back, and then is as if it had never been', async () => {
    const before = await readFile(file, 'utf8');
    const { quotes } = await open();
    const id = quotes[0]?.id ?? '';
    await write({ action: 'confirm', id });
    await write({ action: 'reopen', id });
    expect(await readFile(file, 'utf8')).toBe(before);
  });
});

describe('an entry written by hand', () => {
  it('needs no id: one is issued, and the entry is the editor’s from then on', async () => {
    const text = await readFile(file, 'utf8');
    const byHand = text.replace('quotes:\n', 'quotes:\n  # heard in the corridor\n  - kind: indirect\n    text: "Later it rained"\n');
    await writeFile(file, byHand);
    const [report] = await annotateFiles([file], { today: TODAY, write: true });
    expect(report?.diagnostics).toEqual([]);
    const result = await readFile(file, 'utf8');
    expect(result).toMatch(/# heard in the corridor\n {2}- id: q-later-rained-\w+\n {4}kind: indirect\n {4}text: "Later it rained"\n/);
    const [again] = await annotateFiles([file], { today: '2022-01-01', write: true });
    expect(again?.changed).toBe(false);
  });
});
