import type { Annotations } from './article.ts';
import type { DateMention, Event } from './event.ts';
import type { Relay } from './extraction.ts';
import type { Figure } from './figure.ts';
import type { QuoteAct, QuoteKind, QuoteState } from './quote.ts';
import type { ReviewStatus } from './review.ts';
import type { Span } from './span.ts';

/** An attribution of the frontmatter with its places in the article's plain text (offsets in UTF-16 code units). */
export interface LocatedAttribution {
  kind: QuoteKind;
  act: QuoteAct;
  /** The content, its fragments joined by one space. */
  text: string;
  source: Span[];
  cue: Span[];
  /** Empty where the words are no longer in the text. */
  content: Span[];
  speakers: string[];
  relays: Relay[];
  confidence?: number | undefined;
  nested: LocatedAttribution[];
}

export interface LocatedQuote extends LocatedAttribution {
  id: string;
  status: ReviewStatus;
  state: QuoteState;
  /** The words as first issued, only with changed, gone, withdrawn. */
  issued?: string | undefined;
  /** The day the state was first seen. */
  since?: string | undefined;
}

type Place = { start: number; end: number };

/** An actor of one article with the places that mention it. */
export interface LocatedActor {
  id: string;
  name: string;
  kind: NonNullable<Annotations['actors']>[number]['kind'];
  unnamed: boolean;
  roles: string[];
  aliases: string[];
  mentions: Span[];
}

export type LocatedFigure = Figure & Place;
export type LocatedDate = DateMention & Place;
export type LocatedEvent = Event & Place;

/** An annotation whose words the text does not hold, or holds several times without a selector to tell them apart. */
export interface Unlocated {
  /** Where in the frontmatter: `quotes[2].nested[0].text`. */
  path: string;
  text: string;
  problem: 'missing' | 'ambiguous';
}

/** Everything an article's frontmatter says, bound to places in its plain text. Rejected entries are left out. */
export interface LocatedAnnotations {
  quotes: LocatedQuote[];
  actors: LocatedActor[];
  figures: LocatedFigure[];
  dates: LocatedDate[];
  events: LocatedEvent[];
  unlocated: Unlocated[];
}
