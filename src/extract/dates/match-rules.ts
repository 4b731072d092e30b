import { remembered } from '../../text/remembered.ts';
import { CALENDAR_RULES } from './calendar-rules.ts';
import { type DateRule, letterOf, type RuleMatch } from './date-rule.ts';
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

// Most rules match nowhere in a run; asking that alone, without groups and their places, takes a tenth of the time.
const MATCHES = ALL_RULES.map(({ pattern }) => new RegExp(pattern.source, 'u'));

/** Where a rule matches in a run, in words from its start. */
interface RunMatch {
  rule: DateRule;
  order: number;
  first: number;
  last: number;
  groups: Readonly<Record<string, [first: number, last: number]>>;
}

// Runs are short and made of few types, so most have been met before.
const matchesOf = remembered((letters): readonly RunMatch[] =>
  ALL_RULES.flatMap((rule, order) => {
    if (!MATCHES[order]?.test(letters)) return [];
    return Array.from(letters.matchAll(rule.pattern), (match): RunMatch => {
      const last = match.index + match[0].length;
      return { rule, order, first: match.index, last, groups: match.indices?.groups ?? {} };
    });
  }),
);

/** All matches of a sentence. No rule has a word of no type: each matches within a run of words that have one. */
function candidatesOf(words: TimeWord[]): { finding: RuleFinding; order: number }[] {
  const candidates: { finding: RuleFinding; order: number }[] = [];
  for (let t = 0; t < words.length; t++) {
    const start = t;
    let letters = '';
    let tellsTime = false;
    for (; t < words.length && (words[t] as TimeWord).type !== 'OTHER'; t++) {
      letters += letterOf(words[t] as TimeWord);
      tellsTime ||= TIME_TOKENS.has((words[t] as TimeWord).type);
    }
    if (!tellsTime) continue;
    for (const match of matchesOf(letters)) candidates.push({ finding: toFinding(words, start, match), order: match.order });
  }
  return candidates;
}

/** The rules' matches in a sentence that are plausible: of two that overlap the longer one, then the one listed first. */
export function matchRules(words: TimeWord[], isPlausible: (candidate: RuleFinding) => boolean): RuleFinding[] {
  const candidates = candidatesOf(words);
  const length = ({ finding }: (typeof candidates)[number]) => finding.last - finding.first;
  candidates.sort((a, b) => length(b) - length(a) || a.order - b.order || a.finding.first - b.finding.first);
  const taken = new Uint8Array(words.length);
  const kept: RuleFinding[] = [];
  for (const { finding } of candidates) {
    if (taken[finding.first] || taken[finding.last - 1] || !isPlausible(finding)) continue;
    taken.fill(1, finding.first, finding.last);
    kept.push(finding);
  }
  return kept.sort((a, b) => a.first - b.first);
}

function toFinding(words: TimeWord[], start: number, { rule, groups, ...match }: RunMatch): RuleFinding {
  const first = start + match.first;
  const last = start + match.last;
  const group = (name: string) => {
    const range = groups[name];
    return range ? words.slice(start + range[0], start + range[1]) : [];
  };
  return {
    rule,
    start: (words[first] as TimeWord).start,
    end: (words[last - 1] as TimeWord).end,
    first,
    last,
    words: words.slice(first, last),
    group,
    word: (name) => group(name)[0],
  };
}
