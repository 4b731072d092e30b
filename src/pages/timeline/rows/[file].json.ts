import type { APIRoute, GetStaticPaths } from 'astro';
import { eventRowData } from '../../../components/timeline/event-row-data.ts';
import { EVENTS_IN_FILE } from '../../../components/timeline/timeline-columns.ts';
import { loadCorpus } from '../../../corpus/load-corpus.ts';

export const getStaticPaths = (async () => {
  const { events } = await loadCorpus();
  return Array.from({ length: Math.ceil(events.length / EVENTS_IN_FILE) }, (_, file) => ({ params: { file: String(file) } }));
}) satisfies GetStaticPaths;

/** Rows of the timeline, as many as are asked for at once. */
export const GET: APIRoute = async ({ params }) => {
  const { events } = await loadCorpus();
  const first = Number(params['file']) * EVENTS_IN_FILE;
  return Response.json(events.slice(first, first + EVENTS_IN_FILE).map(eventRowData));
};
