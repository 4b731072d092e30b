import { calendarDay } from '../../model/edtf.ts';
import { type ExpectedVoice, readVoice } from './expected-voice.ts';
import type { MarkedCase } from './marked-case.ts';
import { nestMarks } from './nest-marks.ts';
import { type Complain, type MarkedPart, readMarks } from './read-marks.ts';

const HEADING = /^# +(\S.*)$/;
const PUBLISHED = /^published: *(.*)$/;
const VOICE = /^(\d+) = *(.*)$/;
const BETWEEN_PARAGRAPHS = '\n\n';

interface Line {
  words: string;
  number: number;
}

/**
 * Reads annotated prose. Cases are parted by blank lines. Each has a heading `# name of the construction`, perhaps
 * `published: 2031-05-07`, one paragraph a line with its marks (see `readMarks`), and expected voices, one a line:
 * `2 = Odd Brekke, told by Mara Quill` (see `readVoice`). A block of lines that begin with `>` is a note to the reader.
 *
 * @param file its name, for messages
 * @throws Error naming file, line and column, what is wrong and the remedy
 */
export function parseMarkedProse(source: string, file: string): MarkedCase[] {
  const complain: Complain = (line, column, what, remedy) => {
    throw new Error(`${file}:${line}:${column}: ${what}; ${remedy}`);
  };
  return blocksOf(source)
    .filter((block) => !block.every(({ words }) => words.startsWith('>')))
    .map((block) => parseCase(block, complain));
}

function blocksOf(source: string): Line[][] {
  const blocks: Line[][] = [[]];
  for (const [n, words] of source.split(/\r?\n/).entries())
    if (words.trim() === '') blocks.push([]);
    else blocks.at(-1)?.push({ words, number: n + 1 });
  return blocks.filter((block) => block.length > 0);
}

function parseCase([heading, ...lines]: Line[], complain: Complain): MarkedCase {
  const line = heading?.number ?? 0;
  const name = HEADING.exec(heading?.words ?? '')?.[1]?.trim();
  if (!name) return complain(line, 1, 'a case without a heading', 'begin it with "# " and the construction it is an example of');
  const published = readPublished(lines, complain);
  const voices = new Map<number, ExpectedVoice>();
  const voiceLines = new Map<number, number>();
  const parts: MarkedPart[] = [];
  const paragraphs: string[] = [];
  let at = 0;
  for (const { words, number } of lines) {
    const [, which, voice = ''] = VOICE.exec(words) ?? [];
    if (which) {
      if (voices.has(Number(which))) complain(number, 1, `a second voice for attribution ${which}`, 'keep one');
      if (voice.trim() === '') complain(number, words.length + 1, 'a voice without names', 'name the speakers, or write - for nobody');
      voices.set(Number(which), readVoice(voice));
      voiceLines.set(Number(which), number);
      continue;
    }
    if (HEADING.test(words)) complain(number, 1, 'a heading within a case', 'put a blank line before it, or \\# for the sign itself');
    if (voices.size > 0) complain(number, 1, 'prose behind the expected voices', 'put it before them, or part the cases by a blank line');
    const read = readMarks(words, number, at, complain);
    paragraphs.push(read.text);
    parts.push(...read.parts);
    at += read.text.length + BETWEEN_PARAGRAPHS.length;
  }
  if (paragraphs.length === 0) complain(line, 1, 'a case without prose', 'write at least one paragraph below its heading');
  const marked = new Set(parts.flatMap(({ numbers }) => numbers));
  for (const [number, voiceLine] of voiceLines)
    if (!marked.has(number))
      complain(voiceLine, 1, `a voice for attribution ${number}, which is not marked`, 'mark it, or take the line out');
  return { name, line, ...published, text: paragraphs.join(BETWEEN_PARAGRAPHS), attributions: nestMarks(parts, complain), voices };
}

/** Takes the line off where there is one. */
function readPublished(lines: Line[], complain: Complain): { published?: string } {
  const [first] = lines;
  const day = PUBLISHED.exec(first?.words ?? '')?.[1];
  if (!first || day === undefined) return {};
  if (!calendarDay.safeParse(day).success)
    complain(first.number, 'published: '.length + 1, `"${day}" is no day of the calendar`, 'write it as 2031-05-07');
  lines.shift();
  return { published: day };
}
