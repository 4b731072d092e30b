import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { quoteRowData } from '../../components/quote-index/quote-row-data.ts';
import { actorHitData, articleHitData } from '../../components/search/hit-data.ts';
import { eventRowData } from '../../components/timeline/event-row-data.ts';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import { SEARCH_NOUNS, searchRecords } from '../../publish/search-records.ts';

export const getStaticPaths = () => SEARCH_NOUNS.map((noun) => ({ params: { noun }, props: { noun } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What can be found, one record a line; the build indexes it and takes it away. */
export const GET: APIRoute<Props> = async ({ props: { noun } }) => {
  const corpus = await loadCorpus();
  const records = searchRecords(noun, corpus, {
    quote: (quote) => quoteRowData(quote, corpus.slots),
    actor: actorHitData,
    article: articleHitData,
    event: eventRowData,
  });
  return new Response(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
};
