import { makePerson, type Person, type SampleCast } from './sample-cast.ts';
import type { SeededRandom } from './seeded-random.ts';
import { writeProse } from './write-prose.ts';

/** How much an article holds. */
export interface ArticleDensity {
  /** Sentences that lay words to somebody. */
  attributions: number;
  /** People, institutions and places named. */
  names: number;
}

const FIRST_YEAR = 2024;
const YEARS = 10;
const DAYS_A_MONTH = 28;
/** Every so many sentences a new paragraph begins. */
const SENTENCES_A_PARAGRAPH = 3;
/** Told sentences for each quoted one: what news texts have between their quotes. */
const TOLD_A_QUOTE = 0.6;
const PUBLISHERS = ['Coast Courier', 'The Inland Post', 'Northern Ledger', 'Evening Tide'];

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Gives a person's name in full with the office the first time, by surname after that. */
function introducer(): (person: Person, institution: string) => string {
  const known = new Set<string>();
  return ({ name, surname, role }, institution) => {
    if (known.has(name)) return surname;
    known.add(name);
    return `${name}, ${role} of ${institution},`;
  };
}

/** One article as a Markdown file. The slug holds its number, so that no two are alike. */
export function sampleArticle(
  number: number,
  cast: SampleCast,
  density: ArticleDensity,
  random: SeededRandom,
): { slug: string; file: string } {
  // A third of what is named are people who speak, about as many do not; the rest are places and institutions.
  const speakers = Array.from(
    { length: Math.max(2, Math.round(density.names / 3)) },
    () => cast.people[random.rank(cast.people.length)],
  ).filter((person) => person !== undefined);
  const bystanders = Array.from({ length: Math.max(1, Math.round(density.names / 3)) }, () => makePerson(random));
  const some = (list: readonly string[], share: number) =>
    Array.from({ length: Math.max(2, Math.round(density.names * share)) }, () => list[random.rank(list.length)] ?? '');
  const places = some(cast.places, 1 / 6);
  const institutions = some(cast.institutions, 1 / 6);
  const year = FIRST_YEAR + random.whole(0, YEARS - 1);
  const introduce = introducer();
  let turn = 0;
  // Whoever speaks next is somebody else: nobody passes on words of their own.
  const person = () => {
    turn += random.whole(1, speakers.length - 1);
    return introduce(speakers[turn % speakers.length] as Person, random.pick(institutions));
  };
  const facts = {
    SPEAKER: person,
    OTHER: () => (random.next() < 0.5 ? random.pick(institutions) : person()),
    BYSTANDER: () => random.pick(bystanders).name,
    PLACE: () => random.pick(places),
    FARPLACE: () => random.pick(places),
    INSTITUTION: () => random.pick(institutions),
    PASTYEAR: () => String(year - random.whole(1, 20)),
    DAYNUMBER: () => String(random.whole(1, DAYS_A_MONTH)),
  };
  const sentence = (rule: string) =>
    capitalised(writeProse(rule, random, facts))
      .replaceAll(',.', '.')
      .replaceAll(',,', ',')
      .replaceAll(',:', ':');
  const sentences: string[] = [];
  for (let n = 0; n < density.attributions; n++) {
    if (random.next() < TOLD_A_QUOTE) sentences.push(sentence('told'));
    sentences.push(sentence('quoted'));
  }
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES_A_PARAGRAPH)
    paragraphs.push(sentences.slice(at, at + SENTENCES_A_PARAGRAPH).join(' '));
  const title = capitalised(writeProse('title', random, facts));
  const published = `${year}-${twoDigits(random.whole(1, 12))}-${twoDigits(random.whole(1, DAYS_A_MONTH))}`;
  const head = [
    '---',
    `title: ${JSON.stringify(title)}`,
    `published: ${published}`,
    `publisher: ${random.pick(PUBLISHERS)}`,
    'sample: true',
    '---',
    '',
  ];
  const slug = `${title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}-${number}`;
  return { slug, file: `${head.join('\n')}${paragraphs.join('\n\n')}\n` };
}
