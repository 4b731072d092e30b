import { z } from 'astro/zod';
import { slugOf as actorSlugOf, idMinter, tellingSlug } from '../extract/mint-id.ts';
import type { Actor } from '../model/actor.ts';
import { ANNOTATION_KEYS, type Annotations } from '../model/article.ts';
import { nestedAttribution, type Quote, quoteKind } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { findWords, type Haystack, makeHaystack } from './haystack.ts';
import { fragmentsOf, placeContent } from './place-attribution.ts';
import { selectorFor } from './place-words.ts';
import type { ReadArticle } from './read-article.ts';

const fields = {
  kind: quoteKind,
  /** Ids, names or aliases of actors; a name nobody has yet makes a new one. */
  speakers: z.array(z.string().min(1)),
  cue: z.string().min(1).optional(),
  /** The content, a piece for each stretch of the text. */
  text: z.array(z.string().min(1)).min(1),
  nested: z.array(nestedAttribution).optional(),
};

/** What an editor decides about one quote. */
export const decision = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('confirm'), id: z.string() }),
  z.strictObject({ action: z.literal('reject'), id: z.string() }),
  z.strictObject({ action: z.literal('reopen'), id: z.string() }),
  z.strictObject({ action: z.literal('correct'), id: z.string(), ...fields }),
  z.strictObject({ action: z.literal('add'), ...fields }),
]);

export type Decision = z.infer<typeof decision>;
type Wording = Pick<Extract<Decision, { action: 'add' }>, keyof typeof fields>;

/** The editor's actors by whatever they are called, with new ones made as they are needed. */
class ActorBook {
  readonly actors: Actor[];

  constructor(actors: readonly Actor[]) {
    this.actors = [...actors];
  }

  idOf(called: string): string {
    const known = this.actors.find(({ id, name, aliases = [] }) => [id, name, ...aliases].includes(called));
    if (known) return known.id;
    const actor: Actor = { id: actorSlugOf(called), name: called, kind: 'person', status: 'corrected' };
    if (!this.actors.some(({ id }) => id === actor.id)) this.actors.push(actor);
    return actor.id;
  }
}

/** Writes words as an annotation does: with their neighbours where they alone are ambiguous, nearest to where they stood. */
function worded(text: readonly string[], near: number, haystack: Haystack): Pick<Quote, 'text' | 'selector'> {
  const [first = '', ...others] = text;
  const nearest = findWords(first, haystack).reduce<Span | undefined>(
    (best, span) => (!best || Math.abs(span[0] - near) < Math.abs(best[0] - near) ? span : best),
    undefined,
  );
  const selector = nearest && selectorFor(nearest, haystack);
  return { text: others.length > 0 ? [...text] : first, ...(selector && { selector }) };
}

function corrected(quote: Quote, change: Wording, book: ActorBook, haystack: Haystack): Quote {
  const isSame = fragmentsOf(quote.text).join('\n') === change.text.join('\n');
  const { selector, nested: _, ...rest } = quote;
  const near = placeContent(quote, haystack).spans[0]?.[0] ?? 0;
  return {
    ...rest,
    kind: change.kind,
    speakers: change.speakers.map((called) => book.idOf(called)),
    ...(change.cue && { cue: change.cue }),
    ...(isSame ? { text: quote.text, ...(selector && { selector }) } : worded(change.text, near, haystack)),
    ...(change.nested && change.nested.length > 0 && { nested: change.nested }),
    status: 'corrected',
  };
}

function added(change: Wording, slug: string, quotes: readonly Quote[], book: ActorBook, haystack: Haystack): Quote {
  const mint = idMinter(slug);
  const words = change.text.join(' ');
  let id: string;
  do id = mint('q', tellingSlug(words), words);
  while (quotes.some((quote) => quote.id === id));
  return corrected({ id, kind: change.kind, text: '' }, change, book, haystack);
}

/**
 * Carries out what an editor decided. The rest of the annotations stays as it is.
 *
 * @returns the annotations with the decision in them; undefined where the article has no such quote
 */
export function decide({ slug, frontmatter, text }: ReadArticle, choice: Decision): Annotations | undefined {
  const { data } = frontmatter;
  const annotations: Annotations = Object.fromEntries(ANNOTATION_KEYS.map((key) => [key, data[key]]));
  const quotes = [...(data.quotes ?? [])];
  const book = new ActorBook(data.actors ?? []);
  const haystack = makeHaystack(text);
  if (choice.action === 'add') quotes.push(added(choice, slug, quotes, book, haystack));
  else {
    const index = quotes.findIndex(({ id }) => id === choice.id);
    const quote = quotes[index];
    if (!quote) return undefined;
    const { status: _, ...open } = quote;
    if (choice.action === 'correct') quotes[index] = corrected(quote, choice, book, haystack);
    else if (choice.action === 'reopen') quotes[index] = open;
    else quotes[index] = { ...quote, status: choice.action === 'confirm' ? 'confirmed' : 'rejected' };
  }
  return { ...annotations, quotes, ...(book.actors.length > 0 && { actors: book.actors }) };
}
