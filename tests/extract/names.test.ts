import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { nameModel } from '../../src/extract/models/load-name-model.ts';
import { completeNames } from '../../src/extract/names/complete-names.ts';
import { findNames } from '../../src/extract/names/find-names.ts';
import { readDocument } from '../../src/text/document.ts';

/** Names as "person Ada Brandt", in reading order. */
function named(text: string): string[] {
  return findNames(readDocument(text), nameModel()).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
}

describe('names in running text', () => {
  test.each([
    ['a person with a title', 'The bridge is safe, said Mayor Lena Holm.', ['person Lena Holm']],
    ['two people', 'Lena Holm met Tomas Reyes in Madrid.', ['person Lena Holm', 'person Tomas Reyes', 'place Madrid']],
    ['a possessive', "Lena Holm's office in Lisbon was closed.", ['person Lena Holm', 'place Lisbon']],
    ['a firm by its legal form', 'Shares of Velten Motors Corp fell in Frankfurt.', ['organization Velten Motors Corp', 'place Frankfurt']],
    ['a ministry', 'The Ministry of Health sent two doctors to Kenya.', ['organization Ministry of Health', 'place Kenya']],
    ['initials', 'J. R. Holm and Maria T. Reyes signed.', ['person J. R. Holm', 'person Maria T. Reyes']],
    ['a name with a hyphen', 'Anne-Marie Holm flew to Seoul.', ['person Anne-Marie Holm', 'place Seoul']],
    [
      'syllables behind a hyphen',
      'President Bae Sol-min met Noh Tae-Joo in Seoul.',
      ['person Bae Sol-min', 'person Noh Tae-Joo', 'place Seoul'],
    ],
    ['a word that a hyphen ties to a name', 'It was a Lena Holm-style speech.', ['person Lena Holm']],
    ['the label of a picture', 'Lena Holm Image: Tomas Reyes.', ['person Lena Holm', 'person Tomas Reyes']],
    ['letters with accents', 'Karol Baliński lives in Paris.', ['person Karol Baliński', 'place Paris']],
    ['letters beyond Latin-1', 'Kemal Ağar met Stanisław Wójć.', ['person Kemal Ağar', 'person Stanisław Wójć']],
    ['a hotel', 'Fire broke out at the Grand Velten Hotel.', ['place Grand Velten Hotel']],
    ['a hall for fairs', 'They met in the Orvik Convention Centre.', ['place Orvik Convention Centre']],
    ['a land before "of"', 'Thousands crossed the Plains of Orvik.', ['place Plains of Orvik']],
    ['an office in small letters', "A deputy of the Orvik Sheriff's office came.", ['place Orvik']],
    [
      'a unit of an army',
      'Two men of the 9th Velten Brigade and the 501st Legion fell.',
      ['organization 9th Velten Brigade', 'organization 501st Legion'],
    ],
    ['an address on the web', 'The firm Velmart.com was sold.', ['organization Velmart.com']],
    ['a part of a known city', 'He lives in East Los Angeles.', ['place East Los Angeles']],
    [
      'a paper called after its land',
      'The Velmarian Gazette and the Orvik Courier closed.',
      ['organization Velmarian Gazette', 'organization Orvik Courier'],
    ],
    [
      'a body called after what it is of',
      'She led the Daughters of the Velmarian Union.',
      ['organization Daughters of the Velmarian Union'],
    ],
    ['a portfolio in small letters', 'He resigned as Foreign Affairs minister.', []],
    ['villages that are said to be some', 'They walked through the villages of Lunno and Tarvik.', ['place Lunno', 'place Tarvik']],
    [
      'a player whom the report calls by the last name',
      'Tavo Berresk scored as Leeds beat Chelsea 2-0. Berresk had missed a penalty.',
      ['person Tavo Berresk', 'organization Leeds', 'organization Chelsea', 'person Berresk'],
    ],
    ['a party of two words', 'The Liberal Democrats left.', ['organization Liberal Democrats']],
    ['whose residents there are', 'Residents of Skarvik are preparing to sue.', ['place Skarvik']],
    ['a maker before its name', 'The manufacturer, Brightwell Chemicals, said no.', ['organization Brightwell Chemicals']],
    [
      'a place behind two who wrote from it',
      'By Marek Holm and Nora Haddad, Bristol',
      ['person Marek Holm', 'person Nora Haddad', 'place Bristol'],
    ],
    ['who asked', 'According to a poll by Norstat, most Orvikers agree. They live in Orvik.', ['organization Norstat', 'place Orvik']],
    ['letters behind a name without a comma', 'Lena Holm KC agreed.', ['person Lena Holm']],
    ['partners', 'Analysts at Marlow & Finch were glad.', ['organization Marlow & Finch']],
    ['a minister of the other side', 'Shadow Home Secretary Lena Holm said no.', ['person Lena Holm']],
    ['how a body stands to others', 'The anti-Kremlin Harbour Front met in Paris.', ['organization Harbour Front', 'place Paris']],
    ['a currency', 'Velten Motors Corp paid EUR 3 million.', ['organization Velten Motors Corp']],
    [
      'bodies whose every word goes before an office too',
      'The Conservative Party and the Velmarian Press asked the National Party.',
      ['organization Conservative Party', 'organization Velmarian Press', 'organization National Party'],
    ],
    ['a first name that is an office too', 'Dean Holm founded the club.', ['person Dean Holm']],
    ['an office that is a first name too', 'They elected the Dean, Lena Holm.', ['person Lena Holm']],
    [
      'a judge behind her court',
      'Manhattan Supreme Court Justice Lena Holm ruled.',
      ['organization Manhattan Supreme Court', 'person Lena Holm'],
    ],
    ['letters behind a name', 'Lena Holm, QC, and Erik Holm, PhD, agreed.', ['person Lena Holm', 'person Erik Holm']],
    ['a son of', 'They found Osama bin Ladar in his home.', ['person Osama bin Ladar']],
    ['a service of news', 'Velnews spoke with a baker. Velnews said so.', ['organization Velnews', 'organization Velnews']],
    ['a firm that says it did something', 'Brackwell Marine says it repaired the wall.', ['organization Brackwell Marine']],
    ['a part of town', 'They met in downtown Oslo.', ['place Oslo']],
    ['a seat of power', 'The Kremlin denied it.', ['organization Kremlin']],
  ])('%s', (_name, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test('a common noun that opens a sentence is no name', () => {
    const text =
      'Ferry crews stopped work on Monday. Talks with the owners failed, the union said. Ferry traffic to the islands stood still. Talks go on today.';
    expect(named(text)).toEqual([]);
  });

  test('a people or an adjective of origin is no actor', () => {
    expect(named('German voters and the Swiss agreed, but French farmers did not.')).toEqual([]);
  });

  test('an acronym the text introduces is the organization wherever it stands', () => {
    const text = 'The World Herring Office (WHO) met in Bergen. Later WHO said that herring had come back.';
    const document = readDocument(text);
    const names = completeNames(document, findNames(document, nameModel())).map(
      ({ start, end, kind }) => `${kind} ${text.slice(start, end)}`,
    );
    expect(names).toEqual(['organization World Herring Office', 'organization WHO', 'place Bergen', 'organization WHO']);
  });

  test('an acronym in brackets with other initials is not taken for a name of what stands before it', () => {
    const document = readDocument('The Lantern Office (IT) closed. It was IT that failed.');
    expect(completeNames(document, []).map(({ rule }) => rule)).not.toContain('introduced-acronym');
  });

  test('a day before the name of a paper is part of it', () => {
    const text = 'She told the Sunday Courier on Monday that Orvik was safe.';
    const names = completeNames(readDocument(text), []).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
    expect(names).toEqual(['organization Sunday Courier']);
  });

  test('a surname alone is the person named in full elsewhere', () => {
    const text = 'Wen Lindqvist opened the harbour. Later Lindqvist said the harbour would stay open.';
    expect(named(text)).toEqual(['person Wen Lindqvist', 'person Lindqvist']);
  });

  test('a person is not the city she is called after', () => {
    const text =
      'Lena Florence, a baker from Norway, left the club. Florence claims the club kept her passport. In 2007, Florence left the town.';
    expect(named(text)).toEqual(['person Lena Florence', 'place Norway', 'person Florence', 'person Florence']);
  });

  test('a possessive left on its noun goes where the text names its owner, and stays where it may be a sign over a door', () => {
    expect(named("Lena Holm left. She never had a plan like Holm's.")).toEqual(['person Lena Holm', 'person Holm']);
    expect(named("They met often at Quillan's, the bar in Bergen.")).toEqual(["place Quillan's", 'place Bergen']);
  });

  test('a firm goes by the first word of its name, a foundation does not', () => {
    expect(named('Shares in Quistel Motors Corp fell. Quistel told workers it would cut jobs.')).toEqual([
      'organization Quistel Motors Corp',
      'organization Quistel',
    ]);
    expect(named('The Quistel Foundation gave a prize. Quistel said he was glad.').at(-1)).toBe('person Quistel');
  });

  test('a club is a body though it is called as its city is, and the city is still a place', () => {
    const report = [
      'Bristol beat Hull 3-1 on Saturday and went top of the league.',
      'Striker Tomas Reyes scored twice for Bristol before half-time.',
      'Hull coach Lena Holm blamed the referee after the match in Bristol.',
    ].join('\n');
    expect(named(report)).toEqual([
      'organization Bristol',
      'organization Hull',
      'person Tomas Reyes',
      'organization Bristol',
      'organization Hull',
      'person Lena Holm',
      'place Bristol',
    ]);
  });

  test('a team of a nation is its land', () => {
    expect(named('Norway beat Kenya 2-0 in the final of the tournament. Kenya coach Tomas Reyes praised the players of Norway.')).toEqual([
      'place Norway',
      'place Kenya',
      'place Kenya',
      'person Tomas Reyes',
      'place Norway',
    ]);
  });

  test('a family is no body', () => {
    expect(named('The Obamas left. Barack Obama said so.')).toEqual(['person Barack Obama']);
  });

  test('the adjective of a party is no party', () => {
    expect(named('The Republican Party won. Republican voters cheered, and the Republican candidate thanked Republican donors.')).toEqual([
      'organization Republican Party',
    ]);
  });

  test('a country with an article is a place', () => {
    expect(named('Led by the US, Iran and the Philippines agreed. The US and the Philippines signed, the US said.')).toEqual([
      'place US',
      'place Iran',
      'place Philippines',
      'place US',
      'place Philippines',
      'place US',
    ]);
  });

  test('an adjective made from a place of the text is no name', () => {
    expect(named('Fishermen in Tarvenia waited. The Tarvenian Chancellor said nothing, and Tarvenia stayed calm.')).toEqual([
      'place Tarvenia',
      'place Tarvenia',
    ]);
  });
});

describe('names in headlines with a capital on every word', () => {
  const body = 'Lena Holm leads the Labour Party. Trade with Kenya grew, Holm said, and the Labour Party agreed with her.';

  test.each([
    ['a verb is no part of a name', 'Angry Voters Abandon Labour Party for Lena Holm.', ['organization Labour Party', 'person Lena Holm']],
    ['what the text does not name is none', 'Strong Winds Bring Trouble for Small Boats', []],
    [
      'a body that only the headline names',
      'Rich Voters Abandon Republican Party for Lena Holm.',
      ['organization Republican Party', 'person Lena Holm'],
    ],
  ])('%s', (_name, headline, expected) => {
    const names = named(`${headline}\n\n${body}`);
    expect(names.slice(0, names.indexOf('person Lena Holm', expected.length))).toEqual(expected);
  });

  test('a sentence in running text is no headline', () => {
    expect(named('The Orvik Institute of Marine Research trusts the Velten Foods Company.')).toEqual([
      'organization Orvik Institute of Marine Research',
      'organization Velten Foods Company',
    ]);
  });
});

describe('names on a news wire', () => {
  test('a headline in capitals, a byline and a dateline', () => {
    const text = [
      'KENYA SENDS AID TO SOMALIA.',
      'Lena Holm',
      'NAIROBI 1997-03-11',
      'Kenya said on Tuesday it would send grain to Somalia.',
    ].join('\n');
    expect(named(text)).toEqual(['place KENYA', 'place SOMALIA', 'person Lena Holm', 'place NAIROBI', 'place Kenya', 'place Somalia']);
  });

  test.each(['NEWPORT NEWS, Va. - The ferries stood still.', 'BRUSSELS — The ferries stood still.'])(
    'a dateline is a place: %s',
    (text) => {
      expect(named(text)[0]).toMatch(/^place (?:NEWPORT NEWS|BRUSSELS)$/);
    },
  );

  test('a dateline with its agency', () => {
    expect(named('BERLIN (AP) - Two trains met near Berlin on Sunday.')).toEqual(['place BERLIN', 'organization AP', 'place Berlin']);
  });

  test('results: people with their countries', () => {
    expect(named('1. Jan Verhoeven (Netherlands) 1:23.45\n2. Pavel Orlov (Russia) 1:24.10')).toEqual([
      'person Jan Verhoeven',
      'place Netherlands',
      'person Pavel Orlov',
      'place Russia',
    ]);
  });

  test('results: clubs and who scored', () => {
    expect(named('Leeds 1 (Carter 34) Everton 1 (Moss 77pen)\nArsenal 2 Derby 0')).toEqual([
      'organization Leeds',
      'person Carter',
      'organization Everton',
      'person Moss',
      'organization Arsenal',
      'organization Derby',
    ]);
  });

  test('text with blanks around its marks', () => {
    expect(named("LISBON , Portugal ( AP ) - Lena Holm 's spokesman said so .")).toEqual([
      'place LISBON',
      'place Portugal',
      'organization AP',
      'person Lena Holm',
    ]);
  });
});

describe('whose a picture is', () => {
  const actorsOf = (text: string) => extract({ id: 'test', text }).actors.map(({ name }) => name);

  test.each([
    ['in brackets', 'Mayor Lena Holm spoke in Oslo.\n\n(Photo by Tomas Reyes/Velten Pictures)'],
    ['behind a stroke', 'Mayor Lena Holm spoke in Oslo.\n\nTomas Reyes/Getty Images'],
    ['behind "via"', 'Mayor Lena Holm spoke in Oslo.\n\nTomas Reyes via Getty Images'],
  ])('is no actor, %s', (_name, text) => {
    expect(actorsOf(text).sort()).toEqual(['Lena Holm', 'Oslo']);
  });

  test('what is sent by way of an agency is no picture', () => {
    expect(actorsOf('Mayor Lena Holm said via Reuters that she would stay.')).toContain('Reuters');
  });
});
