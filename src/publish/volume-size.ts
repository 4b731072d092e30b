import { RECORDS_A_VOLUME } from './search-volumes.ts';

const VARIABLE = 'SEARCH_VOLUME';

/** How many records an index of this build holds: smaller ones where somebody, such as a test, wants several of little content. */
export const volumeSize = (): number => Number(process.env[VARIABLE] ?? RECORDS_A_VOLUME);
