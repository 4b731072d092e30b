import type { LocatedAttribution, LocatedQuote } from '../model/located.ts';
import type { Span } from '../model/span.ts';
import type { ActorName, ArticleHead, CorpusQuote, NestedQuote, Relay, VoicedStretch } from './corpus.ts';
import { countWords } from './count-words.ts';
import { findLayers, findVoices } from './find-voices.ts';
import { within } from './spans.ts';

/** What a quote is built against: its article's text, read once. */
export interface QuoteSurroundings {
  article: ArticleHead;
  text: string;
  words: readonly Span[];
  paragraphs: readonly Span[];
  verbatim: readonly Span[];
  /** Places that mention actors, by their ids in the corpus. */
  mentions: readonly { id: string; spans: readonly Span[] }[];
  nameOf(id: string): ActorName;
}

const wordsOn = (text: string, spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end)).join(' ');

/** The number, from 1, of the paragraph a place stands in. */
export function paragraphAt(paragraphs: readonly Span[], at: number): number {
  const index = paragraphs.findIndex(([, end]) => at < end);
  return index === -1 ? paragraphs.length : index + 1;
}

function runsOf(text: string, spans: readonly Span[], verbatim: readonly Span[]): CorpusQuote['runs'] {
  return spans.flatMap(([start, end], index) => {
    const inside = within([[start, end]], verbatim);
    const cuts = [...new Set([start, end, ...inside.flat()])].sort((a, b) => a - b);
    const runs = cuts.slice(1).map((to, n) => {
      const from = cuts[n] ?? start;
      return { text: text.slice(from, to), isVerbatim: inside.some(([a, b]) => a <= from && to <= b) };
    });
    return index === 0 ? runs : [{ text: ' … ', isVerbatim: false }, ...runs];
  });
}

/** Joins a located quote with its article: whose words it holds, who passed them on, how much of it is verbatim. */
export function buildQuote(quote: LocatedQuote, number: number, around: QuoteSurroundings): CorpusQuote {
  const { article, text, words, paragraphs, nameOf } = around;
  const names = (ids: readonly string[]) => ids.map(nameOf);
  const relays = (found: readonly { actors: string[]; cue: string }[]): Relay[] =>
    found.map(({ actors, cue }) => ({ actors: names(actors), cue }));
  const nestedIn = (inner: LocatedAttribution): NestedQuote => ({
    ...{ kind: inner.kind, act: inner.act, text: inner.text, confidence: inner.confidence, spans: inner.content },
    ...{ source: wordsOn(text, inner.source), cue: wordsOn(text, inner.cue) },
    ...{ speakers: names(inner.speakers), relays: relays(inner.relays), nested: inner.nested.map(nestedIn) },
  });
  const voices = findVoices(quote).map(
    ({ speakers, relays: passedOn, spans }): VoicedStretch => ({
      speakers: names(speakers),
      relays: relays(passedOn),
      spans,
      words: countWords(words, spans),
    }),
  );
  const nested = voices.filter((voice) => voice.relays.length > 0);
  const shown = nested.length > 0 ? nested : voices;
  const verbatim = quote.kind === 'indirect' ? [] : within(quote.content, around.verbatim);
  const start = quote.content[0]?.[0];
  const { id, kind, act, state, status, confidence, issued, since } = quote;
  return {
    ...{ id, kind, act, state, status, confidence, issued, since, article, number, voices, verbatim },
    paragraph: start === undefined ? undefined : paragraphAt(paragraphs, start),
    text: quote.text,
    spans: quote.content,
    runs: quote.content.length > 0 ? runsOf(text, quote.content, verbatim) : [{ text: quote.text, isVerbatim: quote.kind === 'direct' }],
    source: wordsOn(text, quote.source),
    cue: wordsOn(text, quote.cue),
    tellers: names(quote.speakers),
    speakers: [...new Map(shown.flatMap(({ speakers }) => speakers).map((actor) => [actor.id, actor])).values()],
    relays: shown[0]?.relays ?? [],
    isRelayed: nested.length > 0,
    layers: findLayers(quote).map(({ speakers, spans, depth }) => ({ speakers: names(speakers), spans, depth })),
    nested: quote.nested.map(nestedIn),
    words: countWords(words, quote.content),
    verbatimWords: countWords(words, verbatim),
    mentions: around.mentions.filter(({ spans }) => within(spans, quote.content).length > 0).map(({ id: actor }) => actor),
  };
}
