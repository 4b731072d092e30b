import type { Span } from '../model/span.ts';
import { type Haystack, normalise } from './haystack.ts';

/** The part of an actor that says under which words the text mentions it. */
export interface Named {
  id: string;
  name: string;
  aliases?: readonly string[] | undefined;
}

const escaped = (words: string) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * Finds every place that mentions an actor by its name or an alias: whole words, upper and lower case kept apart, the
 * longest form first, so that "Bank of Orland" is no mention of "Orland".
 *
 * @returns for each actor id its places, in reading order; a form two actors share counts for both
 */
export function findMentions(actors: readonly Named[], { normal, places }: Haystack): Map<string, Span[]> {
  const owners = new Map<string, string[]>();
  for (const { id, name, aliases = [] } of actors)
    for (const form of new Set([name, ...aliases].map(normalise))) if (form) owners.set(form, [...(owners.get(form) ?? []), id]);
  const mentions = new Map<string, Span[]>(actors.map(({ id }) => [id, []]));
  if (owners.size === 0) return mentions;
  const forms = [...owners.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  for (const match of normal.matchAll(pattern)) {
    const span: Span = [places[match.index] ?? 0, (places[match.index + match[0].length - 1] ?? 0) + 1];
    for (const id of owners.get(match[0]) ?? []) mentions.get(id)?.push(span);
  }
  return mentions;
}
