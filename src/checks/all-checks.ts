import { actorClash } from './actor-clash.ts';
import { behindItsText } from './behind-its-text.ts';
import type { Check } from './check.ts';
import { duplicateSlug } from './duplicate-slug.ts';
import { futureDate } from './future-date.ts';
import { longParagraph } from './long-paragraph.ts';
import { remoteImage } from './remote-image.ts';
import { sharedQuoteId } from './shared-quote-id.ts';
import { unbalancedMarks } from './unbalanced-marks.ts';
import { unissuedId } from './unissued-id.ts';
import { unsafeHtml } from './unsafe-html.ts';

/** Every check over content, in the order their findings are told. Reading an article has checks of its own before these. */
export const ALL_CHECKS: readonly Check[] = [
  duplicateSlug,
  sharedQuoteId,
  unissuedId,
  futureDate,
  unbalancedMarks,
  longParagraph,
  remoteImage,
  unsafeHtml,
  actorClash,
  behindItsText,
];
