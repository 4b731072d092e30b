import type { APIRoute } from 'astro';
import { makeQuoteColumns } from '../../components/quote-index/make-quote-columns.ts';
import { loadCorpus } from '../../corpus/load-corpus.ts';

/** What quotes can be narrowed by, for the scripts of their index and of the search. */
export const GET: APIRoute = async () => Response.json(makeQuoteColumns(await loadCorpus()));
