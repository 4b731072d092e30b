import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotateFiles } from '../../src/integrations/annotate-files.ts';
import { launchBrowser } from './launch-browser.ts';
import { type DevServer, serveDev } from './serve-dev.ts';

const ARTICLE = `---
title: Harbour shut   # for now
published: 2021-05-07
---
"It is shut until the pier is mended," said Ada Wren, the harbour master, on Monday.

The Hale Council said that Wren had promised a new pier by 2033. "Nobody asked the sailors," Bo Lund told reporters.
`;

let browser: Browser;
let server: DevServer;
let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'review-'));
  await mkdir(join(folder, 'articles'));
  await mkdir(join(folder, 'actors'));
  file = join(folder, 'articles/harbour-shut.md');
  await writeFile(file, ARTICLE);
  await annotateFiles([file], { today: '2021-05-08', write: true });
  [browser, server] = await Promise.all([launchBrowser(), serveDev(folder)]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

const panelOf = (page: Page) => page.getByRole('region', { name: 'Review' });
const read = () => readFile(file, 'utf8');

/** Lines one text has and another has not, in order. */
const linesOnlyIn = (text: string, other: string) => text.split('\n').filter((line) => !other.split('\n').includes(line));

describe('an editor in the browser', () => {
  it('reviews an article with the keyboard, and the frontmatter changes in those lines only', async () => {
    const before = await read();
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${server.home}articles/harbour-shut/`);
    const panel = panelOf(page);
    // The toolbar starts when the page has nothing else to do.
    await page.locator('astro-dev-toolbar-app-canvas[data-app-id="on-the-record:review"] section.panel').waitFor({ state: 'attached' });
    await page.keyboard.press('r');
    await panel.getByText('Quote 1 of 3, 3 to decide').waitFor();
    expect(await page.getByText(/^\d+ % sure$/).count()).toBe(3);

    await page.keyboard.press('c');
    await panel.getByText('Quote 2 of 3, 2 to decide').waitFor();
    await expect.poll(read).toMatch(/status: confirmed/);

    // The council's account is corrected: another one said it, by a cue of its own.
    await panel.getByText('Hale Council').first().waitFor();
    await page.keyboard.press('e');
    const speakers = panel.getByRole('textbox', { name: 'Speakers' });
    await expect.poll(() => speakers.evaluate((input) => input.matches(':focus'))).toBe(true);
    await speakers.press('ControlOrMeta+a');
    await page.keyboard.type('Cora Finch');
    await page.keyboard.press('Enter');
    await panel.getByText('Quote 2 of 3, 1 to decide').waitFor();
    await panel.getByText('Cora Finch').waitFor();

    await page.keyboard.press('j');
    await panel.getByText('Quote 3 of 3').waitFor();
    await page.keyboard.press('x');
    await panel.getByText('0 to decide').waitFor();
    await expect.poll(read).toMatch(/status: rejected/);

    const after = await read();
    expect(linesOnlyIn(after, before).map((line) => line.trim())).toEqual([
      'status: confirmed',
      'speakers: [ cora-finch ]',
      'status: corrected',
      'status: rejected',
      '- { id: cora-finch, name: "Cora Finch", kind: person, status: corrected }',
    ]);
    expect(linesOnlyIn(before, after).map((line) => line.trim())).toEqual(['speakers: [ hale-council ]']);
    expect(after.endsWith(ARTICLE.slice(ARTICLE.indexOf('---\n"')))).toBe(true);
    // The editor's word stands when extraction runs again.
    const [report] = await annotateFiles([file], { today: '2021-06-01', write: true });
    expect(report?.changed).toBe(false);
    await page.close();
  });
});
