import { actorClash } from './actor-clash.ts';
import { behindItsText } from './behind-its-text.ts';
import type { ArticleCheck, ContentCheck } from './check.ts';
import { duplicateSlug } from './duplicate-slug.ts';
import { futureDate } from './future-date.ts';
import { longParagraph } from './long-paragraph.ts';
import { remoteImage } from './remote-image.ts';
import { sharedQuoteId } from './shared-quote-id.ts';
import { unbalancedMarks } from './unbalanced-marks.ts';
import { unissuedId } from './unissued-id.ts';
import { unsafeHtml } from './unsafe-html.ts';

/** Every check over an article, in the order their findings are told. Reading an article has checks of its own before these. */
export const ARTICLE_CHECKS: readonly ArticleCheck[] = [
  unissuedId,
  futureDate,
  unbalancedMarks,
  longParagraph,
  remoteImage,
  unsafeHtml,
  behindItsText,
];

/** Every check over articles beside each other. */
export const CONTENT_CHECKS: readonly ContentCheck[] = [duplicateSlug, sharedQuoteId, actorClash];
