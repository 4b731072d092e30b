import { describe, expect, it } from 'vitest';
import { placeNotes } from '../../src/components/place-notes.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { renderArticle } from '../../src/markdown/pipeline.ts';
import { readMarkdown } from '../../src/text/read-markdown.ts';
import { readEntry } from '../corpus/read-entry.ts';

const BODY = `Edda Voss read her answer to the council.

"The boats were old," Voss said. "Nobody wrote it down.

"I asked for engines twice.

"You gave me a bridge."

"We have heard you," Joren Aldous said.`;

const quotes = [
  {
    ...{ id: 'q-long', kind: 'direct', speakers: ['edda-voss'], cue: 'said' },
    text: ['"The boats were old,"', '"Nobody wrote it down.\n\n"I asked for engines twice.\n\n"You gave me a bridge."'],
  },
  { id: 'q-short', kind: 'direct', speakers: ['joren-aldous'], cue: 'said', text: '"We have heard you,"' },
];
const actors = ['Edda Voss', 'Joren Aldous'].map((name) => ({ id: name.toLowerCase().replace(' ', '-'), name, kind: 'person' }));

describe('notes', () => {
  const [article] = buildCorpus([readEntry('an-answer', { quotes, actors }, BODY)], new Map()).articles;
  if (!article) throw new Error('there is no article');
  const placed = placeNotes(renderArticle(readMarkdown(BODY), [], []), article);
  const ids = (kind: 'quotes' | 'goingOn') => placed.map((block) => block[kind].map(({ id }) => id));

  it('stand where the words end', () => {
    expect(ids('quotes')).toEqual([[], [], [], ['q-long'], ['q-short']]);
  });

  it('are announced at every paragraph the words go on from', () => {
    expect(ids('goingOn')).toEqual([[], ['q-long'], ['q-long'], [], []]);
  });
});
