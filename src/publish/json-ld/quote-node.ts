import type { Quotation } from 'schema-dts';
import type { ArticleHead, CorpusQuote } from '../../corpus/corpus.ts';
import { articleLink, quoteLink } from '../../links.ts';
import { absolute } from '../absolute.ts';
import { attributionLine } from '../attribution-line.ts';
import { speakerNodes } from './actor-node.ts';

export const articleNodeId = ({ slug }: ArticleHead, site: URL): string => `${absolute(articleLink(slug), site)}#article`;

const quoteNodeId = ({ id }: Pick<CorpusQuote, 'id'>, site: URL): string => `${absolute(quoteLink(id), site)}#quotation`;

/** A quote by name, where its words stand on the page already. */
export const quoteReference = (quote: Pick<CorpusQuote, 'id'>, site: URL): Quotation => ({
  ...{ '@type': 'Quotation', '@id': quoteNodeId(quote, site) },
});

/**
 * A quote as a Quotation. Everyone it is laid to is its `spokenByCharacter` ("to whom the quotation is attributed within
 * the containing CreativeWork"); only words that stand in quotation marks and came first-hand have a `creator`.
 */
export function quoteNode(quote: CorpusQuote, site: URL): Quotation {
  const url = absolute(quoteLink(quote.id), site);
  const speakers = speakerNodes(quote.speakers, site);
  const relays = quote.relays.flatMap(({ actors }) => speakerNodes(actors, site));
  return {
    ...{ '@type': 'Quotation', '@id': quoteNodeId(quote, site), url, identifier: quote.id },
    ...{ text: quote.text, inLanguage: quote.article.language, creditText: attributionLine(quote) },
    ...(speakers.length > 0 && { spokenByCharacter: speakers }),
    ...(speakers.length > 0 && quote.kind === 'direct' && !quote.isRelayed && { creator: speakers }),
    ...(relays.length > 0 && { contributor: relays }),
    isPartOf: { '@id': articleNodeId(quote.article, site) },
  };
}
