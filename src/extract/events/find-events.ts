import { isEdtf } from '../../model/edtf.ts';
import type { Span } from '../../model/span.ts';
import { datelineLength } from '../../text/dateline-length.ts';
import { tokenAt } from '../../text/document.ts';
import type { AttributionContext } from '../attributions/attribution-context.ts';
import type { AttributionNode } from '../attributions/nest-attributions.ts';
import type { DateFinding } from '../dates/find-dates.ts';
import type { Evidence } from '../finding.ts';
import { tokensOf } from '../tokens-of.ts';
import { clauseAround, type TokenClause } from './clause-around.ts';
import { datesSomething, isTold } from './is-event.ts';
import { mergeMentions, type WordedEvent } from './merge-mentions.ts';

/** Something the text dates: the words of its clause, and when (EDTF). */
export interface EventFinding extends Evidence {
  start: number;
  end: number;
  date: string;
  /** The word that tells it from others: its verb, where that says something. */
  word: string;
}

const SHORTEST_WORDS = 3;

/**
 * Dated events: for every date that says when something happens, the clause it stands in, each event once. What merely compares,
 * denies or supposes is none.
 */
export function findEvents(context: AttributionContext, dates: DateFinding[], attributions: AttributionNode[]): EventFinding[] {
  const contents = attributions.flatMap(allContents).sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const found: WordedEvent[] = [];
  const seen = new Set<string>();
  for (const date of dates) {
    const when = date.covers ?? date.value;
    const range = tokensOf(context.document, [date.start, date.end]);
    if (!isEdtf(when) || !datesSomething(context, range, when)) continue;
    const told = clausesAt(context, range, innermost(context, contents, date), isCoarse(when));
    for (const clause of told.map((own) => withoutHalves(context, attributions, range, own))) {
      const event = isTold(context, clause) ? toEvent(context, clause, when) : undefined;
      const key = event && `${event.start} ${event.end}`;
      if (!event || !key || seen.has(key)) continue;
      seen.add(key);
      found.push({ event, words: tellingWords(context, clause, range) });
    }
  }
  return mergeMentions(found);
}

function allContents(node: AttributionNode): Span[] {
  return [...node.finding.content, ...node.nested.flatMap(allContents)];
}

// "It expected a result by June": an object alone tells nothing, the clause around it does.
function tellsSomething({ document, syntax }: AttributionContext, content: Span): boolean {
  const { first, last } = tokensOf(document, content);
  for (let t = first; t < last; t++) {
    const form = syntax.verbGroupAt(t)?.form;
    if (form === 'finite' || form === 'passive') return true;
  }
  return false;
}

// Contents are sorted outer before inner, so the last one that holds the date is the innermost.
function innermost(context: AttributionContext, contents: Span[], date: DateFinding): Span | undefined {
  let low = 0;
  let high = contents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((contents[middle]?.[0] ?? 0) <= date.start) low = middle + 1;
    else high = middle;
  }
  const FURTHEST = 12;
  for (let i = low - 1; i >= 0 && i > low - FURTHEST; i--) {
    const content = contents[i];
    if (content && content[1] >= date.end && tellsSomething(context, content)) return content;
  }
  return undefined;
}

// "The ministry said it expected …": where the content leaves the subject to a pronoun, the sentence around it says who.
function clausesAt(
  context: AttributionContext,
  date: { first: number; last: number },
  content: Span | undefined,
  coarse: boolean,
): TokenClause[] {
  const clauses = clauseAround(context, date, content, coarse);
  const opener = clauses[0] && tokenAt(context.document, clauses[0].first);
  return content && opener?.pos === 'PRON' ? clauseAround(context, date, undefined, coarse) : clauses;
}

/** Words from its speaker on that make a report worth a line of its own. */
const FEWEST_WORDS_OF_REPORT = 10;

// "The wall was weak and nobody owned it, the chair said on Thursday, closing the hearings": a report that follows what it
// reports begins with its source, or, where it tells no more than who said so and when, with all that was said.
function withoutHalves(
  { document }: AttributionContext,
  attributions: AttributionNode[],
  date: { first: number },
  clause: TokenClause,
): TokenClause {
  const [start, at] = [tokenAt(document, clause.first).start, tokenAt(document, date.first).start];
  for (const { finding } of attributions) {
    const [from, to] = [finding.content[0]?.[0] ?? at, finding.content.at(-1)?.[1] ?? at];
    const source = finding.source[0]?.[0];
    if (source === undefined || from >= start || to <= start || to > source || source > at) continue;
    const first = tokensOf(document, [source, source + 1]).first;
    const isReport = clause.last - first >= FEWEST_WORDS_OF_REPORT;
    return { ...clause, first: isReport ? first : tokensOf(document, [from, from + 1]).first };
  }
  return clause;
}

const isCoarse = (edtf: string) => /^-?\d{3}[\dX](?:-\d{2})?$/.test(edtf);

function toEvent(context: AttributionContext, { first, last, rule }: TokenClause, date: string): EventFinding | undefined {
  const { document } = context;
  let from = first;
  let to = last;
  while (
    from < to &&
    /^[\s"“”„«»‘’'.,;:!?()\-–—…]+$/.test(tokenAt(document, from).text) &&
    !opensInner(document.text, tokenAt(document, from).start)
  )
    from++;
  while (from < to && ['that', 'and', 'but'].includes(tokenAt(document, from).lower)) from++;
  const dateline = datelineLength(document.text.slice(tokenAt(document, from).start, tokenAt(document, to - 1).end));
  const behind = tokenAt(document, from).start + dateline;
  while (dateline > 0 && from < to && tokenAt(document, from).start < behind) from++;
  while (to > from && /^[\s.,;:!?\-–—…]+$/.test(tokenAt(document, to - 1).text)) to--;
  let end = tokenAt(document, to - 1).end;
  const start = tokenAt(document, from).start;
  // A mark left over from the quotation around the clause is no part of it.
  if (/["”»]$/.test(document.text.slice(start, end)) && !balanced(document.text.slice(start, end))) end = tokenAt(document, to - 2).end;
  const text = document.text
    .slice(start, end)
    .trimEnd()
    .replace(/[.,;:]+$/, '');
  if (text.split(/\s+/).length < SHORTEST_WORDS) return undefined;
  return { start, end: start + text.length, date, word: tellingVerb(context, from, to) ?? text, confidence: 0.6, rule };
}

function tellingVerb({ document, syntax }: AttributionContext, first: number, last: number): string | undefined {
  for (let i = first; i < last; i++) {
    const group = syntax.verbGroupAt(i);
    if (group && group.form !== 'infinitive' && !['be', 'have', 'do'].includes(group.lemma)) return tokenAt(document, group.head).text;
  }
  return undefined;
}

const TELLING = new Set(['NOUN', 'PROPN', 'VERB']);
const SAYS_LITTLE = new Set(['be', 'have', 'do', 'say', 'tell', 'get', 'make', 'take', 'go', 'come', 'people', 'time']);

// The lemmas that tell one event from another; those of its date say only when.
function tellingWords({ document }: AttributionContext, { first, last }: TokenClause, date: { first: number; last: number }): Set<string> {
  const words = new Set<string>();
  for (let i = first; i < last; i++) {
    const { pos, lemma } = tokenAt(document, i);
    const isDate = i >= date.first && i < date.last;
    if (!isDate && TELLING.has(pos) && !SAYS_LITTLE.has(lemma)) words.add(lemma);
  }
  return words;
}

function balanced(text: string): boolean {
  return (
    (text.match(/"/g)?.length ?? 0) % 2 === 0 &&
    (text.match(/“/g)?.length ?? 0) === (text.match(/”/g)?.length ?? 0) &&
    (text.match(/«/g)?.length ?? 0) === (text.match(/»/g)?.length ?? 0)
  );
}

// `"No limits" was the word`: a mark that closes again soon belongs to the clause.
function opensInner(text: string, at: number): boolean {
  return /^["“«][^"”»]{1,40}["”»]\s/.test(text.slice(at, at + 60));
}
