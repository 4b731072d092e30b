import { PROSE } from './prose-grammar.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Deeper than any rule goes: a grammar that calls itself without end is told, not waited for. */
const DEEPEST = 12;

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Writes out one rule of the grammar.
 *
 * @param facts what the capitals stand for, such as `{SPEAKER}`
 * @throws Error naming a rule that does not exist, or one that calls itself without end
 */
export function writeProse(rule: string, random: SeededRandom, facts: Readonly<Record<string, () => string>> = {}, depth = 0): string {
  if (depth > DEEPEST) throw new Error(`the grammar goes in circles at {${rule}}`);
  const fact = facts[rule];
  if (fact) return fact();
  const isHead = !PROSE[rule];
  const alternatives = PROSE[rule] ?? PROSE[rule.charAt(0).toLowerCase() + rule.slice(1)];
  if (!alternatives) throw new Error(`the grammar has no rule {${rule}}`);
  const text = random.pick(alternatives).replace(/\{(\w+)\}/g, (_, name: string) => writeProse(name, random, facts, depth + 1));
  return isHead ? capitalised(text) : text;
}
