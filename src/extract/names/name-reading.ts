import type { Span } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';
import { type Word, WordFact } from '../../text/word.ts';
import type { NameFinding } from '../finding.ts';
import { hashWord } from '../tagger/feature-hash.ts';
import { seenForms } from './form-evidence.ts';
import { lineStyles } from './line-styles.ts';
import { listedPhrases } from './listed-phrases.ts';
import { nameIslands } from './name-islands.ts';
import { nameLabels } from './name-labels.ts';
import type { NameLexicon } from './name-lexicon.ts';
import { namesByRule } from './names-by-rule.ts';
import { sportLevel } from './sport-level.ts';
import { type WordTable, wordTable } from './word-table.ts';

/** A document with all that the name taggers' features are made from, computed once. */
export interface NameReading {
  document: Document;
  table: WordTable;
  /** Of STYLES, for each sentence. */
  styles: Uint8Array;
  islands: Span[];
  phrases: Int32Array;
  /** Bits of SEEN for each form. */
  seen: Uint16Array;
  /** How much of the text is of sport, 0 to 2. */
  sport: number;
  /** Hash of each token's part of speech. */
  pos: Int32Array;
  /** The labels of the names that the rules find. */
  rules: Uint8Array;
  ruleNames: NameFinding[];
}

const posHash = new WordFact(({ pos }) => hashWord(pos));

function posHashes({ vocabulary, words }: Document): Int32Array {
  const own = new Int32Array(vocabulary.length);
  for (let n = 0; n < own.length; n++) own[n] = posHash.of(vocabulary[n] as Word);
  const hashes = new Int32Array(words.length);
  for (let t = 0; t < words.length; t++) hashes[t] = own[words[t] as number] as number;
  return hashes;
}

export function nameReading(document: Document, lexicon: NameLexicon): NameReading {
  const table = wordTable(document, lexicon);
  const styles = lineStyles(document, table);
  const ruleNames = namesByRule(document);
  const islands = nameIslands(document, table, styles);
  return {
    document,
    table,
    styles,
    islands,
    phrases: listedPhrases(table, islands, lexicon),
    seen: seenForms(document, table, styles),
    sport: sportLevel(document, table),
    rules: nameLabels(document, ruleNames),
    ruleNames,
    pos: posHashes(document),
  };
}
