import { z } from 'astro/zod';
import type { CorpusQuote } from '../corpus/corpus.ts';
import { homeLink } from '../links.ts';
import { SITE } from '../site.ts';
import { absolute } from './absolute.ts';
import { attributionLine } from './attribution-line.ts';
import { CARD_SIZE, cardLink } from './card-link.ts';
import { quoteHtml } from './quote-html.ts';

/** oEmbed 1.0, type rich (https://oembed.com, 2.3.4.4). */
export const oembedShape = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string().describe('who said it, and through whom it reached us'),
  author_name: z.string().optional().describe('whose words they are said to be'),
  provider_name: z.string(),
  provider_url: z.url(),
  cache_age: z.int().positive().describe('seconds; the words at an address may be corrected'),
  html: z.string().describe('a blockquote with its source, without script or style'),
  width: z.int().positive(),
  height: z.null().describe('as high as the words need'),
  thumbnail_url: z.url().describe('a card with the quote, or with its article'),
  thumbnail_width: z.int().positive(),
  thumbnail_height: z.int().positive(),
});

const SECONDS_A_DAY = 86_400;
/** What a column of text is wide on most sites; the piece adapts to less. */
const WIDTH_PX = 600;

/** What another site asks for to show one quote: the words, whose they are, the link. */
export function oembed(quote: CorpusQuote, site: URL): z.infer<typeof oembedShape> {
  return {
    ...{ type: 'rich', version: '1.0', title: attributionLine(quote) },
    ...(quote.speakers.length > 0 && { author_name: quote.speakers.map(({ name }) => name).join(', ') }),
    ...{ provider_name: SITE.name, provider_url: absolute(homeLink(), site), cache_age: SECONDS_A_DAY },
    ...{ html: quoteHtml(quote, site), width: WIDTH_PX, height: null },
    ...{ thumbnail_url: absolute(cardLink(quote), site), thumbnail_width: CARD_SIZE.width, thumbnail_height: CARD_SIZE.height },
  };
}
