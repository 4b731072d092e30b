import type { ActorFile } from '../model/actor.ts';
import type { LocatedActor } from '../model/located.ts';
import type { ActorName } from './corpus.ts';

/** The actors of one article, with its plain text. */
export interface ArticleActors {
  slug: string;
  language: string;
  text: string;
  actors: readonly LocatedActor[];
  /** Ids of those that any attribution, however deep, lays words or thoughts to. */
  speaking: ReadonlySet<string>;
}

export interface JoinedActor {
  name: ActorName;
  roles: string[];
  aliases: string[];
  sameAs: string[];
  /** Whether an editor keeps a file on the actor. */
  hasFile: boolean;
}

export interface JoinedActors {
  /** By the id they have in the whole corpus. */
  actors: Map<string, JoinedActor>;
  /** An article's own id of an actor, as a name. */
  nameOf(slug: string, id: string): ActorName;
}

/** An actor of one article. */
interface Occurrence {
  article: ArticleActors;
  actor: LocatedActor;
  /** How many people of the article have each word in their names. */
  bearers: ReadonlyMap<string, number>;
}

const normal = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
/** No name holds a line break, so that no editor's name reads like one of these keys. */
const kindAndName = ({ kind, name }: LocatedActor) => `${kind}\n${normal(name)}`;
const unique = (texts: readonly string[]) => [...new Set(texts)];

/**
 * Joins actors across articles: by the editor's files in `content/actors`, which know other names; else by the same id or
 * the same full name, where they are of one kind: a person Jordan is never a country (`npm run check` tells of both). Sources
 * nobody names stay with their article.
 *
 * @param files the editor's files by id
 * @param articles in an order that does not change: the first article's id of an actor becomes everybody's
 */
export function joinActors(files: ReadonlyMap<string, ActorFile>, articles: readonly ArticleActors[]): JoinedActors {
  const byName = new Map<string, string>();
  for (const [id, { name, aliases = [] }] of files) for (const form of [name, ...aliases]) byName.set(normal(form), id);
  const groups = new Map<string, Occurrence[]>();
  const ids = new Map<string, string>();
  for (const article of articles) {
    const bearers = countBearers(article.actors);
    for (const actor of article.actors) {
      const id = actor.unnamed ? `${article.slug}/${actor.id}` : canonicalId(actor, files, byName, groups);
      const key = kindAndName(actor);
      if (!actor.unnamed && !byName.has(key)) byName.set(key, id);
      ids.set(`${article.slug} ${actor.id}`, id);
      const group = groups.get(id);
      if (group) group.push({ article, actor, bearers });
      else groups.set(id, [{ article, actor, bearers }]);
    }
  }
  const actors = new Map([...groups].map(([id, group]) => [id, describe(id, group, files.get(id))]));
  const fallback = (id: string): ActorName => ({ id, name: id, inProse: id, short: id, kind: 'person', isNamed: false, hasPage: false });
  return { actors, nameOf: (slug, id) => actors.get(ids.get(`${slug} ${id}`) ?? '')?.name ?? fallback(id) };
}

function canonicalId(
  actor: LocatedActor,
  files: ReadonlyMap<string, ActorFile>,
  byName: ReadonlyMap<string, string>,
  groups: ReadonlyMap<string, readonly { actor: LocatedActor }[]>,
): string {
  if (files.has(actor.id)) return actor.id;
  const known = byName.get(normal(actor.name)) ?? byName.get(kindAndName(actor));
  if (known) return known;
  const kind = groups.get(actor.id)?.[0]?.actor.kind;
  return kind === undefined || kind === actor.kind ? actor.id : `${actor.id}-${actor.kind}`;
}

function describe(id: string, group: readonly Occurrence[], file: ActorFile | undefined): JoinedActor {
  const [first] = group;
  const actor = first?.actor;
  const name = file?.name ?? actor?.name ?? id;
  const kind = file?.kind ?? actor?.kind ?? 'person';
  const isNamed = !(actor?.unnamed ?? false);
  const isHeard = new Set(group.map(({ article }) => article.slug)).size > 1 || group.some((one) => one.article.speaking.has(one.actor.id));
  const forms = unique([...(file?.aliases ?? []), ...group.flatMap(({ actor: { name: own, aliases } }) => [own, ...aliases])]);
  return {
    name: {
      id,
      name,
      kind,
      inProse: kind !== 'person' && takesArticle(group) ? `the ${name}` : name,
      short: kind === 'person' ? shortest(name, group) : name,
      isNamed,
      hasPage: isNamed && (file !== undefined || isHeard),
    },
    roles: unique([...(file?.role ? [file.role] : []), ...group.flatMap(({ actor: { roles } }) => roles)]),
    aliases: forms.filter((form) => form !== name),
    sameAs: file?.sameAs ?? [],
    hasFile: file !== undefined,
  };
}

/** Whether English prose says "the" before the name: where the articles mostly do. */
function takesArticle(group: readonly Occurrence[]): boolean {
  const english = group.filter(({ article: { language } }) => language.startsWith('en'));
  const mentions = english.flatMap(({ article: { text }, actor }) =>
    actor.mentions
      .filter(([start, end]) => text.slice(start, end) === actor.name)
      .map(([start]) => /\bthe $/i.test(text.slice(0, start).slice(-'the '.length))),
  );
  return mentions.filter(Boolean).length * 2 > mentions.length;
}

const wordsOf = (name: string) => name.split(/\s+/u);

/** The shortest of the mentioned forms that is part of the full name ("Xi" of "Xi Jinping"), and not shared with anybody in those articles. */
function shortest(name: string, group: readonly Occurrence[]): string {
  const parts = new Set(wordsOf(name));
  const forms = unique(group.flatMap(({ actor }) => actor.aliases)).filter((form) => wordsOf(form).every((part) => parts.has(part)));
  return forms
    .filter((form) => form.length < name.length && group.every((one) => isOwn(form, one)))
    .reduce((best, form) => (form.length < best.length ? form : best), name);
}

/** Whether a word of the form stands in no other person's name in the article. */
function isOwn(form: string, { actor, bearers }: Occurrence): boolean {
  const own = new Set(wordsOf(actor.name));
  return wordsOf(form).some((word) => (bearers.get(word) ?? 0) <= (own.has(word) ? 1 : 0));
}

/** How many people of an article have each word in their names. */
function countBearers(actors: readonly LocatedActor[]): Map<string, number> {
  const bearers = new Map<string, number>();
  for (const { kind, name } of actors)
    if (kind === 'person') for (const word of new Set(wordsOf(name))) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  return bearers;
}
