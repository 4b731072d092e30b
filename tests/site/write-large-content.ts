import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';

const FIRST = [
  'Ada',
  'Bero',
  'Cleo',
  'Dag',
  'Edda',
  'Finn',
  'Gudrun',
  'Hale',
  'Ines',
  'Joren',
  'Kaia',
  'Lars',
  'Mina',
  'Nils',
  'Oda',
  'Pell',
];
const LAST = ['Voss', 'Aldous', 'Brandt', 'Calloway', 'Drey', 'Engel', 'Falk', 'Grimm', 'Holt', 'Isling', 'Jarl', 'Krone', 'Lund', 'Marsh'];
const BODIES = ['Harbour Board', 'Tide Office', 'Palace of Orland', 'Karsholm Council', 'Grain Exchange', 'Union of Pilots'];
const PUBLISHERS = ['The Wharf', 'Orland Post', 'Tessaly Review', undefined];
const WHAT = [
  'boats',
  'bridges',
  'lamps',
  'grain',
  'ice',
  'pilots',
  'wages',
  'maps',
  'wells',
  'ferries',
  'schools',
  'tolls',
  'salt',
  'mills',
];
const DEEDS = ['will be paid for', 'must wait', 'have never been counted', 'are nobody’s business', 'cost too much', 'belong to the town'];
const WHEN = ['by spring', 'before the thaw', 'this year', 'in every harbour', 'for six days', 'at noon', 'without a vote', 'as promised'];
const YEARS = 12;
const QUOTES_AN_ARTICLE = 8;
const EVENTS_AN_ARTICLE = 3;
const DAYS_IN_MONTH = 28;

/** Marsaglia's xorshift32: the same content for the same seed. */
function dice(seed: number) {
  let state = seed || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const upTo = (count: number) => Math.floor(next() * count);
  return { next, upTo, pick: <T>(from: readonly T[]): T => from[upTo(from.length)] as T };
}

const two = (number: number) => String(number + 1).padStart(2, '0');
const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');

/** An invented article: quotes of every kind, first-hand and relayed, and events dated to the day, month, year and decade. */
function article(number: number, { next, upTo, pick }: ReturnType<typeof dice>): string {
  const actors = new Map<string, { id: string; name: string; kind: string; unnamed?: boolean }>();
  const body = (name: string, kind: string) => actors.set(name, { id: slug(name), name, kind }).get(name) as { id: string; name: string };
  // A few speak often, most hardly ever, as in the news.
  const person = () => body(`${pick(FIRST)} ${pick(next() < 0.5 ? LAST.slice(0, 2) : LAST)}`, 'person');
  const office = () => body(pick(BODIES), 'organization');
  const words = () => `${pick(WHAT)} ${pick(DEEDS)} ${pick(WHEN)}`;
  const paragraphs: string[] = [];
  const quotes = Array.from({ length: QUOTES_AN_ARTICLE }, (_, place) => {
    const kind = pick(['direct', 'mixed', 'indirect']);
    const [said, more] = [words(), words()];
    const isUnnamed = next() < 0.06;
    const text = {
      direct: `"The ${said}, and the ${more}."`,
      mixed: `that the ${said} "and the ${more}"`,
      indirect: `that the ${said}, and the ${more}`,
    }[kind] as string;
    const id = `q-${slug(said).replace(/[^a-z]+/g, '-')}-${number.toString(36)}x${place}`;
    const confidence = Math.round((0.4 + next() * 0.6) * 100) / 100;
    if (isUnnamed) {
      actors.set('a pilot', { id: 'a-pilot', name: 'a pilot', kind: 'person', unnamed: true });
      paragraphs.push(`A pilot said ${text} He left in round ${place + 1}.`);
      return { id, kind, speakers: ['a-pilot'], cue: 'said', text, confidence };
    }
    const speaker = person();
    if (kind === 'mixed' && next() < 0.6) {
      const relay = office();
      const inner = `${speaker.name} told them ${text}`;
      paragraphs.push(`The ${relay.name} reported that day, ${place + 1} times over: ${inner} The room was quiet.`);
      const nested = [{ kind, speakers: [speaker.id], cue: 'told', text }];
      return { id, kind, speakers: [relay.id], cue: 'reported', text: inner, confidence, nested };
    }
    paragraphs.push(`${speaker.name} said ${text} It was item ${place + 1} of the day.`);
    return { id, kind, speakers: [speaker.id], cue: 'said', text, confidence };
  });
  const year = 2020 + upTo(YEARS);
  const published = `${year}-${two(upTo(12))}-${two(upTo(DAYS_IN_MONTH))}`;
  const events = Array.from({ length: EVENTS_AN_ARTICLE }, (_, place) => {
    const on = 1990 + upTo(year - 1989);
    const [month, day] = [two(upTo(12)), two(upTo(DAYS_IN_MONTH))];
    const date = pick([`${on}-${month}-${day}`, `${on}-${month}-${day}`, `${on}-${month}`, `${on}`, `${on}/${on + 2}`, '199X']);
    const text = `the ${pick(BODIES)} opened ${pick(WHAT)} number ${number * EVENTS_AN_ARTICLE + place}`;
    const witness = person();
    paragraphs.push(`In those days ${text}, and ${witness.name} was there.`);
    return { id: `e-${date.slice(0, 4).toLowerCase()}-${number.toString(36)}z${place}`, date, text, actors: [witness.id] };
  });
  const publisher = pick(PUBLISHERS);
  const title = `Report ${number + 1}: what became of the ${pick(WHAT)}`;
  const facts = { title, published, ...(publisher && { publisher }), quotes, actors: [...actors.values()], events };
  return `---\n${stringify(facts)}---\n\n${paragraphs.join('\n\n')}\n`;
}

/** Writes so many invented articles of eight quotes and three events each below a content folder. */
export async function writeLargeContent(folder: string, articles: number, seed = 1): Promise<void> {
  const into = join(folder, 'articles');
  await mkdir(into, { recursive: true });
  await mkdir(join(folder, 'actors'), { recursive: true });
  const roll = dice(seed);
  for (let number = 0; number < articles; number++) await writeFile(join(into, `report-${number + 1}.md`), article(number, roll));
}
