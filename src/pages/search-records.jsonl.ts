import type { APIRoute } from 'astro';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { searchRecords } from '../publish/search-records.ts';

/** What can be found, one record a line; the build indexes it and takes it away. */
export const GET: APIRoute = async () =>
  new Response(
    searchRecords(await loadCorpus())
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(''),
  );
