import Table from 'cli-table3';
import { extract } from '../../src/extract/extract.ts';
import { describeExtraction } from '../../src/ledger/describe-extraction.ts';
import { makeHaystack } from '../../src/ledger/haystack.ts';
import { hullOf, placeContent } from '../../src/ledger/place-attribution.ts';
import { reconcileQuotes } from '../../src/ledger/reconcile-quotes.ts';
import type { ExtractedQuote } from '../../src/model/extraction.ts';
import type { Quote } from '../../src/model/quote.ts';
import type { Span } from '../../src/model/span.ts';
import { describeRange, findAsHypothesis, findTextFragment } from './anchor-methods.ts';
import { EDIT_KINDS } from './edit-kinds.ts';
import { type IssuedArticle, readIssuedQuotes } from './issued-quotes.ts';
import { type Revision, revise } from './revision.ts';

type Outcome = 'right' | 'wrong' | 'orphaned';

const METHODS = ['ledger', 'text fragment', 'Hypothesis'] as const;
/** A binding is right where it shares at least half of the characters that it or the truth has. */
const SAME_PASSAGE = 0.5;
const TODAY = '2031-05-05';

const sizeOf = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
const sharedBy = (a: readonly Span[], b: readonly Span[]) =>
  a.reduce((sum, [s, e]) => sum + b.reduce((inner, [from, to]) => inner + Math.max(0, Math.min(e, to) - Math.max(s, from)), 0), 0);

/** Judges where an annotation ended up: an empty truth means that its words are gone, and orphaned is then right. */
function judge(found: readonly Span[], truth: readonly Span[]): Outcome {
  if (found.length === 0) return truth.length === 0 ? 'right' : 'orphaned';
  const shared = sharedBy(found, truth);
  return shared / (sizeOf(found) + sizeOf(truth) - shared) >= SAME_PASSAGE ? 'right' : 'wrong';
}

/** mulberry32: the same edits on every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * Math.max(1, below));
  };
}

const placed = (spans: readonly Span[], { place }: Revision): Span[] =>
  spans.flatMap((span) => {
    const now = place(span);
    return now ? [now] : [];
  });

/** The quotes as extraction would find them in the revised text: those whose content is still there, under ids of their own. */
function proposalsIn(quotes: readonly ExtractedQuote[], revision: Revision): Quote[] {
  const moved = quotes.flatMap((quote) => {
    const content = placed(quote.content, revision).sort((a, b) => a[0] - b[0]);
    if (content.length === 0) return [];
    return [{ ...quote, id: `${quote.id}-new`, content, source: placed(quote.source, revision), cue: placed(quote.cue, revision) }];
  });
  const found = { id: '', quotes: moved, actors: [], figures: [], dates: [], events: [] };
  return describeExtraction(found, revision.text).quotes ?? [];
}

/** The quotes as our own extraction finds them in the revised text. */
function extractedFrom(id: string, text: string): Quote[] {
  return describeExtraction(extract({ id, text, published: TODAY }), text).quotes ?? [];
}

function askLedger(issued: readonly Quote[], id: string, proposals: readonly Quote[], revision: Revision): Span[] {
  const haystack = makeHaystack(revision.text);
  const now = reconcileQuotes(issued, proposals, haystack, TODAY).find((quote) => quote.id === id);
  return !now || now.state === 'gone' ? [] : placeContent(now, haystack).spans;
}

type Tally = Record<Outcome, number>;
const emptyTally = (): Tally => ({ right: 0, wrong: 0, orphaned: 0 });

function benchArticle({ id, text, quotes: gold }: IssuedArticle, seed: number, extracts: boolean, tallies: Map<string, Tally>): number {
  const quotes = extracts ? extract({ id, text, published: TODAY }).quotes : gold;
  const issued = describeExtraction({ id: '', quotes, actors: [], figures: [], dates: [], events: [] }, text).quotes ?? [];
  for (const [index, quote] of quotes.entries()) {
    const range = hullOf(quote.content) ?? [0, 0];
    const selector = describeRange(text, range);
    for (const [number, { name, survives, edit }] of EDIT_KINDS.entries()) {
      const pick = chance(seed * 100_003 + index * 101 + number);
      const pieces = edit({ text, content: quote.content, pick });
      if (!pieces) continue;
      const revision = revise(text, pieces);
      const truth = survives ? placed(quote.content, revision) : [];
      const hull = hullOf(truth);
      const one = (span: Span | undefined) => (span ? [span] : []);
      const proposals = extracts ? extractedFrom(id, revision.text) : proposalsIn(quotes, revision);
      const outcomes: Record<(typeof METHODS)[number], Outcome> = {
        ledger: judge(askLedger(issued, quote.id, proposals, revision), truth),
        'text fragment': judge(one(findTextFragment(revision.text, selector)), one(hull)),
        Hypothesis: judge(one(findAsHypothesis(revision.text, selector)), one(hull)),
      };
      for (const method of METHODS) {
        const tally = tallies.get(`${name} ${method}`) ?? emptyTally();
        tally[outcomes[method]]++;
        tallies.set(`${name} ${method}`, tally);
      }
    }
  }
  return quotes.length;
}

const percent = (count: number, all: number) => `${((100 * count) / (all || 1)).toFixed(1)} %`;

interface AnchorOptions {
  /** Issue what extraction finds, and extract again after each edit; else people's quotes are issued and found again. */
  extracted?: boolean;
  /** How many articles, from the first; left out: all. */
  articles?: number;
}

/**
 * Measures how issued quotes outlive edits: every quote that people marked in real articles, ten kinds of edit, and for
 * each whether the link still leads to its words (right), to other ones (wrong), or nowhere (orphaned). Where a sentence
 * or a paragraph is deleted, leading nowhere is right.
 *
 * @param file gold attributions, one article a line
 */
export function benchAnchors(file: string, { extracted: extracts = false, articles: most }: AnchorOptions): void {
  const tallies = new Map<string, Tally>();
  const articles = readIssuedQuotes(file).slice(0, most);
  let count = 0;
  for (const [seed, article] of articles.entries()) count += benchArticle(article, seed, extracts, tallies);
  console.log(`${count} quotes of ${articles.length} articles, each edited in ${EDIT_KINDS.length} ways; right / wrong / orphaned\n`);
  const table = new Table({ head: ['edit', 'tried', ...METHODS], style: { head: [], border: [] } });
  for (const { name } of EDIT_KINDS) {
    const row = METHODS.map((method) => tallies.get(`${name} ${method}`) ?? emptyTally());
    const tried = Object.values(row[0] ?? emptyTally()).reduce((sum, one) => sum + one, 0);
    table.push([
      name,
      tried,
      ...row.map(({ right, wrong, orphaned }) => [right, wrong, orphaned].map((one) => percent(one, tried)).join(' / ')),
    ]);
  }
  console.log(table.toString());
}
