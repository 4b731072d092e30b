import { tokenAt } from '../../../text/document.ts';
import type { AttributionContext } from '../attribution-context.ts';
import { contentEnd } from '../content-end.ts';
import type { CueCandidate } from '../cue-candidates.ts';
import { sourceAfter, sourceBefore } from '../find-source.ts';
import { type RawAttribution, trimRange } from '../raw-attribution.ts';

/** `It is believed that …`, `S is said to …` (nobody is named), `S was told that …`, `T was accused by S of …`. */
export function passiveReport(context: AttributionContext, { group, verb, region }: CueCandidate): RawAttribution | undefined {
  const { document, syntax } = context;
  if (group.form !== 'passive') return undefined;
  const subject = sourceBefore(context, group, region);
  const cue = { first: group.first, last: group.last };
  const next = tokenAt(document, group.last).lower;
  const end = contentEnd(context, group.last, region);
  const content = trimRange(context, { first: group.last, last: end });
  const isIt = subject && subject.last - subject.first === 1 && tokenAt(document, subject.first).lower === 'it';
  if (next === 'that' && isIt && content) {
    return { source: undefined, cue, content: [content], act: verb.act, confidence: 0.8, rule: 'it-is-said' };
  }
  if (next === 'by') {
    const source = sourceAfter(context, group.last + 1, region);
    const rest = source && trimRange(context, { first: source.last, last: end });
    if (!source || !subject || isIt || !verb.frames.has('object')) return undefined;
    const parts = rest ? [subject, rest] : [subject];
    return { source, cue, content: parts, act: verb.act, confidence: 0.55, rule: 'passive-with-agent' };
  }
  const follows = syntax.verbGroupAt(group.last);
  const reported = [
    'say',
    'believe',
    'think',
    'report',
    'know',
    'expect',
    'understand',
    'suspect',
    'allege',
    'rumor',
    'rumour',
    'estimate',
  ];
  if (follows?.form === 'infinitive' && follows.first === group.last && subject && !isIt && content && reported.includes(group.lemma)) {
    return { source: undefined, cue, content: [subject, content], act: verb.act, confidence: 0.6, rule: 'is-said-to' };
  }
  return undefined;
}
