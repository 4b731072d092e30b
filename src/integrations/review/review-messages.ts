import type { Quote } from '../../model/quote.ts';

/** Names of the messages between the toolbar in the browser and the development server. */
export const REVIEW_MESSAGES = {
  open: 'on-the-record:review:open',
  decide: 'on-the-record:review:decide',
  article: 'on-the-record:review:article',
  refused: 'on-the-record:review:refused',
} as const;

export interface OpenMessage {
  slug: string;
}

/** A decision as the form has it; read into the ledger's `decision` by the server. */
export interface WrittenDecision {
  action: 'confirm' | 'reject' | 'reopen' | 'correct' | 'add';
  id?: string;
  kind?: string;
  speakers?: string[];
  cue?: string;
  text?: string[];
  /** YAML */
  nested?: string;
}

export interface DecideMessage {
  slug: string;
  /** Of the file the editor was looking at: a file that has another by now is not written. */
  hash: string;
  decision: WrittenDecision;
}

/** An article as it stands in its file. */
export interface ReviewedArticle {
  slug: string;
  file: string;
  /** SHA-256 of the file. */
  hash: string;
  quotes: Quote[];
  actors: { id: string; name: string }[];
  /** Nested attributions of each quote as YAML, for correcting the chain by hand. */
  nested: Record<string, string>;
}

/** Why a decision was not written. The file is as it was. */
export interface Refusal {
  slug: string;
  message: string;
}
