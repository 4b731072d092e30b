import type { Span } from '../../model/span.ts';
import { tokenAt } from '../../text/document.ts';
import { FIRST_PERSON } from '../actors/resolve-pronoun.ts';
import type { AttributionFinding } from '../finding.ts';
import { attachFloatingQuotations } from './attach-floating-quotations.ts';
import type { AttributionContext, TokenRange } from './attribution-context.ts';
import { type CueCandidate, cueCandidates } from './cue-candidates.ts';
import type { RawAttribution } from './raw-attribution.ts';
import { accordingTo } from './rules/according-to.ts';
import { asSaying } from './rules/as-saying.ts';
import { clauseBeforeCue } from './rules/clause-before-cue.ts';
import { contentAfterCue } from './rules/content-after-cue.ts';
import { labelledSpeech } from './rules/labelled-speech.ts';
import { nounCue } from './rules/noun-cue.ts';
import { objectOfCue } from './rules/object-of-cue.ts';
import { passiveReport } from './rules/passive-report.ts';
import { quotationBeforeCue } from './rules/quotation-before-cue.ts';
import { signedSpeech } from './rules/signed-speech.ts';

/**
 * Every attribution of a text, at any depth, in no particular nesting: cue first, then its own source and content by rule.
 * A cue takes the first rule that fits; the order is from the surest to the loosest.
 */
export function findByRule(context: AttributionContext): AttributionFinding[] {
  const { document } = context;
  const candidates = cueCandidates(context);
  const found = new Map<CueCandidate, RawAttribution>();
  const passedOn = candidates.flatMap((candidate) => asSaying(context, candidate));
  const passedOnCues = new Set(passedOn.map(({ cue }) => cue.last - 1));
  // Attributions behind their content first: the contents of the others end before them.
  for (const candidate of candidates) {
    const raw = quotationBeforeCue(context, candidate) ?? clauseBeforeCue(context, candidate);
    if (raw && !passedOnCues.has(candidate.group.head)) found.set(candidate, raw);
  }
  const fromSentences = document.sentences.flatMap((sentence) => accordingTo(context, sentence));
  for (const { cue, source } of [...found.values(), ...fromSentences]) {
    context.taken.fill(1, cue.first, cue.last);
    if (source) context.taken.fill(1, source.first, source.last);
  }
  for (const candidate of candidates) {
    if (found.has(candidate) || passedOnCues.has(candidate.group.head)) continue;
    const raw = passiveReport(context, candidate) ?? contentAfterCue(context, candidate) ?? objectOfCue(context, candidate);
    if (raw) found.set(candidate, raw);
  }
  const fromNouns = document.sentences.flatMap((sentence) => nounCue(context, sentence));
  const raw = [...found.values(), ...passedOn, ...fromSentences, ...fromNouns, ...labelledSpeech(context), ...signedSpeech(context)];
  return withoutLostVoices(context, attachFloatingQuotations(context, raw)).map((attribution) => toFinding(context, attribution));
}

// "I think" within a quotation nobody is named for: there is no telling who "I" is.
function withoutLostVoices(context: AttributionContext, raw: RawAttribution[]): RawAttribution[] {
  const attributed = new Set(
    raw.flatMap(({ content, cue }) =>
      content.map(({ first }) => context.quotationAt(first)).filter((quoted) => quoted && context.quotationAt(cue.first) !== quoted),
    ),
  );
  return raw.filter(({ cue, source }) => {
    const around = context.quotationAt(cue.first);
    const isFirstPerson = source && source.last - source.first === 1 && FIRST_PERSON.has(tokenAt(context.document, source.first).lower);
    return !around || attributed.has(around) || !(isFirstPerson || !source);
  });
}

function toFinding({ document }: AttributionContext, raw: RawAttribution): AttributionFinding {
  const spanOf = ({ first, last }: TokenRange): Span => [tokenAt(document, first).start, tokenAt(document, last - 1).end];
  return {
    source: raw.source ? [spanOf(raw.source)] : [],
    cue: [spanOf(raw.cue)],
    content: raw.content.map(spanOf).sort((a, b) => a[0] - b[0]),
    act: raw.act,
    confidence: raw.confidence,
    rule: raw.rule,
  };
}
