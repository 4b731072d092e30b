import type { ActorKind } from '../model/actor.ts';
import type { LocatedDate, LocatedEvent, LocatedFigure, LocatedQuote } from '../model/located.ts';
import type { Span } from '../model/span.ts';

/** An actor as it is named anywhere on the site. */
export interface ActorName {
  /** Its id in the whole corpus; for an unnamed source, unique to its article. */
  readonly id: string;
  readonly name: string;
  /** The name in running prose: "the Kremlin", "Xi Jinping". */
  readonly inProse: string;
  /** The shortest form its article uses: "Xi". */
  readonly short: string;
  readonly kind: ActorKind;
  /** False for a source nobody names ("a diplomat"). */
  readonly isNamed: boolean;
  /** False for those, and for whoever is only ever named, in a single article: that article says all there is. */
  readonly hasPage: boolean;
}

export interface Relay {
  readonly actors: readonly ActorName[];
  readonly cue: string;
}

/** Words of a quote and whose they are said to be. */
export interface VoicedStretch {
  readonly speakers: readonly ActorName[];
  /** Who passed them on, outermost first; empty: first-hand. */
  readonly relays: readonly Relay[];
  readonly spans: readonly Span[];
  readonly words: number;
}

/** One attribution of speech, to be drawn: the quote itself, then what is nested in it. */
interface VoiceLayer {
  readonly speakers: readonly ActorName[];
  readonly spans: readonly Span[];
  /** 0 for the quote itself. */
  readonly depth: number;
}

/** An attribution that stands inside a quote: what its source passes on, or says or thinks itself. */
export interface NestedQuote extends Pick<LocatedQuote, 'kind' | 'act' | 'text' | 'confidence'> {
  readonly spans: readonly Span[];
  readonly source: string;
  readonly cue: string;
  readonly speakers: readonly ActorName[];
  /** Who passed the words on, outermost first. */
  readonly relays: readonly Relay[];
  readonly nested: readonly NestedQuote[];
}

export interface ArticleHead {
  readonly slug: string;
  readonly title: string;
  /** YYYY-MM-DD, as all days. */
  readonly published: string;
  readonly updated?: string | undefined;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly authors: readonly string[];
  readonly summary?: string | undefined;
  readonly isSample: boolean;
}

export interface CorpusQuote extends Pick<LocatedQuote, 'id' | 'kind' | 'act' | 'state' | 'status' | 'confidence' | 'issued' | 'since'> {
  readonly article: ArticleHead;
  /** Its place among the article's quotes, from 1. */
  readonly number: number;
  /** Of the block it begins in, from 1; undefined where its words are gone. */
  readonly paragraph: number | undefined;
  readonly text: string;
  readonly spans: readonly Span[];
  /** Spans in quotation marks. */
  readonly verbatim: readonly Span[];
  /** The text in runs that are verbatim or not. */
  readonly runs: readonly { readonly text: string; readonly isVerbatim: boolean }[];
  readonly source: string;
  readonly cue: string;
  /** The source of the quote itself: the last to pass the words on, or the speaker. */
  readonly tellers: readonly ActorName[];
  /** Whose words they are said to be. */
  readonly speakers: readonly ActorName[];
  /** Of the first voice, outermost first. */
  readonly relays: readonly Relay[];
  readonly isRelayed: boolean;
  readonly voices: readonly VoicedStretch[];
  readonly layers: readonly VoiceLayer[];
  /** The attributions inside it, as they nest in the text. */
  readonly nested: readonly NestedQuote[];
  readonly words: number;
  readonly verbatimWords: number;
  /** Ids of actors its words mention. */
  readonly mentions: readonly string[];
}

/** Actors who speak or pass on, with their words. Two who only ever speak together are one voice. */
export interface Voice {
  readonly key: string;
  readonly actors: readonly ActorName[];
  /** Words said to be theirs: a word of two voices counts half for each. */
  readonly firstHand: number;
  readonly relayed: number;
  /** Words of others they pass on. */
  readonly carried: number;
  /** 1 to 12: its colour and pattern; 0: ink. */
  readonly slot: number;
  /** The quote to show first for it. */
  readonly firstQuote: string;
}

/** Words on their way from a voice through relays, innermost first, into the article. */
export interface Flow {
  readonly voice: Voice;
  readonly relays: readonly (readonly ActorName[])[];
  readonly words: number;
}

/** Anything with a place in an article. */
interface Placed {
  readonly article: ArticleHead;
  /** Number of its block, from 1. */
  readonly paragraph: number;
}

export type CorpusFigure = LocatedFigure & Placed;
type CorpusDate = LocatedDate & Placed;
export type CorpusEvent = Omit<LocatedEvent, 'actors'> & Placed & { readonly actors: readonly ActorName[] };

export interface CorpusArticle extends ArticleHead {
  readonly body: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly words: number;
  readonly quotedWords: number;
  readonly quotes: readonly CorpusQuote[];
  /** Gone and withdrawn ones: out of every list, but their links answer. */
  readonly retired: readonly CorpusQuote[];
  readonly voices: readonly Voice[];
  readonly flows: readonly Flow[];
  /** Slot of every actor that speaks or passes on. */
  readonly slots: ReadonlyMap<string, number>;
  readonly actors: readonly { readonly actor: ActorName; readonly roles: readonly string[]; readonly mentions: readonly Span[] }[];
  readonly figures: readonly CorpusFigure[];
  readonly dates: readonly CorpusDate[];
  readonly events: readonly CorpusEvent[];
}

/** An actor's part in one article. Numbers of words are the actor's own part of each. */
export interface ActorInArticle {
  readonly article: ArticleHead;
  readonly mentions: number;
  /** Of the first mention, from 1. */
  readonly paragraph: number | undefined;
  /** Offices and descriptions this article gives. */
  readonly roles: readonly string[];
  readonly firstHand: number;
  readonly relayed: number;
  readonly carried: number;
  /** All quoted words of the article: the whole of the shares. */
  readonly quotedWords: number;
}

/** An actor over all articles. Numbers are words. */
export interface CorpusActor extends ActorName {
  readonly roles: readonly string[];
  readonly aliases: readonly string[];
  readonly sameAs: readonly string[];
  /** The editor's file on the actor, by its path from the project's folder. */
  readonly file: string | undefined;
  /** Newest first. */
  readonly articles: readonly ActorInArticle[];
  readonly saidFirstHand: readonly CorpusQuote[];
  readonly toldByOthers: readonly CorpusQuote[];
  readonly passedOn: readonly CorpusQuote[];
  readonly about: readonly CorpusQuote[];
  readonly firstHand: number;
  readonly relayed: number;
  readonly carried: number;
  readonly mentions: number;
}

/** Everything the site knows, read-only. Articles newest first; quotes, figures in that order; events by date. */
export interface Corpus {
  readonly articles: readonly CorpusArticle[];
  readonly quotes: readonly CorpusQuote[];
  readonly retired: readonly CorpusQuote[];
  readonly actors: readonly CorpusActor[];
  readonly figures: readonly CorpusFigure[];
  readonly events: readonly CorpusEvent[];
  readonly words: number;
  readonly quotedWords: number;
  /** Slots for lists over several articles. */
  readonly slots: ReadonlyMap<string, number>;
}
