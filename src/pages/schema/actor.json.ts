import { z } from 'astro/zod';
import { actorFile } from '../../model/actor.ts';

/** An actor file as JSON Schema, so that editors complete and check it. */
export const GET = () => Response.json(z.toJSONSchema(actorFile, { io: 'input' }));
