import { isEdtf } from '../../model/edtf.ts';
import type { Span } from '../../model/span.ts';
import { tokenAt } from '../../text/document.ts';
import type { AttributionContext } from '../attributions/attribution-context.ts';
import type { AttributionNode } from '../attributions/nest-attributions.ts';
import type { DateFinding } from '../dates/find-dates.ts';
import type { Evidence } from '../finding.ts';
import { tokensOf } from '../tokens-of.ts';
import { clauseAround, type TokenClause } from './clause-around.ts';

/** Something the text dates: the words of its clause, and when (EDTF). */
export interface EventFinding extends Evidence {
  start: number;
  end: number;
  date: string;
  /** The word that tells it from others: its verb, where that says something. */
  word: string;
}

const SHORTEST_WORDS = 3;

/** Dated events: for every date that names a point or stretch of the calendar, the clause it stands in. */
export function findEvents(context: AttributionContext, dates: DateFinding[], attributions: AttributionNode[]): EventFinding[] {
  const contents = attributions.flatMap(allContents).sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const found: EventFinding[] = [];
  const seen = new Set<string>();
  for (const date of dates) {
    const when = date.covers ?? date.value;
    if (!isEdtf(when)) continue;
    for (const clause of clauseAround(
      context,
      tokensOf(context.document, [date.start, date.end]),
      innermost(contents, date),
      isCoarse(when),
    )) {
      const event = toEvent(context, clause, when);
      const key = event && `${event.start} ${event.end}`;
      if (!event || !key || seen.has(key)) continue;
      seen.add(key);
      found.push(event);
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function allContents(node: AttributionNode): Span[] {
  return [...node.finding.content, ...node.nested.flatMap(allContents)];
}

// Contents are sorted outer before inner, so the last one that holds the date is the innermost.
function innermost(contents: Span[], date: DateFinding): Span | undefined {
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
    if (content && content[1] >= date.end) return content;
  }
  return undefined;
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
