import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';

/** Named actors as "name: alias, alias", with their roles. */
function actors(text: string) {
  return extract({ id: 'identity', text })
    .actors.filter(({ unnamed }) => !unnamed)
    .map(({ name, kind, aliases, roles }) => ({ name, kind, aliases, roles }));
}

const named = (text: string) => actors(text).map(({ name }) => name);

describe('one identity in an article', () => {
  test('an acronym introduced in brackets', () => {
    const [union] = actors('The Baltic Ferry Workers Union (BFWU) called a strike. The BFWU said it would last a week.');
    expect(union).toMatchObject({ name: 'Baltic Ferry Workers Union', kind: 'organization', aliases: ['BFWU'] });
  });

  test('an acronym that its letters spell', () => {
    expect(named('The World Health Organization sent doctors to Kenya. WHO doctors came by boat, the WHO said.')).toEqual([
      'World Health Organization',
      'Kenya',
    ]);
  });

  test('a short form of a body is the body, part of another name is none', () => {
    const text =
      'Orvik Foods Corp closed two plants. The White House called the House of Delegates. Bonds of Orvik fell. The House was shut, and so was South Kenya.';
    expect(actors(text).filter(({ aliases }) => aliases.length > 0)).toMatchObject([
      { name: 'Orvik Foods Corp', aliases: ['Orvik'] },
      { name: 'House of Delegates', aliases: ['House'] },
    ]);
  });

  test('an office whose owner goes before it', () => {
    expect(
      actors('Norway’s president, Ilya Stroud, called Kenya’s prime minister, Sofia Lind.').filter(({ kind }) => kind === 'person'),
    ).toMatchObject([
      { name: 'Ilya Stroud', roles: ['president'] },
      { name: 'Sofia Lind', roles: ['prime minister'] },
    ]);
  });

  test('the nation is no United Nations', () => {
    const text = 'The United Nations sent doctors. Ada Brandt spoke to the nation.';
    const [body] = extract({ id: 'identity', text }).actors;
    expect(body?.mentions.map(([from, to]) => text.slice(from, to))).toEqual(['United Nations']);
  });

  test('whose sons somebody has is no role', () => {
    expect(actors('Ada Brandt, whose two sons grew up there, left.')).toMatchObject([{ name: 'Ada Brandt', roles: [] }]);
  });

  test('a club is called by its last word', () => {
    expect(named('Harrow Rovers beat Leeds 3-2. Rovers scored twice after the break, and their striker hit the post.')).toEqual([
      'Harrow Rovers',
      'Leeds',
    ]);
  });

  test('a surname after the full name, and before it in a headline', () => {
    const text = 'Holm opens harbour\n\nLena Holm opened the harbour on Monday. Holm thanked the crews.';
    expect(actors(text)).toMatchObject([{ name: 'Lena Holm', kind: 'person', aliases: ['Holm'] }]);
  });

  test('a headline in capitals names those of the story', () => {
    const text = 'KENYA RECALLS HOLM FOR OSLO TALKS.\nKenya recalled Lena Holm on Monday. The talks in Oslo begin in May.';
    expect(actors(text)).toMatchObject([
      { name: 'Kenya', kind: 'place' },
      { name: 'Lena Holm', kind: 'person' },
      { name: 'Oslo', kind: 'place' },
    ]);
  });

  test('two people of one surname stay two', () => {
    expect(named('Lena Holm met Erik Holm in Lisbon.')).toEqual(['Lena Holm', 'Erik Holm', 'Lisbon']);
  });

  test('possessives are the same name', () => {
    expect(named('Lena Holm left. Holm’s brother and Lena Holm’s sister stayed.')).toEqual(['Lena Holm']);
  });

  test('a nickname in marks is part of the name, and the person goes by it', () => {
    expect(actors('Senator Robert C. "Bobby" Quist spoke in Oslo. Bobby Quist left, and Quist was glad.')).toMatchObject([
      { name: 'Robert C. "Bobby" Quist', kind: 'person', aliases: ['Bobby Quist', 'Quist'] },
      { name: 'Oslo' },
    ]);
  });

  test('a country and its short form', () => {
    expect(actors('The United States and Kenya signed. The US paid.')[0]).toMatchObject({ name: 'United States', aliases: ['US'] });
  });

  test('roles before and behind the name', () => {
    const [holm, reyes] = actors('Prime Minister Lena Holm met Tomas Reyes, the mayor of Lisbon, on Monday.');
    expect(holm).toMatchObject({ name: 'Lena Holm', roles: ['Prime Minister'] });
    expect(reyes).toMatchObject({ name: 'Tomas Reyes', roles: ['mayor of Lisbon'] });
  });

  test('a role around commas: "the Prime Minister, X,"', () => {
    expect(actors('The Prime Minister, Lena Holm, said the harbour was open.')[0]).toMatchObject({
      name: 'Lena Holm',
      roles: ['Prime Minister'],
    });
  });

  test('the company is the firm last named', () => {
    const text = 'Velten Motors Corp closed two plants. The company said demand had fallen. Lena Holm, who led the company, left.';
    const [firm] = actors(text);
    expect(firm).toMatchObject({ name: 'Velten Motors Corp', aliases: ['the company'] });
    const found = extract({ id: 'company', text });
    expect(found.quotes[0]?.speakers).toEqual(['velten-motors-corp']);
  });

  test('the ministry is the ministry, and no company', () => {
    const text =
      'The Ministry of Fisheries wrote to Velten Motors Corp. The ministry said the harbour was closed. The company did not answer.';
    expect(actors(text)).toMatchObject([
      { name: 'Ministry of Fisheries', aliases: ['the ministry'] },
      { name: 'Velten Motors Corp', aliases: ['the company'] },
    ]);
  });

  test('a company that nobody named stays nobody’s', () => {
    expect(named('The company said the harbour was closed.')).toEqual([]);
  });
});
