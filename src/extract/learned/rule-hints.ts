import type { Span } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';
import { earlier, later } from '../../text/places.ts';
import type { AttributionFinding } from '../finding.ts';
import { hashWord } from '../tagger/feature-hash.ts';
import type { CueCandidate } from './cue-candidates.ts';
import { CONTENT, CUE, SOURCE, tokensOf } from './labels.ts';

/** An attribution that a rule found, in tokens: advice to the taggers, no more. */
export interface RuleHint {
  source: Span[];
  cue: Span[];
  content: Span[];
  /** Hash of the rule's name. */
  rule: number;
  /** Place among `RULES_BY_TRUST`, -1: none of them. */
  trust: number;
  /** The layout itself says who speaks. */
  structural: boolean;
  confidence: number;
}

/** The rules, from those whose findings the training articles bear out least to those they bear out most. */
const RULES_BY_TRUST = [
  'noun-cue',
  'question-and-answer',
  'cue-then-question',
  'cue-then-infinitive',
  'passive-with-agent',
  'cue-then-object',
  'is-said-to',
  'it-is-said',
  'clause-then-cue',
  'cue-then-colon',
  'cue-then-bare-clause',
  'headline-label',
  'cue-then-quotation',
  'cue-then-that-clause',
  'quoted-someone-as-saying',
  'according-to',
  'quotation-then-cue',
  'signed-quotation',
  'transcript-label',
];
/** Labels, signatures and "quoted X as saying" are too rare in the training articles to be learned from them, and too plain to be doubted. */
const STRUCTURAL_RULES = new Set(['signed-quotation', 'transcript-label', 'quoted-someone-as-saying', 'it-is-said']);

/** What the rules make of a document. */
export interface RuleHints {
  hints: RuleHint[];
  /** Their labels on each token; where two claim one, the surer has it. */
  labels: Uint8Array;
  /** For each token the number of the hint whose cue it is in, -1: none. */
  cueOf: Int32Array;
}

function write(labels: Uint8Array, { cue, source, content }: RuleHint): void {
  const parts = [
    [cue, CUE],
    [source, SOURCE],
    [content, CONTENT],
  ] as const;
  for (const [runs, label] of parts)
    for (const [first, last] of runs) for (let t = first; t < last; t++) if (labels[t] === 0) labels[t] = t === first ? label : label + 1;
}

/** Puts the outermost findings of the rules into tokens. */
export function ruleHints(document: Document, findings: readonly AttributionFinding[]): RuleHints {
  const ranges = (spans: readonly Span[]) => spans.map((span) => tokensOf(document, span)).filter((range) => range !== undefined);
  const hints = findings.map(({ source, cue, content, rule, confidence }) => ({
    source: ranges(source),
    cue: ranges(cue),
    content: ranges(content),
    rule: hashWord(rule),
    trust: RULES_BY_TRUST.indexOf(rule),
    structural: STRUCTURAL_RULES.has(rule),
    confidence,
  }));
  const labels = new Uint8Array(document.tokens.length);
  for (const hint of [...hints].sort((a, b) => b.confidence - a.confidence)) write(labels, hint);
  const cueOf = new Int32Array(document.tokens.length).fill(-1);
  for (const [number, { cue }] of hints.entries()) for (const [first, last] of cue) cueOf.fill(number, first, last);
  return { hints, labels, cueOf };
}

/** The hint whose cue meets the candidate's. */
export function hintFor({ hints, cueOf }: RuleHints, { first, last }: CueCandidate): RuleHint | undefined {
  for (let t = first; t < last; t++) if ((cueOf[t] as number) >= 0) return hints[cueOf[t] as number];
  return undefined;
}

/** A hint's labels on the tokens of a window. */
export function labelsOf(hint: RuleHint, [from, to]: Span): Uint8Array {
  const labels = new Uint8Array(to - from);
  const inside = (runs: Span[]) => runs.map(([a, b]): Span => [later(a, from) - from, earlier(b, to) - from]).filter(([a, b]) => b > a);
  write(labels, { ...hint, source: inside(hint.source), cue: inside(hint.cue), content: inside(hint.content) });
  return labels;
}
