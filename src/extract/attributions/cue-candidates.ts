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
    const verb = CUE_VERBS.get(group.lemma);
    if (!verb) continue;
    const hasParticle = cueRange(context, group).last > group.last;
    if (NEEDS_PARTICLE.has(group.lemma) && !hasParticle && !verb.strong && !verb.frames.has('clause')) continue;
    found.push({ group, verb, region: regionOf(context, group.head) });
  }
  return found;
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
