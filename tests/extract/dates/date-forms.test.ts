import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

/** A Friday: the day of the paper that the sentences below are from. */
const PUBLISHED = '2031-05-16';

function datesOf(text: string, published: string | null = PUBLISHED): string[] {
  const { dates } = extract({ id: 'courier', text, ...(published ? { published } : {}) });
  for (const date of dates) expect(text.slice(date.start, date.end)).toBe(date.text);
  return dates.map(({ text: words, value, covers }) => (covers ? `${words} = ${value} (${covers})` : `${words} = ${value}`));
}

test.each([
  // Days
  ['The harbour shut on 3 March 2030.', ['3 March 2030 = 2030-03-03']],
  ['The harbour shut on March 3, 2030.', ['March 3, 2030 = 2030-03-03']],
  ['The harbour shut on the 3rd of March 2030.', ['the 3rd of March 2030 = 2030-03-03']],
  ['The harbour shut on Monday, March 4, 2030.', ['Monday, March 4, 2030 = 2030-03-04']],
  ['The harbour shut on Thursday (May 15).', ['Thursday (May 15) = 2031-05-15']],
  ['The harbour shut on 2030-03-04.', ['2030-03-04 = 2030-03-04']],
  ['The harbour shut on 3/4/2030.', ['3/4/2030 = 2030-03-04']],
  ['The harbour shut on 25.12.2030.', ['25.12.2030 = 2030-12-25']],
  ['The harbour shut on Dec. 24.', ['Dec. 24 = 2030-12-24']],
  ['The harbour will shut on Dec. 24.', ['Dec. 24 = 2031-12-24']],
  ['The harbour shut on Sept. 30, 2029.', ['Sept. 30, 2029 = 2029-09-30']],
  // Weekdays, by the tense of the nearest verb
  ['The crew met on Tuesday.', ['Tuesday = 2031-05-13']],
  ['Talks are to resume on Tuesday.', ['Tuesday = 2031-05-20']],
  ['The crew has bread until Tuesday.', ['Tuesday = 2031-05-20']],
  ['She had promised the crew bread by Tuesday.', ['Tuesday = 2031-05-20']],
  ['The harbour was shut until Tuesday.', ['Tuesday = 2031-05-13']],
  ['The crew finished the quay by Tuesday.', ['Tuesday = 2031-05-13']],
  ['The crew will meet on Tuesday.', ['Tuesday = 2031-05-20']],
  ['The fair opens Tuesday in Velten.', ['Tuesday = 2031-05-20']],
  ['The strike begins on Tuesday.', ['Tuesday = 2031-05-20']],
  ['On Tuesday the gates open for all.', ['Tuesday = 2031-05-20']],
  ['The fair begins\nTuesday was dry in Velten.', ['Tuesday = 2031-05-13']],
  ['A poll on Tuesday shows that voters face a tax.', ['Tuesday = 2031-05-13']],
  ['She wanted it to end Tuesday.', ['Tuesday = 2031-05-13']],
  ['The union said the crew would meet on Tuesday.', ['Tuesday = 2031-05-20']],
  ['The new map would be published in September, she said.', ['September = 2031-09']],
  ['She said the crew would have met on Tuesday.', ['Tuesday = 2031-05-13']],
  ['The crew met this weekend.', ['this weekend = 2031-05-10/2031-05-11']],
  ['The crew will meet this weekend.', ['this weekend = 2031-05-17/2031-05-18']],
  ['The crew met last Tuesday.', ['last Tuesday = 2031-05-13']],
  ['The crew meets next Tuesday.', ['next Tuesday = 2031-05-20']],
  ['The crew met late Wednesday evening.', ['late Wednesday evening = 2031-05-14']],
  // Relative to the day of the paper
  ['The crew met yesterday.', ['yesterday = 2031-05-15']],
  ['The crew will meet tomorrow.', ['tomorrow = 2031-05-17']],
  ['Earlier today the crew met.', ['Earlier today = 2031-05-16']],
  ['The crew met last night.', ['last night = 2031-05-15']],
  ['The crew met three days ago.', ['three days ago = 2031-05-13']],
  ['The crew met two weeks ago.', ['two weeks ago = 2031-04-28/2031-05-04']],
  ['The crew met six months ago.', ['six months ago = 2030-11']],
  ['The crew met about ten years ago.', ['about ten years ago = 2021']],
  ['The crew met a few days ago.', ['a few days ago = PAST_REF']],
  ['The crew met this week.', ['this week = 2031-05-12/2031-05-18']],
  ['The crew met last week.', ['last week = 2031-05-05/2031-05-11']],
  ['The crew met last month.', ['last month = 2031-04']],
  ['The crew will meet early next year.', ['early next year = 2032']],
  ['The crew met over the weekend.', ['the weekend = 2031-05-10/2031-05-11']],
  ['The crew hopes for a deal by the end of the year.', ['the end of the year = 2031']],
  // Months, seasons, quarters, halves
  ['The yard was built in March 2029.', ['March 2029 = 2029-03']],
  ['The yard was built in early March.', ['early March = 2031-03']],
  ['The yard was built in November.', ['November = 2030-11']],
  ['The yard will open in November.', ['November = 2031-11']],
  ['The yard was built in March of last year.', ['March of last year = 2030-03']],
  ['The yard was built in the spring of 2029.', ['the spring of 2029 = 2029-21']],
  ['The yard was built last summer.', ['last summer = 2030-22']],
  ['Orders fell in the first quarter of 2030.', ['the first quarter of 2030 = 2030-33']],
  ['Orders fell in Q3 2030.', ['Q3 2030 = 2030-35']],
  ['Orders fell in the fourth quarter.', ['the fourth quarter = 2030-36']],
  ['Orders fell in the second half of 2030.', ['the second half of 2030 = 2030-07/2030-12']],
  ['Orders fell in the last week of March 2030.', ['the last week of March 2030 = 2030-03-25/2030-03-31']],
  ['Orders fell in fiscal 2030.', ['fiscal 2030 = 2030']],
  // Years and what is longer
  ['The quay dates from 1887.', ['1887 = 1887']],
  ['The quay was rebuilt in the 1990s.', ['the 1990s = 199X']],
  ['The quay was rebuilt in the early 1970s.', ['the early 1970s = 197X']],
  ['The quay was rebuilt in the ’80s.', ['the ’80s = 198X']],
  ['The quay is of the 19th century.', ['the 19th century = 18XX']],
  ['The temple is from 490 BC.', ['490 BC = -0489']],
  // Intervals
  ['The fair ran from 2019 to 2021.', ['2019 = 2019 (2019/2021)', '2021 = 2021 (2019/2021)']],
  ['The fair ran between March and May 2030.', ['March = 2030-03 (2030-03/2030-05)', 'May 2030 = 2030-05 (2030-03/2030-05)']],
  ['The fair of 2019-21 lost money.', ['2019-21 = 2019/2021']],
  ['The fair runs from May 20-24, 2031.', ['May 20-24, 2031 = 2031-05-20/2031-05-24']],
  ['The fair runs on 20 and 21 May.', ['20 and 21 May = 2031-05-20/2031-05-21']],
  ['Rents rose over the last two years.', ['the last two years = P2Y (2029/2031)']],
  ['Rents rose in the past 30 days.', ['the past 30 days = P30D (2031-04-16/2031-05-16)']],
  ['Rents rose in the past year.', ['the past year = P1Y (2030/2031)']],
  // Durations
  ['The talks lasted six hours.', ['six hours = PT6H']],
  ['The talks lasted an hour.', ['an hour = PT1H']],
  ['The talks lasted more than two weeks.', ['more than two weeks = P2W']],
  ['The talks lasted two and a half years.', ['two and a half years = P2.5Y']],
  ['The talks lasted half an hour.', ['half an hour = PT30M']],
  ['She signed a three-year contract.', ['three-year = P3Y']],
  ['The talks went on for months.', ['months = PXM']],
  ['The talks went on for several days.', ['several days = PXD']],
  ['It was the worst storm in decades.', ['decades = PXDE']],
  // Sets
  ['The ferry leaves every day.', ['every day = P1D']],
  ['The ferry leaves every Tuesday.', ['every Tuesday = XXXX-WXX-2']],
  ['The ferry carries a fee of ten crowns per year.', ['per year = P1Y']],
  ['The council meets annually.', ['annually = P1Y']],
  // References
  ['The mill is now closed.', ['now = PRESENT_REF']],
  ['The mill recently closed.', ['recently = PAST_REF']],
  ['Nobody knows the future of the mill.', ['the future = FUTURE_REF']],
  ['The mill has lost money in recent years.', ['recent years = PAST_REF']],
  // Times of day: the day is what they cover
  ['The siren went off at 7:30 a.m. on Thursday.', ['7:30 a.m. = 2031-05-15T07:30:00 (2031-05-15)', 'Thursday = 2031-05-15']],
  ['The siren went off at 8 p.m. Thursday.', ['8 p.m. Thursday = 2031-05-15T20:00:00 (2031-05-15)']],
  ['The war began in March last year.', ['March = 2030-03', 'last year = 2030']],
  ['It ran through July 11 last year.', ['July 11 = 2030-07-11', 'last year = 2030']],
  ['He was appointed in 2024 and left last June.', ['2024 = 2024', 'last June = 2030-06']],
  ['The siren went off at noon.', ['noon = 2031-05-16T12:00:00 (2031-05-16)']],
  ['On Tuesday the siren went off at midday.', ['Tuesday = 2031-05-13', 'midday = 2031-05-13T12:00:00 (2031-05-13)']],
  ['The gate was shut at midnight.', ['midnight = 2031-05-16']],
  ['The wall broke in the early hours of Sunday.', ['the early hours of Sunday = 2031-05-11']],
  ['It broke on Tuesday; the night before it had rained.', ['Tuesday = 2031-05-13', 'the night before = 2031-05-12']],
  ['The 2028 Summer Games were a success.', ['2028 = 2028']],
  [
    'On Sunday the polls open from 7 a.m. to 10 p.m.',
    ['Sunday = 2031-05-18', '7 a.m. = 2031-05-18T07:00:00 (2031-05-18)', '10 p.m. = 2031-05-18T22:00:00 (2031-05-18)'],
  ],
  ['The siren went off at 8 p.m., she said on Sunday.', ['8 p.m. = 2031-05-16T20:00:00 (2031-05-16)', 'Sunday = 2031-05-11']],
  // Holidays
  ['The shop shut on Christmas Eve.', ['Christmas Eve = 2030-12-24']],
  ['The shop shut on Good Friday 2030.', ['Good Friday 2030 = 2030-04-19']],
  ['The shop shut on Thanksgiving 2030.', ['Thanksgiving 2030 = 2030-11-28']],
] as [string, string[]][])('%s', (sentence, dates) => {
  expect(datesOf(sentence)).toEqual(dates);
});

test.each([
  'She was working from 6:00am to midnight.',
  'The show is on air from 6 a.m. to 9 a.m. in Velten.',
  'The noon bells were silent.',
  'They may march in protest.',
  'The crew of 1,200 went home.',
  'The fall of the wall was seen by all.',
  'Some 1500 people came.',
  'The 25-year-old won.',
  'He gave a second speech.',
  'Prices spring from the ground.',
  'The Boeing 2000 series flew.',
  'April Sundqvist spoke first.',
])('no date: %s', (sentence) => {
  expect(datesOf(sentence)).toEqual([]);
});

test('a story stays one where those it quotes have a today of their own', () => {
  const story =
    'On March 2, 1931, the yard burned down. "It is us today, it will be you tomorrow," the owner warned. On May 4, 1931, it opened again. ' +
    'The strike of October 9, 1932, failed. In December 1932 the yard was sold. On January 6 it closed.';
  expect(datesOf(story).at(-1)).toBe('January 6 = 1933-01-06');
});

test('a story told later keeps its own time, and its speaker’s day stays the day of the paper', () => {
  const story =
    'The strike began on 4 March 1923. Two days later the mayor fled. He came back in June, and the following year he resigned. ' +
    'In 1931 the yard burned down. In 1947 and in 1953 it was rebuilt. The last of the strikers died last year.';
  expect(datesOf(story)).toEqual([
    '4 March 1923 = 1923-03-04',
    'Two days later = 1923-03-06',
    'June = 1923-06',
    'the following year = 1924',
    '1931 = 1931',
    '1947 = 1947',
    '1953 = 1953',
    'last year = 2030',
  ]);
});

test('a month after a year named close by is of that year', () => {
  expect(datesOf('In 2019 she was elected. In March she resigned.')).toEqual(['2019 = 2019', 'March = 2019-03']);
});

test.each([
  'Today, most ferries run on batteries.',
  'Today the yard builds lifeboats.',
  'Today, the quay is a museum.',
  'Today, many islands still have no bridge.',
  'Today, some 4,000 people live there.',
  'Today, farmers plant the old barley again.',
])('today may be the present age: %s', (sentence) => {
  expect(datesOf(sentence)).toContain('Today = PRESENT_REF');
});

test.each([
  'Today the crew met.',
  'Today the yard opens its gates.',
  'Today, the mayor says no more.',
  'Today, talks are to resume.',
  'Today the ferry is leaving without her.',
  'Today the yard has closed.',
  'Today, the crew will meet.',
  'Today is a holiday.',
  '“Today, most of us have no work,” she said.',
])('today is the day of the paper: %s', (sentence) => {
  expect(datesOf(sentence)).toContain('Today = 2031-05-16');
});

test('the now of quoted words is their speaker’s', () => {
  expect(datesOf('“We are now in the middle of it,” she said.')).toEqual([]);
});

test('without a day of publication what cannot be told stays open', () => {
  expect(datesOf('She came on 3 March.', null)).toEqual(['3 March = XXXX-03-03']);
  expect(datesOf('She came yesterday.', null)).toEqual([]);
});

test.each([
  ['The Sunday Courier said the harbour was safe.', []],
  ['She told the Orvik Weekly on Tuesday that the harbour was safe.', ['Tuesday = 2031-05-13']],
  ['Mayor June Holm and the Daily Herald disagreed in June.', ['June = 2030-06']],
])('a day in a name is none: %s', (text, expected) => {
  expect(datesOf(text)).toEqual(expected);
});

test('a number that an editor put in brackets counts', () => {
  expect(datesOf('"[Ten] years ago the harbour was shut," she said.')).toEqual(['[Ten] years ago = 2021']);
  expect(datesOf('"The harbour [there] was shut in May," she said.')).toEqual(['May = 2031-05']);
});

test('a count of years is no year', () => {
  expect(datesOf('The feast goes on with a 2000 year old custom.')).toEqual([]);
});

test.each([
  [
    'a line of its own',
    'Harbour shut\nSaturday, May 17, 2031\nThe crew met yesterday and on Friday.',
    ['2031-05-17', '2031-05-16', '2031-05-16'],
  ],
  ['a day before its month', 'Harbour shut\n17 May 2031\nThe crew met yesterday.', ['2031-05-17', '2031-05-16']],
  ['behind a place', 'ORVIK, May 17 (Agency) — The crew met yesterday.', ['2031-05-17', '2031-05-16']],
  ['one of another year: the text is printed again', 'May 17, 2033\nThe crew met yesterday.', ['2033-05-17', '2031-05-15']],
  ['none in running text', 'The harbour opens on May 17, 2031.\nThe crew met yesterday.', ['2031-05-17', '2031-05-15']],
])('days are counted from the dateline: %s', (_name, text, expected) => {
  expect(extract({ id: 'courier', text, published: PUBLISHED }).dates.map(({ value }) => value)).toEqual(expected);
});

test('a dateline around New Year is of the year it lies close to', () => {
  const { dates } = extract({ id: 'courier', text: 'ORVIK, Dec. 31 (Agency) — The crew met today.', published: '2031-01-01' });
  expect(dates.map(({ value }) => value)).toContain('2030-12-31');
  expect(dates.at(-1)?.value).toBe('2030-12-31');
});
