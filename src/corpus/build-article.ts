import type { ArticleFrontmatter } from '../model/article.ts';
import type { LocatedAnnotations } from '../model/located.ts';
import type { Span } from '../model/span.ts';
import { buildQuote, paragraphAt } from './build-quote.ts';
import type { ActorName, ArticleHead, CorpusArticle, CorpusQuote } from './corpus.ts';
import { countWords, wordsOf } from './count-words.ts';
import { findVerbatim } from './find-verbatim.ts';
import { type QuotedStretch, shareVoices } from './share-voices.ts';
import { without } from './spans.ts';

/** An article as it was read: its frontmatter, its Markdown, its plain text, and where its annotations stand in that. */
export interface ReadEntry {
  slug: string;
  data: ArticleFrontmatter;
  body: string;
  text: string;
  paragraphs: Span[];
  located: LocatedAnnotations;
}

// Scripts written from right to left, by language; a tag may name the script itself (az-Arab).
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|syr|ug|ur|yi)\b|-(?:Arab|Hebr|Syrc|Thaa)\b/;

function headOf({ slug, data }: ReadEntry): ArticleHead {
  const { title, published, updated, publisher, url, summary, language = 'en', authors = [], sample = false } = data;
  const dir = RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
  return { slug, title, published, updated, publisher, url, summary, language, dir, authors, isSample: sample };
}

/** The quoted words of an article, each in one stretch: of quotes over the same words, the first has them. */
function stretchesOf(quotes: readonly CorpusQuote[], words: readonly Span[]): QuotedStretch[] {
  const taken: Span[] = [];
  return quotes.flatMap((quote) =>
    quote.voices.map((voice) => {
      const spans = without(voice.spans, taken);
      taken.push(...spans);
      return { ...voice, spans, words: countWords(words, spans), quoteId: quote.id };
    }),
  );
}

/** Joins an article's annotations with its text and with the actors of the whole corpus. */
export function buildArticle(entry: ReadEntry, nameOf: (id: string) => ActorName): CorpusArticle {
  const { text, paragraphs, located, body } = entry;
  const article = headOf(entry);
  const words = wordsOf(text);
  const actors = located.actors.map(({ id, roles, mentions }) => ({ actor: nameOf(id), roles, mentions }));
  const around = {
    ...{ article, text, words, paragraphs, nameOf },
    verbatim: findVerbatim(text, paragraphs),
    mentions: actors.map(({ actor, mentions }) => ({ id: actor.id, spans: mentions })),
  };
  const isLive = ({ state }: { state: string }) => state === 'current' || state === 'changed';
  const live = located.quotes.filter((quote) => isLive(quote) && quote.content.length > 0);
  const quotes = live.map((quote, index) => buildQuote(quote, index + 1, around));
  const retired = located.quotes.filter((quote) => !live.includes(quote)).map((quote) => buildQuote(quote, 0, around));
  const stretches = stretchesOf(quotes, words);
  const place = <T extends { start: number }>(one: T) => ({ ...one, article, paragraph: paragraphAt(paragraphs, one.start) });
  return {
    ...article,
    ...{ body, text, paragraphs, quotes, retired, actors },
    ...shareVoices(stretches),
    words: words.length,
    quotedWords: stretches.reduce((sum, stretch) => sum + stretch.words, 0),
    figures: located.figures.map(place),
    dates: located.dates.map(place),
    events: located.events.map((event) => ({ ...place(event), actors: (event.actors ?? []).map(nameOf) })),
  };
}
