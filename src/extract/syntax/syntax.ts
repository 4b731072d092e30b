import type { Document } from '../../text/document.ts';
import { findNounPhrases, type NounPhrase } from './find-noun-phrases.ts';
import { findVerbGroups, type VerbGroup } from './find-verb-groups.ts';

/** A shallow parse: base noun phrases and verb groups, and which of them a token belongs to. */
export interface Syntax {
  nounPhrases: NounPhrase[];
  verbGroups: VerbGroup[];
  nounPhraseAt(token: number): NounPhrase | undefined;
  verbGroupAt(token: number): VerbGroup | undefined;
}

/** Parses a document's sentences into chunks; one pass, no recursion. */
export function readSyntax(document: Document): Syntax {
  const verbGroups = findVerbGroups(document);
  const verbOf = index(document.tokens.length, verbGroups);
  const nounPhrases = findNounPhrases(document, (token) => (verbOf[token] as number) >= 0);
  const nounOf = index(document.tokens.length, nounPhrases);
  return {
    nounPhrases,
    verbGroups,
    nounPhraseAt: (token) => chunkAt(nounPhrases, nounOf, token),
    verbGroupAt: (token) => chunkAt(verbGroups, verbOf, token),
  };
}

/** The chunk a token belongs to, by the table of `index`. */
function chunkAt<Chunk>(chunks: readonly Chunk[], owner: Int32Array, token: number): Chunk | undefined {
  const number = token >= 0 && token < owner.length ? (owner[token] as number) : -1;
  return number >= 0 ? chunks[number] : undefined;
}

function index(length: number, chunks: { first: number; last: number }[]): Int32Array {
  const owner = new Int32Array(length).fill(-1);
  chunks.forEach((chunk, i) => {
    owner.fill(i, chunk.first, chunk.last);
  });
  return owner;
}
