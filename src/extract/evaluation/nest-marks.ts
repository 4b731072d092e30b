import type { MarkedAttribution } from './marked-case.ts';
import type { Complain, MarkedPart } from './read-marks.ts';

/**
 * Puts the parts of each attribution together, and each attribution into the content that its own content stands in. Its
 * source and cue stand there too or farther outside: "X", a paper quoted him as saying.
 */
export function nestMarks(parts: readonly MarkedPart[], complain: Complain): MarkedAttribution[] {
  const whole = new Map<number, MarkedAttribution>();
  const holders = new Map<number, number | undefined>();
  const firstCues = new Map<number, MarkedPart>();
  for (const part of parts)
    for (const number of part.numbers) {
      const { line, column, within, role } = part;
      if (within === number)
        complain(line, column, `a part of attribution ${number} within its own content`, 'split the content around it');
      const made = whole.get(number) ?? { number, source: [], cue: [], content: [], act: 'speech', nested: [] };
      whole.set(number, made);
      made[role].push(part.span);
      if (role === 'content' && holders.has(number) && holders.get(number) !== within)
        complain(line, column, `attribution ${number} stands in two contents`, 'give this part a number of its own');
      if (role === 'content') holders.set(number, within);
      if (!part.act) continue;
      const firstCue = firstCues.get(number);
      if (firstCue && firstCue.act !== part.act)
        complain(line, column, `cues of speech and of thought for attribution ${number}`, 'mark all of them {c…} or all of them {t…}');
      firstCues.set(number, part);
      made.act = part.act;
    }
  const around = (number: number | undefined): (number | undefined)[] =>
    number === undefined ? [number] : [number, ...around(holders.get(number))];
  for (const { numbers, within, line, column } of parts)
    for (const number of numbers) {
      if (!holders.has(number)) complain(line, column, `attribution ${number} has no content`, `mark it with {q${number} …}`);
      if (!around(holders.get(number)).includes(within))
        complain(line, column, `attribution ${number} stands in two contents`, 'give this part a number of its own');
    }
  const outer: MarkedAttribution[] = [];
  for (const [number, attribution] of whole) {
    const holder = holders.get(number);
    (holder === undefined ? outer : (whole.get(holder)?.nested ?? outer)).push(attribution);
  }
  return outer;
}

/** Attributions and all that is nested in them, each with its depth from 0. */
export function withNested(attributions: readonly MarkedAttribution[], depth = 0): (MarkedAttribution & { depth: number })[] {
  return attributions.flatMap((one) => [{ ...one, depth }, ...withNested(one.nested, depth + 1)]);
}
