import { tokenAt } from '../../../text/document.ts';
import { DOCUMENT_NOUNS } from '../../lexicons/cue-nouns.ts';
import { ADDRESSEE_VERBS } from '../../lexicons/cue-verbs.ts';
import type { AttributionContext, TokenRange } from '../attribution-context.ts';
import { contentEnd } from '../content-end.ts';
import type { CueCandidate } from '../cue-candidates.ts';
import { growRight, sourceBefore } from '../find-source.ts';
import { cueRange, type RawAttribution, trimRange } from '../raw-attribution.ts';

const CLAUSE_OPENERS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when', 'which']);
const ASKING = new Set([
  'ask',
  'wonder',
  'question',
  'explain',
  'know',
  'say',
  'tell',
  'remember',
  'describe',
  'decide',
  'understand',
  'see',
  'reveal',
  'learn',
  'determine',
  'show',
  'worry',
  'discuss',
  'mention',
  'suggest',
  'indicate',
  'recall',
  'consider',
  'guess',
  'hear',
]);
// Verbs that need "that" or marks: bare, they mostly mean something else ("found a way", "see the sea").
const NEEDS_THAT = new Set([
  'find',
  'show',
  'see',
  'hear',
  'mean',
  'prove',
  'share',
  'post',
  'rule',
  'learn',
  'demonstrate',
  'list',
  'sign',
  'decide',
  'determine',
  'remember',
  'demand',
  'trust',
  'accept',
  'gather',
  'sense',
  'mention',
  'propose',
  'point',
  'agree',
  'answer',
  'text',
  'email',
  'message',
  'protest',
  'urge',
  'convince',
  'persuade',
  'teach',
  'charge',
  'read',
  'quote',
  'consider',
  'deny',
  'promise',
  'recall',
  'anticipate',
  'respond',
  'continue',
  'relate',
  'repeat',
  'observe',
  'echo',
  'disclose',
  'share',
  'remark',
  'sum',
  'follow',
  'elaborate',
  'recommend',
  'comment',
  'testify',
  'announce',
  'report',
]);
const LONGEST_DETOUR = 26;

/** `S said that …`, `S said …`, `S said: "Q"`, `S told T in an interview that …`. */
export function contentAfterCue(context: AttributionContext, candidate: CueCandidate): RawAttribution | undefined {
  const { group, verb, region } = candidate;
  if (!verb.frames.has('clause') || group.form === 'passive') return undefined;
  const source = sourceBefore(context, group, region);
  // A sign reads "Keep out"; a man reads "War and Weather" and says nothing.
  if (group.lemma === 'read' && !(source && DOCUMENT_NOUNS.has(tokenAt(context.document, source.last - 1).lemma))) return undefined;
  if (group.form === 'infinitive' && !source) return undefined;
  const cue = cueRange(context, group);
  const start = contentStart(context, candidate, cue.last);
  if (start === undefined) return undefined;
  const quoted = context.quotationStartingAt(start.at);
  const end = quoted && start.led ? quoted.last : contentEnd(context, start.at, region);
  const content = trimRange(context, { first: start.at, last: end });
  if (!content) return undefined;
  const confidence = (verb.strong ? 0.9 : 0.7) - (source ? 0 : 0.3);
  return { source, cue, content: [content], act: verb.act, confidence, rule: `cue-then-${start.kind}` };
}

interface Start {
  at: number;
  kind: string;
  /** Led by a comma or a colon: the quotation alone is the content. */
  led: boolean;
}

function contentStart(context: AttributionContext, { group, region }: CueCandidate, after: number): Start | undefined {
  const { document, syntax } = context;
  let i = after;
  let bareAllowed = !NEEDS_THAT.has(group.lemma);
  if (ADDRESSEE_VERBS.has(group.lemma)) {
    const addressee = syntax.nounPhraseAt(i);
    const ahead = addressee && syntax.verbGroupAt(addressee.last);
    if (addressee && addressee.first === i && !(ahead && ahead.form === 'finite' && !addressee.pronoun)) {
      i = addressee.pronoun ? addressee.last : growRight(context, addressee.last, region);
      if (i > region.last) return undefined;
      bareAllowed = group.lemma !== 'ask' && group.lemma !== 'show';
    } else bareAllowed = false;
  }
  const limit = Math.min(region.last, i + LONGEST_DETOUR);
  for (let k = i; k < limit; k++) {
    const { lower, text, pos } = tokenAt(document, k);
    const quoted = context.quotationStartingAt(k);
    if (quoted && quoted !== region.quotation) {
      const led = /^[,:]$/.test(tokenAt(document, k - 1).text);
      return k === i || led ? { at: k, kind: 'quotation', led: led || quoted.last >= region.last - 1 } : undefined;
    }
    if (text === ':') return afterColon(context, k, region);
    if (CLAUSE_OPENERS.has(lower) && (lower === 'that' ? pos !== 'DET' || syntax.verbGroupAt(k + 2) : ASKING.has(group.lemma))) {
      if (lower === 'that' && k > i && isRelative(context, k, i)) return undefined;
      return { at: k, kind: lower === 'that' ? 'that-clause' : 'question', led: false };
    }
    if (k === i && bareAllowed && opensBareClause(context, k, region)) return { at: k, kind: 'bare-clause', led: false };
    if (text === ',') {
      const next = context.quotationStartingAt(k + 1);
      if (next) return { at: k + 1, kind: 'quotation', led: true };
      if (k === i) return undefined;
    }
    const verbHere = syntax.verbGroupAt(k);
    if (verbHere && verbHere.form !== 'participle') return undefined;
    if (/^[.;?!]$/.test(text)) return undefined;
  }
  return undefined;
}

// "said in a letter that was …": a relative clause, no content.
function isRelative(context: AttributionContext, that: number, after: number): boolean {
  const noun = context.syntax.nounPhraseAt(that - 1);
  const verb = context.syntax.verbGroupAt(that + 1);
  return Boolean(noun && noun.first >= after && verb && verb.first === that + 1);
}

function afterColon(context: AttributionContext, colon: number, region: TokenRange): Start | undefined {
  if (colon + 1 < region.last) return { at: colon + 1, kind: 'colon', led: true };
  // "She went on:" and the words in the next paragraph.
  const next = context.quotationStartingAt(colon + 1);
  return next ? { at: next.first, kind: 'colon', led: true } : undefined;
}

function opensBareClause(context: AttributionContext, at: number, region: TokenRange): boolean {
  const { document, syntax } = context;
  if (tokenAt(document, at).lower === 'there') return true;
  const subject = syntax.nounPhraseAt(at);
  const opener = tokenAt(document, at);
  if (!subject && opener.pos !== 'ADP' && opener.pos !== 'SCONJ') return false;
  // "told reporters on Monday that …": the content starts at "that".
  if (!subject && thatBeforeVerb(context, at, region)) return false;
  if (subject && subject.first !== at) return false;
  for (let i = subject ? subject.last : at; i < region.last; i++) {
    const group = syntax.verbGroupAt(i);
    if (group) {
      if (group.form === 'finite' || group.form === 'passive') return !(tokenAt(document, group.first - 1).lower === 'who');
      if (group.form === 'infinitive' && subject) return false;
      i = group.last - 1;
    }
    if (/^[.;:]$/.test(tokenAt(document, i).text)) return false;
  }
  return false;
}

function thatBeforeVerb(context: AttributionContext, at: number, region: TokenRange): boolean {
  for (let i = at; i < region.last; i++) {
    if (tokenAt(context.document, i).lower === 'that') return true;
    if (context.syntax.verbGroupAt(i)) return false;
  }
  return false;
}
