import { expect, test } from 'vitest';
import { matchReports } from '../../src/extract/training/match-reports.ts';
import type { NameStock } from '../../src/extract/training/name-stock.ts';

const STOCK: NameStock = {
  people: [{ first: ['Ada', 'Ole'], last: ['Brandt', 'Lund', 'Moe'] }],
  cities: ['Velm'],
  towns: ['Velm'],
  americanCities: ['Orvik'],
  regions: ['Tarvik'],
  countries: ['Velmaria'],
  peoples: ['Velmarian'],
  nicknames: ['Herons'],
};
const CLUBS_OF_VELM = 0;
const NATIONS = 2;
const FRANCHISES = 4;
const REPORTS = 9;
const reports = matchReports(STOCK, REPORTS);

/** The kinds that a word has in a report, whatever its case, each once. */
function kindsOf(report: number, word: string): string[] {
  const { text = '', entities = [] } = reports[report] ?? {};
  const found = entities.filter(({ start, end }) => text.slice(start, end).toLowerCase() === word.toLowerCase());
  return [...new Set(found.map(({ kind }) => kind))].sort();
}

test('a club is an organization, its city of the same name a place', () => {
  expect(kindsOf(CLUBS_OF_VELM, 'Velm')).toEqual(['organization', 'place']);
});

test('a nation’s team is its land', () => {
  expect(kindsOf(NATIONS, 'Velmaria')).toEqual(['place']);
});

test('what goes by a nickname has an article', () => {
  expect(reports[FRANCHISES]?.text).toMatch(/\b[Tt]he (?:Orvik |Tarvik )?Herons\b/);
});

test('every slot is filled, and names stand one behind the other', () => {
  for (const { text, entities } of reports) {
    expect(text).not.toMatch(/[{}]/);
    for (const [i, { start, end }] of entities.entries()) {
      expect(text.slice(start, end)).toMatch(/^\p{Lu}/u);
      expect(start).toBeGreaterThanOrEqual(entities[i - 1]?.end ?? 0);
    }
  }
});

test('the same stock gives the same reports', () => {
  expect(matchReports(STOCK, REPORTS)).toEqual(reports);
});
