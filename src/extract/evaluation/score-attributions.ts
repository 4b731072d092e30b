import type { Span } from '../../model/span.ts';
import { type Construction, constructionOf } from './construction-of.ts';
import { pairContents } from './pair-contents.ts';
import { type ScoredWord, scoredWords, sharedCount, wordsIn } from './scored-words.ts';
import { Tally } from './tally.ts';

const ROLES = ['source', 'cue', 'content'] as const;
type Role = (typeof ROLES)[number];
export const SCORED_KINDS = ['direct', 'mixed', 'indirect', 'all'] as const;
export type ScoredKind = (typeof SCORED_KINDS)[number];

/** An attribution as offsets, whoever made it. */
export type SpanParts = Record<Role, Span[]>;

export interface AttributionsToScore {
  text: string;
  gold: readonly SpanParts[];
  found: readonly (SpanParts & { confidence?: number })[];
}

/** One gold or found attribution that is not right, or (for reliability) one that was found. */
export interface ScoredCase {
  article: number;
  verdict: 'right' | 'wrong source' | 'missed' | 'spurious';
  kind: Exclude<ScoredKind, 'all'>;
  construction: Construction;
  /** Of what was found; absent where it was missed. */
  confidence?: number;
  gold?: SpanParts;
  found?: SpanParts;
}

/** Scores of attributions; every tally counts fragments or attributions, `token` counts words. */
export interface AttributionScores {
  token: Record<Role, Tally>;
  exact: Record<Role, Tally>;
  found: Record<ScoredKind, Tally>;
  attributed: Record<ScoredKind, Tally>;
  /** Of those found, how many have the right source. */
  speaker: Record<ScoredKind, { right: number; of: number }>;
  cases: ScoredCase[];
}

const DIRECT_FROM = 0.9;
const INDIRECT_TO = 0.1;

type Worded = Record<Role, Set<number>> & { parts: SpanParts; confidence: number | undefined };

function kindOf(content: ReadonlySet<number>, words: readonly ScoredWord[]): Exclude<ScoredKind, 'all'> {
  const quoted = [...content].filter((n) => words[n]?.quoted).length / content.size;
  return quoted >= DIRECT_FROM ? 'direct' : quoted <= INDIRECT_TO ? 'indirect' : 'mixed';
}

const worded = (words: readonly ScoredWord[], parts: SpanParts, confidence?: number): Worded => ({
  parts,
  confidence,
  source: wordsIn(words, parts.source),
  cue: wordsIn(words, parts.cue),
  content: wordsIn(words, parts.content),
});

const isSameSource = (a: Worded, b: Worded) => (a.source.size === 0 && b.source.size === 0) || sharedCount(a.source, b.source) > 0;

function tallies<K extends string>(keys: readonly K[]): Record<K, Tally> {
  return Object.fromEntries(keys.map((key) => [key, new Tally()])) as Record<K, Tally>;
}

function countSpans(scores: AttributionScores, words: ScoredWord[], { gold, found }: AttributionsToScore): void {
  for (const role of ROLES) {
    const tokens = (list: readonly SpanParts[]) =>
      wordsIn(
        words,
        list.filter((one) => wordsIn(words, one.content).size > 0).flatMap((one) => one[role]),
      );
    const fragments = (list: readonly SpanParts[]) =>
      new Set(list.flatMap((one) => one[role].map((span) => [...wordsIn(words, [span])].join())).filter(Boolean));
    const count = <T>(tally: Tally, theirs: Set<T>, ours: Set<T>) => {
      const both = sharedCount(theirs, ours);
      tally.add(both, ours.size - both, theirs.size - both);
    };
    count(scores.token[role], tokens(gold), tokens(found));
    count(scores.exact[role], fragments(gold), fragments(found));
  }
}

/**
 * Scores attributions against those people marked, by the definitions of the published boards (Pareti 2015; Newell, Margolin
 * & Ruths 2018): words, exact fragments, contents found (Jaccard of words at least a half), contents found with their source.
 */
export function scoreAttributions(articles: readonly AttributionsToScore[]): AttributionScores {
  const scores: AttributionScores = {
    token: tallies(ROLES),
    exact: tallies(ROLES),
    found: tallies(SCORED_KINDS),
    attributed: tallies(SCORED_KINDS),
    speaker: { direct: { right: 0, of: 0 }, mixed: { right: 0, of: 0 }, indirect: { right: 0, of: 0 }, all: { right: 0, of: 0 } },
    cases: [],
  };
  for (const [article, one] of articles.entries()) {
    const words = scoredWords(one.text);
    countSpans(scores, words, one);
    const gold = one.gold.map((parts) => worded(words, parts)).filter(({ content }) => content.size > 0);
    const found = one.found.map((parts) => worded(words, parts, parts.confidence)).filter(({ content }) => content.size > 0);
    const paired = pairContents(gold, found);
    const pairedBack = new Map([...paired].map(([theirs, ours]) => [ours, theirs]));
    for (const theirs of gold) {
      const ours = paired.get(theirs);
      const isRight = ours !== undefined && isSameSource(theirs, ours);
      const kind = kindOf(theirs.content, words);
      for (const key of [kind, 'all'] as const) {
        scores.found[key].add(ours ? 1 : 0, 0, ours ? 0 : 1);
        scores.attributed[key].add(isRight ? 1 : 0, 0, isRight ? 0 : 1);
        scores.speaker[key].of += ours ? 1 : 0;
        scores.speaker[key].right += isRight ? 1 : 0;
      }
      scores.cases.push({
        article,
        kind,
        verdict: isRight ? 'right' : ours ? 'wrong source' : 'missed',
        construction: constructionOf(one.text, theirs.parts),
        gold: theirs.parts,
        ...(ours ? { found: ours.parts } : {}),
        ...(ours?.confidence === undefined ? {} : { confidence: ours.confidence }),
      });
    }
    for (const ours of found) {
      const theirs = pairedBack.get(ours);
      const kind = kindOf(ours.content, words);
      for (const key of [kind, 'all'] as const) {
        scores.found[key].add(0, theirs ? 0 : 1, 0);
        scores.attributed[key].add(0, theirs && isSameSource(theirs, ours) ? 0 : 1, 0);
      }
      if (theirs) continue;
      const confidence = ours.confidence === undefined ? {} : { confidence: ours.confidence };
      scores.cases.push({
        article,
        kind,
        verdict: 'spurious',
        construction: constructionOf(one.text, ours.parts),
        found: ours.parts,
        ...confidence,
      });
    }
  }
  return scores;
}
