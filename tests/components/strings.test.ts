import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLiterals } from './find-literals.ts';

const CATALOGUES = ['strings.ts', 'published-words.ts'];
// The fields of the data are described where they are, in the language their names are in.
const DESCRIPTIONS = /publish\/(?:csv-columns|data-schema)\.ts$/;
// Drawings of cards name faces, patterns and measures; their words come with the quote.
const DRAWINGS = /cards\/(?:card-parts|voice-patterns)\.ts$/;
const filesIn = (folder: string, kinds: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => kinds.test(file) && !CATALOGUES.includes(file))
    .map((file) => join(folder, file));
const files = [
  ...filesIn('src/components', /\.(?:astro|ts)$/),
  ...filesIn('src/layouts', /\.astro$/),
  ...filesIn('src/pages', /\.astro$/),
  ...filesIn('src/publish', /\.ts$/),
];

describe('the words of the interface', () => {
  it('all stand in the two catalogues, so that they can be put into another language', () => {
    const found = files.flatMap((file) =>
      DRAWINGS.test(file) || DESCRIPTIONS.test(file)
        ? []
        : findLiterals(readFileSync(file, 'utf8'), file.endsWith('.astro')).map((literal) => `${file}:${literal}`),
    );
    expect(files.length).toBeGreaterThan(60);
    expect(found).toEqual([]);
  });

  it.each([
    ['as text', '<p>Boats sail.</p>'],
    ['beside a value', '<p>{boats} boats</p>'],
    ['in an expression', '<p>{sails && "sails"}</p>'],
    ['in a branch', '<p>{sails ? <b>Sails</b> : none}</p>'],
    ['in a template', '<p>{`all of the ` + boats}</p>'],
    ['in what is heard', '<svg aria-label="Boats" />'],
    ['in what a script makes', 'const note = element("p", "soft note", "boats");'],
    ['in what the page computes', '---\nconst lead = "The boats sail.";\n---\n<p>{lead}</p>'],
  ])('are found %s', (_, source) => expect(findLiterals(source, true)).toHaveLength(1));

  it.each([
    ['classes', '<p class="names facts-top" class:list={["note", { brief: isBrief }]}>{words}</p>'],
    [
      'ways of a program',
      '---\nimport { boats } from "./some boats.ts";\nif (!boats) throw new Error("there are no boats");\n---\n<p>{boats.join(", ")}</p>',
    ],
    ['choices', '<p>{kind === "mixed" ? one : other}</p>'],
    ['styles and scripts', '<style>p { margin: 0 auto; }</style><script>const lead = "The boats sail.";</script>'],
  ])('are not sought in %s', (_, source) => expect(findLiterals(source, true)).toEqual([]));

  it('are found in modules too, with their line', () => {
    expect(findLiterals('const KEY = "boat";\nexport const lead = "The boats sail.";', false)).toEqual(['2: The boats sail.']);
  });
});
