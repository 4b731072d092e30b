import type { APIRoute } from 'astro';
import { DATA_SCHEMAS, dataSchema } from '../../publish/data-schema.ts';
import { siteUrl } from '../../publish/site-url.ts';

export const getStaticPaths = () => Object.keys(DATA_SCHEMAS).map((name) => ({ params: { name } }));

/** The shape of a data file, or of one of its rows, as JSON Schema. */
export const GET: APIRoute = ({ params: { name = '' }, site }) => Response.json(dataSchema(name, siteUrl(site)));
