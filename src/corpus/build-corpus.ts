import type { ActorFile } from '../model/actor.ts';
import type { LocatedAttribution } from '../model/located.ts';
import { buildArticle, type ReadEntry } from './build-article.ts';
import type { ActorInArticle, Corpus, CorpusActor, CorpusArticle } from './corpus.ts';
import { dealSlots } from './deal-slots.ts';
import { edtfBounds } from './edtf-bounds.ts';
import { type JoinedActor, joinActors } from './join-actors.ts';

const byDayThenSlug = (a: CorpusArticle, b: CorpusArticle) => b.published.localeCompare(a.published) || (a.slug < b.slug ? -1 : 1);

const speakersOf = (attributions: readonly LocatedAttribution[]): string[] =>
  attributions.flatMap(({ speakers, nested }) => [...speakers, ...speakersOf(nested)]);

/** Joins articles and actor files into one whole. Pure: the same content gives the same corpus, in the same order. */
export function buildCorpus(entries: readonly ReadEntry[], files: ReadonlyMap<string, ActorFile>): Corpus {
  const stable = [...entries].sort((a, b) => a.data.published.localeCompare(b.data.published) || (a.slug < b.slug ? -1 : 1));
  const joined = joinActors(
    files,
    stable.map(({ slug, data: { language = 'en' }, text, located: { actors, quotes } }) => ({
      ...{ slug, language, text, actors },
      speaking: new Set(speakersOf(quotes)),
    })),
  );
  const articles = stable.map((entry) => buildArticle(entry, (id) => joined.nameOf(entry.slug, id))).sort(byDayThenSlug);
  const actors = buildActors([...joined.actors.values()], articles);
  return {
    articles,
    actors,
    quotes: articles.flatMap(({ quotes }) => quotes),
    retired: articles.flatMap(({ retired }) => retired),
    figures: articles.flatMap(({ figures }) => figures),
    events: articles
      .flatMap(({ events }) => events)
      .map((event) => ({ event, bounds: edtfBounds(event.date) }))
      .sort((a, b) => a.bounds.start - b.bounds.start || a.bounds.end - b.bounds.end)
      .map(({ event }) => event),
    words: articles.reduce((sum, { words }) => sum + words, 0),
    quotedWords: articles.reduce((sum, { quotedWords }) => sum + quotedWords, 0),
    slots: dealSlots(actors.map((actor) => ({ key: actor.id, weight: weightOf(actor) })).filter(({ weight }) => weight > 0)),
  };
}

const weightOf = ({ firstHand, relayed, carried }: CorpusActor) => firstHand + relayed + carried / 2;
const heaviestFirst = (a: CorpusActor, b: CorpusActor) =>
  weightOf(b) - weightOf(a) || b.mentions - a.mentions || (a.name < b.name ? -1 : 1);

/** Actors that have a name, those with most words first. */
function buildActors(joined: readonly JoinedActor[], articles: readonly CorpusArticle[]): CorpusActor[] {
  const drafts = new Map(joined.filter(({ name }) => name.isNamed).map((one) => [one.name.id, draft(one)]));
  for (const article of articles) {
    for (const part of partsIn(article).values()) {
      const one = drafts.get(part.id);
      if (!one) continue;
      one.articles.push(part);
      one.firstHand += part.firstHand;
      one.relayed += part.relayed;
      one.carried += part.carried;
    }
    for (const quote of article.quotes) {
      const speakers = new Set(quote.speakers.map(({ id }) => id));
      const relays = new Set(quote.voices.flatMap((voice) => voice.relays.flatMap((relay) => relay.actors.map(({ id }) => id))));
      for (const id of speakers) drafts.get(id)?.[quote.isRelayed ? 'toldByOthers' : 'saidFirstHand'].push(quote);
      for (const id of relays) drafts.get(id)?.passedOn.push(quote);
      for (const id of quote.mentions) if (!speakers.has(id)) drafts.get(id)?.about.push(quote);
    }
  }
  return [...drafts.values()]
    .map((one): CorpusActor => ({ ...one, mentions: one.articles.reduce((sum, { mentions }) => sum + mentions, 0) }))
    .sort(heaviestFirst);
}

/** What part each actor has in an article: where it is named, as what, and the words laid to it. */
function partsIn(article: CorpusArticle): Map<string, Mutable<ActorInArticle> & { id: string }> {
  const { quotedWords } = article;
  const byId = new Map<string, Mutable<ActorInArticle> & { id: string }>();
  for (const [id, same] of Map.groupBy(article.actors, ({ actor }) => actor.id)) {
    // An editor's file may say that two names of an article are one actor's.
    const places = same.flatMap(({ mentions }) => mentions).sort(([a], [b]) => a - b);
    const at = places[0]?.[0];
    const index = at === undefined ? -1 : article.paragraphs.findIndex(([, end]) => at < end);
    const roles = [...new Set(same.flatMap((one) => one.roles))];
    const named = { id, article, mentions: places.length, paragraph: index === -1 ? undefined : index + 1, roles };
    byId.set(id, { ...named, firstHand: 0, relayed: 0, carried: 0, quotedWords });
  }
  for (const { actors, firstHand, relayed, carried } of article.voices)
    for (const { id } of actors) {
      const part = byId.get(id);
      if (!part) continue;
      part.firstHand += firstHand / actors.length;
      part.relayed += relayed / actors.length;
      part.carried += carried / actors.length;
    }
  return byId;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

function draft({ name, roles, aliases, sameAs, hasFile }: JoinedActor): Mutable<CorpusActor> {
  const empty = { articles: [], saidFirstHand: [], toldByOthers: [], passedOn: [], about: [] };
  const file = hasFile ? `content/actors/${name.id}.yaml` : undefined;
  return { ...name, roles, aliases, sameAs, file, ...empty, firstHand: 0, relayed: 0, carried: 0, mentions: 0 };
}
