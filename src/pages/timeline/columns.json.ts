import type { APIRoute } from 'astro';
import { makeTimelineColumns } from '../../components/timeline/timeline-columns.ts';
import { loadCorpus } from '../../corpus/load-corpus.ts';

/** What the timeline is drawn and narrowed by, for its script. */
export const GET: APIRoute = async () => Response.json(makeTimelineColumns(await loadCorpus()));
