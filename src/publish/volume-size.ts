import { RECORDS_A_VOLUME } from './search-volumes.ts';

const VARIABLE = 'SEARCH_VOLUME';

/**
 * How many records an index of this build holds: fewer where somebody, such as a test, wants several of little content.
 *
 * @throws Error where the environment says something else than a whole number from 1 on
 */
export function volumeSize(): number {
  const given = process.env[VARIABLE];
  if (given !== undefined && !/^[1-9]\d*$/.test(given))
    throw new Error(`${VARIABLE} is "${given}": give the number of records that a search index is to hold, 1 or more, or leave it out`);
  return given === undefined ? RECORDS_A_VOLUME : Number(given);
}
