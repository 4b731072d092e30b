import { describe, expect, it } from 'vitest';
import { foldFlows } from '../../src/components/fold-flows.ts';
import { relayLabels } from '../../src/components/relay-labels.ts';
import { layOutRelays } from '../../src/components/relay-layout.ts';
import { describeFlows, relayLead } from '../../src/components/relay-words.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { readEntry } from '../corpus/read-entry.ts';

const NAMES = ['Edda Voss', 'Joren Aldous', 'Marta Quill', 'Piet Sandoval', 'Ilse Marrow', 'Osei Brandt', 'Liv Arden', 'Rafe Okonjo'];
const slug = (name: string) => name.toLowerCase().replace(' ', '-');
const actors = NAMES.map((name) => ({ id: slug(name), name, kind: 'person' }));

/** An article in which each of some speakers says a sentence, the first as the second tells it. */
function articleWith(speakers: number) {
  const own = NAMES.slice(1, speakers).map((name, n) => ({ name, text: `the boats of harbour ${'far '.repeat(n + 1)}away will sail` }));
  const told = `${NAMES[1]} said that ${NAMES[0]} promised boats by Friday.`;
  const body = [told, ...own.map(({ name, text }) => `${name} said ${text}.`)].join('\n\n');
  const quotes = [
    {
      ...{
        id: 'q-told',
        kind: 'indirect',
        speakers: [slug(NAMES[1] ?? '')],
        cue: 'said',
        text: `that ${NAMES[0]} promised boats by Friday`,
      },
      nested: [{ kind: 'indirect', speakers: [slug(NAMES[0] ?? '')], cue: 'promised', text: 'boats by Friday' }],
    },
    ...own.map(({ name, text }) => ({ id: `q-${slug(name)}`, kind: 'indirect', speakers: [slug(name)], cue: 'said', text })),
  ];
  const [article] = buildCorpus([readEntry('a-day', { quotes, actors }, body)], new Map()).articles;
  if (!article) throw new Error('there is no article');
  return article;
}

describe('the picture of how words reached us', () => {
  it('draws every word once on its way into the article', () => {
    for (const isTall of [false, true]) {
      const article = articleWith(8);
      const { nodes } = layOutRelays(article.flows, isTall);
      const wordsAt = (column: number) => nodes.filter((node) => node.column === column).reduce((sum, { words }) => sum + words, 0);
      for (const column of [0, 1, 2]) expect(wordsAt(column)).toBeCloseTo(article.quotedWords);
    }
  });

  it('puts what was passed on at the top, and its relay level with it, above those who speak first-hand', () => {
    const { nodes } = layOutRelays(articleWith(4).flows, false);
    const ofColumn = (column: number) => nodes.filter((node) => node.column === column).sort((a, b) => a.y - b.y);
    expect(ofColumn(0)[0]?.actors[0]?.name).toBe('Edda Voss');
    expect(ofColumn(1).map(({ kind }) => kind)).toEqual(['relay', 'passing', 'passing', 'passing']);
  });

  it('draws the weakest voices together where there are more than it has room for, and loses none', () => {
    const { flows, quotedWords } = articleWith(8);
    const drawn = foldFlows(flows, 4);
    expect(drawn.map(({ voices }) => voices)).toEqual([1, 1, 1, 1, 4]);
    expect(drawn[0]?.relays).toHaveLength(1);
    expect(drawn.reduce((sum, { words }) => sum + words, 0)).toBeCloseTo(quotedWords);
    expect(foldFlows(flows, 8)).toHaveLength(flows.length);
  });

  it('keeps its names within the picture and off each other', () => {
    const drawing = layOutRelays(articleWith(8).flows, false);
    const labels = relayLabels(drawing);
    expect(labels.map(({ name }) => name)).toEqual(expect.arrayContaining(['Edda Voss', 'Joren Aldous', 'This article']));
    const LINE = 14;
    const sides = labels.filter(({ anchor }) => anchor === 'end').sort((a, b) => a.y - b.y);
    for (const [index, label] of sides.entries()) expect(label.y - (sides[index - 1]?.y ?? -LINE)).toBeGreaterThanOrEqual(LINE);
    for (const { x, y } of labels) expect(x > 0 && x < drawing.width && y > 0 && y <= drawing.height).toBe(true);
  });

  it('is told in words', () => {
    expect(relayLead(articleWith(1))).toBe('Every quoted word passed through someone else first.');
    expect(describeFlows(articleWith(2))).toBe('Of 15 quoted words: 7 of Edda Voss through Joren Aldous; 8 of Joren Aldous first-hand.');
  });
});
