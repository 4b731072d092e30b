import { extract } from '../../../src/extract/extract.ts';
import type { Peer } from './peer.ts';

/** Ours: the whole of it, quotes, actors, figures, dates and events, as the filter puts it out. */
export const onTheRecord: Peer = {
  name: 'On the Record, whole extract()',
  answer: ({ id, text, published }) => extract({ id, text, ...(published ? { published } : {}) }),
};
