import { z } from 'astro/zod';
import { reviewStatus } from './review.ts';
import { passage } from './selector.ts';

export const actorId = z
  .string()
  .regex(/^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u, 'must be a slug such as yuri-ushakov')
  .describe('slug of the name; the address of the actor page');

/** Person, Organization and Place are schema.org's; a group is people named together, a document a source without issuer. */
export const actorKind = z.enum(['person', 'organization', 'place', 'group', 'document']).describe('what sort of actor this is');

export type ActorKind = z.infer<typeof actorKind>;

/** An actor as one article's frontmatter keeps it. */
export const actor = z.strictObject({
  id: actorId,
  name: z.string().min(1).describe('the fullest form of the name in the article, without titles'),
  kind: actorKind,
  unnamed: z
    .literal(true)
    .optional()
    .describe('the article does not name this source ("a diplomat"); local to the article, without a page'),
  roles: z.array(z.string().min(1)).optional().describe('offices and descriptions the article gives, as written'),
  aliases: z.array(z.string().min(1)).optional().describe('other forms under which the article mentions the actor'),
  mentions: z.array(passage).optional().describe('where the actor is mentioned; only where name and aliases alone would find other places'),
  status: reviewStatus.optional(),
});

export type Actor = z.infer<typeof actor>;

/** What an editor knows of an actor across articles: one file `content/actors/<id>.yaml`. */
export const actorFile = z.strictObject({
  name: z.string().min(1).describe('the name shown everywhere'),
  kind: actorKind,
  aliases: z.array(z.string().min(1)).optional().describe('other names under which articles know the actor'),
  role: z.string().min(1).optional().describe('office or description shown where an article gives none'),
  sameAs: z.array(z.url()).optional().describe('addresses of the same actor elsewhere, such as Wikidata'),
});

export type ActorFile = z.infer<typeof actorFile>;
