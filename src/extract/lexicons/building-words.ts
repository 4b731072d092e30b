import { wordList } from './word-list.ts';

/**
 * Last words of buildings and grounds, which are places (CoNLL-2003's and WNUT's guidelines, schema.org's CivicStructure) even where a
 * firm runs them; what also names a body ("hospital", "museum", "church") is none. Lower case.
 */
export const BUILDING_HEADS: ReadonlySet<string> = new Set(
  wordList(`hotel hostel stadium arena airport mosque cathedral temple shrine synagogue basilica monastery bridge tower towers station terminal
    cemetery prison jail penitentiary plaza castle fortress gardens building skyscraper lighthouse coliseum colosseum velodrome racecourse
    speedway raceway`),
);

/** First words of the names of lands and waters before "of": "the Plains of Orvik". Lower case. */
export const LANDFORMS: ReadonlySet<string> = new Set(
  wordList('plain plains valley hills heights gulf bay strait straits sea cape isle mount island fields cliffs lake forest'),
);
