import { CALENDAR_RULES } from './calendar-rules.ts';
import { type DateRule, lettersOf, type RuleMatch } from './date-rule.ts';
import { DURATION_RULES } from './duration-rules.ts';
import { PERIOD_RULES } from './period-rules.ts';
import type { TimeWord } from './read-time-words.ts';
import { RELATIVE_RULES } from './relative-rules.ts';
import { TIME_TOKENS } from './tells-time.ts';

/** Where a rule matched. Offsets count from the start of the sentence. */
export interface RuleFinding extends RuleMatch {
  rule: DateRule;
  start: number;
  end: number;
  /** Index of its first word, and of the word after its last. */
  first: number;
  last: number;
}

const ALL_RULES: readonly DateRule[] = [...CALENDAR_RULES, ...PERIOD_RULES, ...RELATIVE_RULES, ...DURATION_RULES];

// Most rules match nowhere in a sentence; asking that alone, without groups and their places, takes a tenth of the time.
const MATCHES = ALL_RULES.map(({ pattern }) => new RegExp(pattern.source, 'u'));

/** The rules' matches in a sentence that are plausible: of two that overlap the longer one, then the one listed first. */
export function matchRules(words: TimeWord[], isPlausible: (candidate: RuleFinding) => boolean): RuleFinding[] {
  if (!words.some(({ type }) => TIME_TOKENS.has(type))) return [];
  const letters = lettersOf(words);
  const candidates: { finding: RuleFinding; order: number }[] = [];
  ALL_RULES.forEach((rule, order) => {
    if (!MATCHES[order]?.test(letters)) return;
    for (const match of letters.matchAll(rule.pattern)) {
      const finding = toFinding(words, rule, match);
      if (finding) candidates.push({ finding, order });
    }
  });
  const length = ({ finding }: (typeof candidates)[number]) => finding.last - finding.first;
  candidates.sort((a, b) => length(b) - length(a) || a.order - b.order);
  const taken = new Uint8Array(words.length);
  const kept: RuleFinding[] = [];
  for (const { finding } of candidates) {
    if (taken[finding.first] || taken[finding.last - 1] || !isPlausible(finding)) continue;
    taken.fill(1, finding.first, finding.last);
    kept.push(finding);
  }
  return kept.sort((a, b) => a.first - b.first);
}

function toFinding(words: TimeWord[], rule: DateRule, match: RegExpExecArray): RuleFinding | undefined {
  const first = match.index;
  const last = first + match[0].length;
  const opener = words[first];
  const closer = words[last - 1];
  if (!opener || !closer) return undefined;
  const groups = match.indices?.groups ?? {};
  const group = (name: string) => {
    const range = groups[name];
    return range ? words.slice(range[0], range[1]) : [];
  };
  return {
    rule,
    start: opener.start,
    end: closer.end,
    first,
    last,
    words: words.slice(first, last),
    group,
    word: (name) => group(name)[0],
  };
}
