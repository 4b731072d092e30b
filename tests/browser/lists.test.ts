import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { QUOTE_FACETS } from '../../src/components/quote-index/quote-query.ts';
import { writeSearch } from '../../src/components/search/search-state.ts';
import { edtfBounds } from '../../src/corpus/edtf-bounds.ts';
import { type ServedSite, serveSite } from '../site/serve-site.ts';
import { launchBrowser } from './launch-browser.ts';
import { type QuoteData, quotesFor, searchStates } from './search-states.ts';

const { folder } = inject('sites').large;
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const { quotes } = read('data/quotes.json') as { quotes: QuoteData[] };
const { events } = read('data/events.json') as {
  events: { id: string; date: string; text: string; actors: { id: string; name: string }[] }[];
};

let browser: Browser;
let site: ServedSite;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveSite(inject('sites').large)]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  problems.length = 0;
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
});
afterEach(async () => {
  await page.close();
  expect(problems).toEqual([]);
});

const open = (path: string) => page.goto(site.home + path, { waitUntil: 'networkidle' });
const search = () => new URL(page.url()).search;
const rowIds = (rows = '.row') =>
  page
    .locator(`${rows} a[href*="/quotes/q-"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));

describe('the index of quotes', () => {
  const count = () => page.locator('#count').textContent();

  it('draws with its script the rows that the build draws without', async () => {
    await open('quotes/');
    const rows = () =>
      page
        .locator('.row:visible')
        .evaluateAll((all) => all.slice(0, 25).map((row) => row.outerHTML.replace(/\s+/g, ' ').replace(/> | </g, (gap) => gap.trim())));
    const built = await rows();
    await open('quotes/?sort=newest');
    await page.locator('#found .row').first().waitFor();
    const drawn = await rows();
    expect(drawn).toHaveLength(25);
    expect(drawn).toEqual(built.map((row) => row));
  });

  it('counts right after every combination, keeps it in the address, and goes back', async () => {
    await open('quotes/');
    expect(await count()).toContain(`${quotes.length} quotes`);
    await page.getByLabel('Mixed').check();
    await expect.poll(count).toContain(`${quotes.filter(({ kind }) => kind === 'mixed').length} of ${quotes.length} quotes`);
    await page.getByLabel('Anyone: relayed').check();
    const relayed = quotes.filter(({ kind, relays }) => kind === 'mixed' && relays.length > 0);
    await expect.poll(count).toContain(`${relayed.length} of`);
    const [year = ''] = relayed.map(({ article }) => article.published.slice(0, 4));
    const shown = await page
      .locator('label')
      .filter({ has: page.locator(`[name=year][value="${year}"]`) })
      .locator('.count')
      .textContent();
    expect(shown).toBe(String(relayed.filter(({ article }) => article.published.startsWith(year)).length));
    await page.locator(`[name=year][value="${year}"]`).check();
    await expect.poll(count).toContain(`${shown} of`);
    expect(search()).toBe(`?relay=any&kind=mixed&year=${year}`);
    await page.getByLabel('Sort').selectOption('longest');
    await expect.poll(search).toContain('sort=longest');
    const ids = await rowIds('#found .row');
    const longest = relayed.filter(({ article }) => article.published.startsWith(year)).map(({ words }) => words);
    expect(ids.map((id) => quotes.find((quote) => quote.id === id)?.words)).toEqual(longest.sort((a, b) => b - a).slice(0, 25));
    for (const _ of ['sort', 'year', 'relay']) await page.goBack();
    await expect.poll(count).toContain(`${quotes.filter(({ kind }) => kind === 'mixed').length} of`);
    expect(await page.getByLabel('Anyone: relayed').isChecked()).toBe(false);
    await page.goBack();
    await expect.poll(count).toContain(`${quotes.length} quotes`);
    expect(await page.getByLabel('Mixed').isChecked()).toBe(false);
  });

  it('finds a speaker the list has no room for, by the beginning of a name', async () => {
    await open('quotes/');
    const offered = new Set(
      await page
        .locator('[data-facet=speaker] input[type=checkbox]')
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value)),
    );
    const rare = quotes.flatMap(({ speakers }) => speakers).find(({ id, unnamed }) => !unnamed && !offered.has(id));
    await page.getByLabel('Find another: Whose words').fill(rare?.name ?? '');
    await page.keyboard.press('Enter');
    await expect.poll(search).toBe(`?speaker=${rare?.id}`);
    await expect.poll(count).toContain(`${quotes.filter(({ speakers }) => speakers.some(({ id }) => id === rare?.id)).length} of`);
    expect(await page.locator('#found .row').first().textContent()).toContain(rare?.name);
  });
});

describe('the search', () => {
  const status = () => page.locator('#status').textContent();
  const total = (text: string | null) => Number(/(\d[\d,]*) quotes?/.exec(text ?? '')?.[1]?.replace(',', '') ?? 0);

  // The same searches in every run; another seed gives others.
  const [SEED, RUNS] = [7, 50];
  it(`comes back from its address: ${RUNS} searches, each with its words, facets, days, order, page and results`, async () => {
    const states = fc.sample(searchStates(quotes), { seed: SEED, numRuns: RUNS });
    let found = 0;
    for (const state of states) {
      const query = writeSearch(state).toString();
      await page.goto(`${site.home}search/${query ? `?${query}` : ''}`);
      const expected = query ? quotesFor(state, quotes) : [];
      await page.locator('#hits[aria-busy=false]').waitFor({ state: 'attached' });
      expect(total(await status()), query).toBe(expected.length);
      found += expected.length;
      const ids = await rowIds('#h-quote ~ .rows .row');
      const pages = Math.max(1, Math.ceil(expected.length / 10));
      const onPage = Math.min(state.page, pages);
      expect(ids, query).toHaveLength(Math.min(10, expected.length - (onPage - 1) * 10));
      expect(
        ids.filter((id) => !expected.some((quote) => quote.id === id)),
        query,
      ).toEqual([]);
      const form = await page.evaluate(() => {
        const values = new FormData(document.querySelector<HTMLFormElement>('#search') as HTMLFormElement);
        return Object.fromEntries(
          [...new Set(values.keys())].map((name) => [name, values.getAll(name).map(String).filter(Boolean).sort()]),
        );
      });
      // A value that nothing has is no box; all that are asked for here have some.
      for (const facet of QUOTE_FACETS) expect(form[facet] ?? [], `${facet} in ${query}`).toEqual([...state.facets[facet]].sort());
      expect(
        [form['q'], form['from'], form['to'], form['sort']].map((values) => values?.[0] ?? ''),
        query,
      ).toEqual([state.q, state.from, state.to, state.sort ?? '']);
    }
    expect(found).toBeGreaterThan(RUNS);
  });

  it('answers while somebody types, takes all of it as one step back, and goes through the hits by arrow keys', async () => {
    await open('search/');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('lamps must wait', { delay: 30 });
    await expect.poll(search).toBe('?q=lamps+must+wait');
    await page.locator('#hits .row mark').first().waitFor();
    const marks = async () => [...new Set(await page.locator('#h-quote ~ .rows mark').allTextContents())].sort();
    await expect.poll(marks).toEqual(['lamps', 'must', 'wait']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await page.locator('#hits .row').nth(1).locator('a').last().getAttribute('href');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(second);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.goBack();
    expect(search()).toBe('');
    await expect.poll(() => page.locator('#hits .row').count()).toBe(0);
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });

  it('puts no words under a wrong name: neither those between quotes nor those of a headline', async () => {
    for (const words of ['quiet', 'became', '"told them that day"', 'lamps zebra']) {
      await open(`search/?q=${encodeURIComponent(words)}`);
      await expect.poll(status).not.toBe('');
      expect(await page.locator('#hits a[href*="/quotes/q-"]').count(), words).toBe(0);
    }
    await open('search/?q=quiet');
    expect(await page.locator('#h-article ~ .rows .row').count()).toBeGreaterThan(0);
  });

  it('finds what stands in one of several indexes alone, and nothing in those that do not know the word', async () => {
    for (const number of ['64', '137', '209']) {
      expect(events.filter(({ text }) => text.endsWith(` number ${number}`))).toHaveLength(1);
      await open(`search/?q=number+${number}&in=event`);
      await expect.poll(status).toBe('1 event');
    }
    expect(readdirSync(join(folder, 'pagefind')).filter((name) => name.startsWith('event')).length).toBeGreaterThan(1);
  });

  it('asks for little before the first quotes are there', async () => {
    // Library, WebAssembly, one index and ten hits; of 1,000 quotes it may be 160 kB, and these are fewer.
    const MOST_BYTES = 140_000;
    const samples = inject('sites').samples;
    const { quotes: few } = JSON.parse(readFileSync(join(samples.folder, 'data/quotes.json'), 'utf8')) as { quotes: QuoteData[] };
    const [word = ''] = /\p{L}{6,}/u.exec(few[0]?.text ?? '') ?? [];
    const own = await serveSite(samples);
    try {
      await page.goto(`${own.home}search/`, { waitUntil: 'networkidle' });
      const asked: Promise<number>[] = [];
      page.on('requestfinished', (request: Request) =>
        asked.push(
          request.sizes().then(
            ({ responseBodySize }) => responseBodySize,
            () => 0,
          ),
        ),
      );
      await page.getByRole('searchbox').fill(word);
      await page.locator('#h-quote ~ .rows .row').first().waitFor();
      const library = readFileSync(join(samples.folder, 'pagefind/pagefind-worker.js')).length;
      const bytes = (await Promise.all(asked)).reduce((sum, one) => sum + one, 0);
      // The library travels compressed, to less than a third.
      expect(bytes - library * 0.7).toBeLessThan(MOST_BYTES);
      expect(bytes).toBeGreaterThan(library);
    } finally {
      await page.goto('about:blank');
      await own.close();
    }
  });
});

describe('the timeline', () => {
  const count = () => page.locator('#count').textContent();
  const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
  const within = (from: string, to: string) =>
    events.filter(({ date }) => {
      const { start, end } = edtfBounds(date);
      return start < time(to) + 86_400_000 && end > time(from);
    });

  it('is drawn by its script as it was by the build', async () => {
    await open('timeline/');
    const picture = async () => (await page.locator('#stage svg').innerHTML()).trim();
    const built = await picture();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(picture).not.toBe(built);
    await page.getByRole('button', { name: 'All time' }).click();
    await expect.poll(picture).toBe(built);
    expect(search()).toBe('');
  });

  it('zooms from all time to a day, counts what a day may hold, and goes back', async () => {
    await open('timeline/');
    for (const _ of ['decade', 'year', 'month', 'week', 'day']) {
      const before = search();
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await expect.poll(search).not.toBe(before);
      const { from = '', to = '' } = Object.fromEntries(new URLSearchParams(search()));
      await expect.poll(count).toContain(`${within(from, to).length} of ${events.length} events`);
    }
    const { from, to } = Object.fromEntries(new URLSearchParams(search()));
    expect(from).toBe(to);
    await page.goBack();
    await page.goBack();
    expect(await page.locator('.stretch').textContent()).toMatch(/^[A-Z][a-z]+ \d{4}$/);
  });

  it('obeys the keyboard: on the picture, and on the ends of the frame', async () => {
    await open('timeline/?from=2010-01-01&to=2010-12-31');
    await expect.poll(count).toContain(`${within('2010-01-01', '2010-12-31').length} of`);
    await page.locator('#stage').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(search).toBe('?from=2011-01-01&to=2011-12-31');
    await page.keyboard.press('-');
    await expect.poll(search).toBe('?from=2010-01-01&to=2019-12-31');
    const first = page.getByRole('slider', { name: 'First day shown' });
    await first.focus();
    expect(await first.getAttribute('aria-valuetext')).toBe('1 January 2010');
    await page.keyboard.press('PageDown');
    await expect.poll(() => search() < '?from=2010').toBe(true);
    await page.locator('#stage').focus();
    await page.keyboard.press('Home');
    await expect.poll(search).toBe('');
  });

  it('searches words, narrows to an actor and a precision', async () => {
    await open('timeline/');
    await page.getByRole('searchbox', { name: 'Words' }).fill('harbour board');
    const found = events.filter(({ text, actors }) => [text, ...actors.map(({ name }) => name)].some((one) => /Harbour Board/.test(one)));
    await expect.poll(count).toContain(`${found.length} of`);
    await page.getByLabel('Dated to').selectOption('day');
    const days = found.filter(({ date }) => date.length === 10 && !date.includes('/'));
    await expect.poll(count).toContain(`${days.length} of`);
    const [actor] = days.flatMap(({ actors }) => actors);
    await page.getByLabel('Actor').fill(actor?.name ?? '');
    await page.getByLabel('Actor').press('Tab');
    await expect.poll(count).toContain(`${days.filter(({ actors }) => actors.some(({ id }) => id === actor?.id)).length} of`);
    const query = search();
    await page.reload();
    await expect.poll(() => page.getByLabel('Actor').inputValue()).toBe(actor?.name);
    expect(search()).toBe(query);
  });

  it('opens at a date somebody linked to', async () => {
    const day = events.filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date))[20];
    await open(`timeline/#${day?.date}`);
    const linked = page.locator('.event.linked');
    await linked.waitFor();
    const id = await linked.getAttribute('id');
    expect(events.find((event) => event.id === id)?.date).toBe(day?.date);
    expect(await linked.evaluate((row) => document.activeElement === row)).toBe(true);
  });
});
