import { wordList } from './word-list.ts';

const SPEECH = wordList(`claim statement warning announcement assertion argument allegation accusation suggestion admission promise pledge
  vow declaration insistence remark comment complaint prediction proposal contention message explanation answer response
  testimony criticism conclusion finding report reminder denial call demand advice motto slogan threat offer`);
const THOUGHT = wordList(
  'view belief hope fear opinion feeling conviction suspicion concern assumption expectation idea thinking sense doubt worry assessment position stance verdict theory understanding',
);

/** Nouns that name an act of reporting, with their act: "her view is that …", "claims that …". */
export const CUE_NOUNS: ReadonlyMap<string, 'speech' | 'thought'> = new Map([
  ...SPEECH.map((noun) => [noun, 'speech'] as const),
  ...THOUGHT.map((noun) => [noun, 'thought'] as const),
]);

/** Nouns for what carries words: a document, not a person. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  wordList(`readout statement report study poll survey document documents letter memo memorandum email transcript filing indictment
    complaint lawsuit affidavit ruling judgment judgement verdict data figures statistics census analysis paper article editorial
    release communique communiqué bulletin note tweet post message research findings review audit record records bill law
    agreement treaty draft text testimony newsletter dispatch leaflet sign placard headline book memoir`),
);
