import { tokenAt } from '../../text/document.ts';
import { CATENATIVES, CUE_VERBS, type CueVerb, NEEDS_PARTICLE } from '../lexicons/cue-verbs.ts';
import type { VerbGroup } from '../syntax/find-verb-groups.ts';
import { type AttributionContext, type QuotedTokens, regionOf, type TokenRange } from './attribution-context.ts';
import { cueRange } from './raw-attribution.ts';

/** A verb group that may report something, and where its attribution may reach. */
export interface CueCandidate {
  group: VerbGroup;
  verb: CueVerb;
  region: TokenRange & { quotation: QuotedTokens | undefined };
}

/** Every verb group whose head is a cue verb; "went on to say" and "declined to comment" are one group. */
export function cueCandidates(context: AttributionContext): CueCandidate[] {
  const found: CueCandidate[] = [];
  for (const plain of context.syntax.verbGroups) {
    const group = withCatenative(context, plain);
    const verb = CUE_VERBS.get(group.lemma) ?? (bringsQuotation(context, group) ? UNKNOWN_VERB : undefined);
    if (!verb) continue;
    const hasParticle = cueRange(context, group).last > group.last;
    if (NEEDS_PARTICLE.has(group.lemma) && !hasParticle && !verb.strong && !verb.frames.has('clause')) continue;
    found.push({ group, verb, region: regionOf(context, group.head) });
  }
  return found;
}

/** A verb that no list has: it may report what stands in marks beside it, nothing else. */
const UNKNOWN_VERB: CueVerb = { act: 'speech', frames: new Set(), strong: false };
const LONGEST_QUOTATION_SUBJECT = 8;
const LEADS_ON = /[,?!—–]["”»“'’]+$/u;

// `"Enough," laughed the clerk`: after a comma, a question or an exclamation in marks, the verb says how it was said.
function bringsQuotation(context: AttributionContext, group: VerbGroup): boolean {
  if (group.form !== 'finite') return false;
  for (let t = group.first - 1; t >= group.first - LONGEST_QUOTATION_SUBJECT; t--) {
    const quoted = context.quotationEndingAt(t);
    if (quoted) return LEADS_ON.test(context.document.text.slice(quoted.quotation.start, quoted.quotation.end));
    if (context.syntax.verbGroupAt(t)) return false;
  }
  return false;
}

function withCatenative(context: AttributionContext, group: VerbGroup): VerbGroup {
  if (group.form !== 'infinitive') return group;
  let before = context.syntax.verbGroupAt(group.first - 1);
  if (!before && tokenAt(context.document, group.first - 1).lower === 'on') before = context.syntax.verbGroupAt(group.first - 2);
  if (!before || !CATENATIVES.has(before.lemma)) return group;
  return {
    ...group,
    first: before.first,
    form: before.form,
    negated: group.negated || before.negated || ['decline', 'refuse', 'fail'].includes(before.lemma),
  };
}
