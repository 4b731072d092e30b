import { writeVoice } from '../../../src/extract/evaluation/expected-voice.ts';
import type { MarkedCase } from '../../../src/extract/evaluation/marked-case.ts';
import { withNested } from '../../../src/extract/evaluation/nest-marks.ts';

interface Brace {
  at: number;
  /** Where the part's other brace stands. */
  other: number;
  opens: boolean;
  depth: number;
  text: string;
}

/** Writes a case as `parseMarkedProse` reads it: the way back. */
export function markProse({ name, published, text, attributions, voices }: MarkedCase): string {
  const braces = withNested(attributions).flatMap(({ number, depth, source, cue, content, act }) =>
    (
      [
        ['s', source],
        [act === 'thought' ? 't' : 'c', cue],
        ['q', content],
      ] as const
    ).flatMap(([letter, spans]) =>
      spans.flatMap(([from, to]): Brace[] => [
        { at: from, other: to, opens: true, depth, text: `{${letter}${number} ` },
        { at: to, other: from, opens: false, depth, text: '}' },
      ]),
    ),
  );
  // Closing braces before opening ones; of several that open, the longest part first; of equal ones, the outer one.
  braces.sort(
    (a, b) =>
      a.at - b.at ||
      Number(a.opens) - Number(b.opens) ||
      (a.opens ? b.other - a.other || a.depth - b.depth : b.other - a.other || b.depth - a.depth),
  );
  let written = '';
  let at = 0;
  for (const brace of braces) {
    written += `${escaped(text.slice(at, brace.at))}${brace.text}`;
    at = brace.at;
  }
  written += escaped(text.slice(at));
  const paragraphs = written.split('\n\n').map((line) => line.replace(/^(?=[#>\d]|published:)/, '\\'));
  return [
    `# ${name}`,
    ...(published ? [`published: ${published}`] : []),
    ...paragraphs,
    ...[...voices].map(([number, voice]) => `${number} = ${writeVoice(voice)}`),
    '',
  ].join('\n');
}

const escaped = (text: string) => text.replace(/[{}\\]/g, '\\$&');
