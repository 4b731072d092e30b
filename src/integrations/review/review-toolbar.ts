import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { type Decision, decision } from '../../ledger/decide.ts';
import { ContentError } from '../../model/diagnostic.ts';
import { messageOf } from '../read-article-file.ts';
import { today } from '../today.ts';
import { openForReview, RefusedDecision, writeDecision } from './review-article.ts';
import { type DecideMessage, type OpenMessage, REVIEW_MESSAGES, type Refusal, type WrittenDecision } from './review-messages.ts';

// A tick in a speech bubble.
const ICON =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"><path d="M4 4h16v12H10l-5 4v-4H4z"/><path d="m8 10 3 3 5-6"/></svg>';

/** Reads a decision as the form has it. */
function readDecision({ nested, cue, ...written }: WrittenDecision): Decision {
  let chain: unknown;
  try {
    chain = nested ? parse(nested) : undefined;
  } catch (error) {
    throw new RefusedDecision(`the chain is not valid YAML: ${messageOf(error)}`);
  }
  const read = decision.safeParse({ ...written, ...(cue && { cue }), ...(chain ? { nested: chain } : {}) });
  if (read.success) return read.data;
  throw new RefusedDecision(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
}

function wordsFor(error: unknown): string {
  if (error instanceof ContentError) return error.diagnostics.map(({ message, remedy }) => `${message}: ${remedy}`).join('; ');
  return error instanceof RefusedDecision ? error.message : `that did not work: ${messageOf(error)}`;
}

/** Review in the browser while developing: a toolbar app shows proposals, and writes what an editor decides into the file. */
export function reviewToolbar(): AstroIntegration {
  return {
    name: 'on-the-record:review',
    hooks: {
      'astro:config:setup': ({ command, addDevToolbarApp }) => {
        if (command !== 'dev') return;
        addDevToolbarApp({
          id: 'on-the-record:review',
          name: 'Review quotes',
          icon: ICON,
          entrypoint: fileURLToPath(new URL('./review-app.ts', import.meta.url)),
        });
      },
      'astro:server:setup': ({ server, toolbar }) => {
        const root = server.config.root;
        const answer = async (slug: string, work: () => Promise<unknown>) => {
          try {
            toolbar.send(REVIEW_MESSAGES.article, await work());
          } catch (error) {
            toolbar.send<Refusal>(REVIEW_MESSAGES.refused, { slug, message: wordsFor(error) });
          }
        };
        toolbar.on<OpenMessage>(REVIEW_MESSAGES.open, ({ slug }) => void answer(slug, () => openForReview(root, slug)));
        toolbar.on<DecideMessage>(
          REVIEW_MESSAGES.decide,
          ({ slug, hash, decision: written }) => void answer(slug, () => writeDecision(root, slug, hash, readDecision(written), today())),
        );
      },
    },
  };
}
