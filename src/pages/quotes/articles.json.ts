import type { APIRoute } from 'astro';
import { makeArticleColumns } from '../../components/quote-index/make-quote-columns.ts';
import { loadCorpus } from '../../corpus/load-corpus.ts';

/** Headlines and slugs of the articles, in the order of the columns. */
export const GET: APIRoute = async () => Response.json(makeArticleColumns(await loadCorpus()));
