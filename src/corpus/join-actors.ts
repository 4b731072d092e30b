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
  const groups = new Map<string, { article: ArticleActors; actor: LocatedActor }[]>();
  const ids = new Map<string, string>();
  for (const article of articles) {
    for (const actor of article.actors) {
      const id = actor.unnamed ? `${article.slug}/${actor.id}` : canonicalId(actor, files, byName, groups);
      const key = kindAndName(actor);
      if (!actor.unnamed && !byName.has(key)) byName.set(key, id);
      ids.set(`${article.slug} ${actor.id}`, id);
      const group = groups.get(id);
      if (group) group.push({ article, actor });
      else groups.set(id, [{ article, actor }]);
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

function describe(id: string, group: readonly { article: ArticleActors; actor: LocatedActor }[], file: ActorFile | undefined): JoinedActor {
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
function takesArticle(group: readonly { article: ArticleActors; actor: LocatedActor }[]): boolean {
  const english = group.filter(({ article: { language } }) => language.startsWith('en'));
  const mentions = english.flatMap(({ article: { text }, actor }) =>
    actor.mentions
      .filter(([start, end]) => text.slice(start, end) === actor.name)
      .map(([start]) => /\bthe $/i.test(text.slice(0, start).slice(-'the '.length))),
  );
  return mentions.filter(Boolean).length * 2 > mentions.length;
}

const wordsOf = (name: string) => name.split(/\s+/u);

/** The shortest of the mentioned forms that is part of the full name ("Xi" of "Xi Jinping"), and of nobody else's in any of those articles. */
function shortest(name: string, group: readonly { article: ArticleActors; actor: LocatedActor }[]): string {
  const parts = new Set(wordsOf(name));
  const forms = unique(group.flatMap(({ actor }) => actor.aliases)).filter((form) => wordsOf(form).every((part) => parts.has(part)));
  return forms
    .filter((form) => form.length < name.length && group.every(({ article, actor }) => isOnly(actor, form, article)))
    .reduce((best, form) => (form.length < best.length ? form : best), name);
}

/** Whether a form is part of no other person's name in an article. */
function isOnly(actor: LocatedActor, form: string, { actors }: ArticleActors): boolean {
  const words = wordsOf(form);
  return !actors.some((other) => other !== actor && other.kind === 'person' && words.every((word) => wordsOf(other.name).includes(word)));
}
