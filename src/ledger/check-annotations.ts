import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { NestedAttribution } from '../model/quote.ts';
import { makeHaystack } from './haystack.ts';
import type { ParsedFrontmatter } from './parse-frontmatter.ts';
import { fragmentsOf, placeContent } from './place-attribution.ts';
import { placeQuotes } from './place-quotes.ts';

// Enough of a quote to know it by in a message.
const SHOWN = 60;
const shown = (words: string) => `“${words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}”`;

type Path = (string | number)[];

function speakersWithPaths(attribution: NestedAttribution, path: Path): { id: string; path: Path }[] {
  const own = (attribution.speakers ?? []).map((id, n) => ({ id, path: [...path, 'speakers', n] }));
  return [...own, ...(attribution.nested ?? []).flatMap((inner, n) => speakersWithPaths(inner, [...path, 'nested', n]))];
}

/**
 * Says where an article's annotations do not hold together: ids issued twice, actors that are not there, and words an
 * editor vouches for that the text never had. Words that were edited away are no error: extraction says what became of them.
 */
export function checkAnnotations({ data, placeOf }: ParsedFrontmatter, text: string, file: string): Diagnostic[] {
  const { quotes = [], actors = [], events = [] } = data;
  const known = new Set(actors.map(({ id }) => id));
  const haystack = makeHaystack(text);
  const found: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const [index, quote] of quotes.entries()) {
    const path: Path = ['quotes', index];
    if (seen.has(quote.id)) found.push(diagnose('duplicate-quote-id', file, placeOf([...path, 'id']), quote.id));
    seen.add(quote.id);
    for (const { id, path: at } of speakersWithPaths(quote, path))
      if (!known.has(id)) found.push(diagnose('dangling-actor', file, placeOf(at), id));
    const isAdded = quote.confidence === undefined && quote.status !== 'rejected';
    const isVouched = (quote.status === 'confirmed' || quote.status === 'corrected' || isAdded) && !quote.state;
    const problem = isVouched ? placeContent(quote, haystack).problem : undefined;
    const words = shown(fragmentsOf(quote.text).join(' '));
    // A confidence says that a machine once found the words here: if they are gone, somebody edited the text.
    const wasNeverThere = quote.confidence === undefined && placeQuotes([quote], haystack)[0]?.length === 0;
    if (problem === 'missing' && wasNeverThere) found.push(diagnose('words-not-in-text', file, placeOf([...path, 'text']), words));
    if (problem === 'ambiguous') found.push(diagnose('ambiguous-words', file, placeOf([...path, 'text']), words));
  }
  for (const [index, event] of events.entries())
    for (const [n, id] of (event.actors ?? []).entries())
      if (!known.has(id)) found.push(diagnose('dangling-actor', file, placeOf(['events', index, 'actors', n]), id));
  return found;
}
