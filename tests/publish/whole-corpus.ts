import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { readArticle } from '../../src/ledger/read-article.ts';
import { readEntry } from '../corpus/read-entry.ts';

export const SITE_URL = new URL('https://record.example');

const FOLDERS = ['content/articles', 'tests/fixtures/content/articles'];

function entriesIn(folder: string) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const { slug, frontmatter, split } = readArticle(readFileSync(join(folder, file)), file);
      return readEntry(slug, { ...frontmatter.data }, split.body);
    });
}

/** What every format has trouble with: formulas, mark-up, ends of sections, lone signs, characters XML has no word for. */
const hostile = readEntry(
  'a-hostile-day',
  {
    title: '=HYPERLINK("https://evil.example","]]></script><b>")',
    published: '2031-07-01',
    publisher: '@Wharf & Sons; "Ltd"',
    authors: ['-2+3', 'Ó Dálaigh, Æ.'],
    summary: 'Line one\nline two',
    quotes: [
      {
        id: 'q-sum-a1',
        kind: 'direct',
        speakers: ['eo'],
        source: '+Eo',
        cue: 'said',
        text: '=SUM(A1:A9) ]]> </script> & <b>',
        confidence: 0.5,
      },
      { id: 'q-minus-b2', kind: 'indirect', speakers: ['3-m'], cue: 'noted', text: '-5 boats, 😀 and \u000bmore' },
    ],
    actors: [
      { id: 'eo', name: '+Eo', kind: 'person' },
      { id: '3-m', name: '3 M', kind: 'organization', roles: ['maker; of "tape"', "'=quoted"] },
      { id: 'a-note', name: 'a note', kind: 'document', unnamed: true },
    ],
    figures: [
      { id: 'f-5-boats-c3', text: '-5 boats', value: -5, unit: 'boat' },
      { id: 'f-more-d4', text: 'over 2.5 crowns a ton', value: 2.5, unit: 'crown per ton', change: '>' },
      { id: 'f-range-e5', text: '3 to 4 million', low: 3e6, high: 4e6, unit: '' },
    ],
    dates: [
      { text: 'about 1990', value: '1990~' },
      { text: 'for six hours', value: 'PT6H' },
      { text: 'since spring 2030', value: '2030-21/..' },
    ],
    events: [{ id: 'e-1990-f6', date: '1990~', text: 'it sank about 1990', actors: ['eo'] }],
  },
  '+Eo said =SUM(A1:A9) ]]> \\</script> \\& \\<b> today. 3 M noted -5 boats, 😀 and \u000bmore.\n\nIt cost over 2.5 crowns a ton, or 3 to 4 million; it sank about 1990, for six hours, since spring 2030, says a note.',
);

/** Every article there is, samples and fixtures too, and one made to be hostile. */
export const wholeCorpus = (): Corpus => buildCorpus([...FOLDERS.flatMap(entriesIn), hostile], new Map());
