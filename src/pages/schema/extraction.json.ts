import { z } from 'astro/zod';
import { extraction } from '../../model/extraction.ts';

/** One line of the filter's output as JSON Schema. */
export const GET = () => Response.json(z.toJSONSchema(extraction));
