import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { slugOf } from '../../src/extract/mint-id.ts';
import { extraction } from '../../src/model/extraction.ts';
import { CASTS, summitStory } from './summit-story.ts';

describe.each(CASTS)('the same summit told of $host.country and $guest.country', (cast) => {
  const text = summitStory(cast);
  const found = extract({ id: `summit-${cast.host.country}`, text, published: cast.published });
  const [host, guest] = [slugOf(cast.host.name), slugOf(cast.guest.name)];
  const [house, aide, outlet] = [slugOf(cast.houseName), slugOf(cast.aide.name), slugOf(cast.outlet.name)];
  const [hostLand, guestLand] = [slugOf(cast.host.country), slugOf(cast.guest.country)];

  test('fits the published schema', () => {
    expect(extraction.safeParse(found).error).toBeUndefined();
  });

  test('has eight acts of reporting with the right speakers and kinds', () => {
    expect(found.quotes.map(({ speakers, kind }) => [speakers, kind])).toEqual([
      [[house], 'mixed'],
      [[aide], 'direct'],
      [[house], 'mixed'],
      [[guestLand, hostLand], 'mixed'],
      [[house], 'direct'],
      [[outlet], 'mixed'],
      [[house], 'indirect'],
      [[aide], 'direct'],
    ]);
  });

  test('has six chains of speech and the leaders’ thoughts, passed on by the right source', () => {
    const chains = found.quotes.map(({ nested }) =>
      nested.map(({ act, speakers, relays }) => [act, speakers, relays.map(({ actors }) => actors)]),
    );
    expect(chains).toEqual([
      [['speech', [host, guest], [[house]]]],
      [['thought', [host, guest], [[aide]]]],
      [['speech', [host, guest], [[house]]]],
      [],
      [['speech', [guest], [[house]]]],
      [['speech', [host], [[outlet]]]],
      [['speech', [host], [[house]]]],
      [['speech', [host], [[aide]]]],
    ]);
    expect(found.quotes[7]?.nested[0]?.nested.map(({ act, speakers }) => [act, speakers])).toEqual([['thought', [host]]]);
  });

  test('knows people from bodies from places', () => {
    const kinds = new Map(found.actors.map(({ id, kind }) => [id, kind]));
    for (const person of [host, guest, aide]) expect([person, kinds.get(person)]).toEqual([person, 'person']);
    for (const body of [house, outlet]) expect([body, kinds.get(body)]).toEqual([body, 'organization']);
    for (const place of [hostLand, guestLand, slugOf(cast.invaded), slugOf(cast.island)])
      expect([place, kinds.get(place)]).toEqual([place, 'place']);
    expect(found.actors.find(({ id }) => id === guest)?.aliases).toEqual(
      expect.arrayContaining([
        cast.guest.surname,
        `${cast.guest.possessive} ${cast.guest.adjective} counterpart`,
        `the ${cast.guest.adjective} ${cast.guest.office}`,
      ]),
    );
    expect(found.actors.find(({ id }) => id === aide)?.roles).toEqual([`${cast.houseName} aide`]);
  });

  test('reads the money with what it measures and for when, and the hour', () => {
    expect(found.figures.map(({ value, unit, about, period }) => [value, unit, about, period])).toEqual([
      [1, 'hour', undefined, undefined],
      [cast.moneyValue, cast.moneyUnit, 'The trade between the two countries', cast.years.trade],
    ]);
  });

  test('resolves its dates against its own day', () => {
    const year = Number(cast.published.slice(0, 4));
    expect(found.dates.map(({ value, covers }) => covers ?? value)).toEqual([
      cast.dayValue,
      'PT1H',
      `${year - 2}/${year}`,
      cast.years.trade,
      cast.years.treaty,
      cast.voteValue,
    ]);
  });

  test('dates the call, the trade, the invasion, the declaration and the vote', () => {
    expect(found.events.map(({ date, actors }) => [date, actors])).toEqual([
      [cast.dayValue, [host, guest]],
      [`${Number(cast.published.slice(0, 4)) - 2}/${cast.published.slice(0, 4)}`, [guestLand, hostLand]],
      [cast.years.trade, [guestLand, hostLand]],
      [cast.years.treaty, [guestLand, slugOf(cast.invaded)]],
      [cast.years.treaty, [guestLand, hostLand]],
      [cast.voteValue, []],
    ]);
  });
});
