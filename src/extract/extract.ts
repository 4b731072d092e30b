import type { ExtractedActor, ExtractedEvent, ExtractedFigure, ExtractedQuote, Extraction, FilterInput } from '../model/extraction.ts';
import type { Span } from '../model/span.ts';
import { type ActorRecord, actorIds } from './actors/actor-book.ts';
import type { SpokenAttribution } from './actors/assign-speakers.ts';
import { idMinter, slugWords, tellingSlug, tellingSlugOf } from './mint-id.ts';
import { kindOfContent } from './quotations/quoted-share.ts';
import { type Reading, readArticle } from './read-article.ts';

type Mint = ReturnType<typeof idMinter>;
type Ids = Map<ActorRecord, string>;

const FIGURE_SLUG_WORDS = 4;
const EVENT_SLUG_WORDS = 1;

/** Reads one text: who said what, actors, figures, dates and events. Pure, deterministic, never throws on odd text. */
export function extract(input: FilterInput): Extraction {
  return toExtraction(input, readArticle(input));
}

/** A reading as the filter puts it out: ids minted, everything in reading order, rules left behind. */
export function toExtraction({ id, text }: FilterInput, reading: Reading): Extraction {
  const mint = idMinter(id);
  const ids = actorIds(reading.actors.actors);
  return {
    id,
    quotes: reading.spoken.map((spoken) => toQuote(text, spoken, reading, ids, mint)),
    actors: toActors(reading, ids),
    figures: reading.figures.map(({ start, end, confidence: _c, rule: _r, ...figure }): ExtractedFigure => {
      const words = text.slice(start, end);
      const plain = slugWords(words);
      return {
        id: mint('f', plain.slice(0, FIGURE_SLUG_WORDS).join('-') || 'figure', plain),
        text: words,
        start,
        end,
        ...figure,
      };
    }),
    dates: reading.dates.map(({ start, end, value, covers }) => ({
      text: text.slice(start, end),
      start,
      end,
      value,
      ...(covers ? { covers } : {}),
    })),
    events: toEvents(text, reading, ids, mint),
  };
}

function toQuote(text: string, spoken: SpokenAttribution, reading: Reading, ids: Ids, mint: Mint): ExtractedQuote {
  const words = slugWords(wordsOf(text, spoken.node.finding.content));
  return quoteWith(mint('q', tellingSlugOf(words), words), text, spoken, reading, ids);
}

function quoteWith(
  id: string,
  text: string,
  { node, speakers, relays, nested }: SpokenAttribution,
  reading: Reading,
  ids: Ids,
): ExtractedQuote {
  const { source, cue, content, act, confidence } = node.finding;
  const idsOf = (actors: ActorRecord[]) => actors.map((actor) => ids.get(actor)).filter((found) => found !== undefined);
  return {
    id,
    kind: kindOfContent(text, content, reading.quotations),
    act,
    text: wordsOf(text, content),
    source,
    cue,
    content,
    speakers: idsOf(speakers),
    relays: relays.map(({ actors, cue: words }) => ({ actors: idsOf(actors), cue: words })),
    confidence: Math.round(confidence * 100) / 100,
    nested: nested.map((inner, i) => quoteWith(`${id}.${i + 1}`, text, inner, reading, ids)),
  };
}

const wordsOf = (text: string, spans: Span[]) => spans.map(([from, to]) => text.slice(from, to)).join(' ');

function toActors({ actors }: Reading, ids: Ids): ExtractedActor[] {
  const first = (actor: ActorRecord) => Math.min(...actor.mentions.slice(0, 1).map(([at]) => at));
  return actors.actors
    .map((actor) => ({ ...actor, mentions: [...actor.mentions].sort((a, b) => a[0] - b[0]) }) as ActorRecord)
    .map((sorted, i) => ({ sorted, original: actors.actors[i] }))
    .filter(({ sorted }) => sorted.mentions.length > 0)
    .sort((a, b) => first(a.sorted) - first(b.sorted))
    .map(({ sorted, original }) => ({
      id: (original && ids.get(original)) ?? 'unnamed',
      name: sorted.name,
      kind: sorted.kind,
      ...(sorted.unnamed ? { unnamed: true as const } : {}),
      roles: [...sorted.roles],
      aliases: [...sorted.aliases].filter((alias) => alias !== sorted.name),
      mentions: sorted.mentions,
    }));
}

function toEvents(text: string, reading: Reading, ids: Ids, mint: Mint): ExtractedEvent[] {
  return reading.events.map(({ start, end, date, word }) => {
    const words = text.slice(start, end);
    const mentioned = reading.actors.within(start, end).map(({ actor }) => actor);
    // "Both countries" mentions nobody by name, but they took part.
    const meant = reading.collectives
      .filter((collective) => collective.start >= start && collective.end <= end)
      .flatMap((collective) => collective.actors);
    const actors = [...new Set([...mentioned, ...meant])].map((actor) => ids.get(actor)).filter((found) => found !== undefined);
    const slug = `${slugWords(date).join('-')}-${tellingSlug(word, EVENT_SLUG_WORDS)}`;
    return { id: mint('e', slug, `${date} ${words}`), date, text: words, start, end, actors };
  });
}
