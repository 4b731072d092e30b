/** Month names and abbreviations in lower case -> 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** A weekday's full name in lower case: "sun" may be a paper. */
export const WEEKDAY_NAME = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Weekday names and abbreviations in lower case -> 0 (Sunday) to 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['sunday sun', 'monday mon', 'tuesday tue tues', 'wednesday wed', 'thursday thu thur thurs', 'friday fri', 'saturday sat'].flatMap(
    (names, index) => names.split(' ').map((name) => [name, index] as const),
  ),
);

/** Seasons -> EDTF season codes. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

/** Units of time in singular -> ISO 8601 duration designator; `T` marks the clock units. */
export const TIME_UNITS: ReadonlyMap<string, string> = new Map([
  ['second', 'TS'],
  ['minute', 'TM'],
  ['hour', 'TH'],
  ['day', 'D'],
  ['night', 'D'],
  ['weekend', 'WE'],
  ['week', 'W'],
  ['fortnight', 'W'],
  ['month', 'M'],
  ['quarter', 'Q'],
  ['year', 'Y'],
  ['decade', 'DE'],
  ['century', 'CE'],
]);
