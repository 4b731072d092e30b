import type { MarkedAttribution } from './marked-case.ts';
import type { Complain, MarkedPart } from './read-marks.ts';

/** Puts the parts of each attribution together, and each attribution into the content it stands in. */
export function nestMarks(parts: readonly MarkedPart[], complain: Complain): MarkedAttribution[] {
  const whole = new Map<number, MarkedAttribution>();
  const firstParts = new Map<number, MarkedPart>();
  const firstCues = new Map<number, MarkedPart>();
  for (const part of parts)
    for (const number of part.numbers) {
      const { line, column, within } = part;
      if (within === number)
        complain(line, column, `a part of attribution ${number} within its own content`, 'split the content around it');
      const first = firstParts.get(number);
      if (first && first.within !== within)
        complain(line, column, `attribution ${number} stands in two contents`, 'give this part a number of its own');
      if (!first) firstParts.set(number, part);
      const made = whole.get(number) ?? { number, source: [], cue: [], content: [], act: 'speech', nested: [] };
      made[part.role].push(part.span);
      whole.set(number, made);
      if (!part.act) continue;
      const firstCue = firstCues.get(number);
      if (firstCue && firstCue.act !== part.act)
        complain(line, column, `cues of speech and of thought for attribution ${number}`, 'mark all of them {c…} or all of them {t…}');
      firstCues.set(number, part);
      made.act = part.act;
    }
  for (const [number, { content }] of whole) {
    const { line = 0, column = 0 } = firstParts.get(number) ?? {};
    if (content.length === 0) complain(line, column, `attribution ${number} has no content`, `mark it with {q${number} …}`);
  }
  const outer: MarkedAttribution[] = [];
  for (const [number, attribution] of whole) {
    const within = firstParts.get(number)?.within;
    (within === undefined ? outer : (whole.get(within)?.nested ?? outer)).push(attribution);
  }
  return outer;
}

/** Attributions and all that is nested in them, each with its depth from 0. */
export function withNested(attributions: readonly MarkedAttribution[], depth = 0): (MarkedAttribution & { depth: number })[] {
  return attributions.flatMap((one) => [{ ...one, depth }, ...withNested(one.nested, depth + 1)]);
}
