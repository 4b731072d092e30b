import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../src/ledger/annotate-article.ts';
import { locateAnnotations } from '../../src/ledger/locate-annotations.ts';
import { readArticle } from '../../src/ledger/read-article.ts';
import { EDIT_KINDS } from '../bench/edit-kinds.ts';
import { revise } from '../bench/revision.ts';
import { CASTS, summitStory } from '../extract/summit-story.ts';

const TODAY = '2021-05-08';
const LATER = '2021-06-01';

function annotated(source: string, today: string) {
  const article = readArticle(new TextEncoder().encode(source), 'content/articles/summit.md');
  return { article, ...annotateArticle(article, { today }) };
}

const first = CASTS[0];
if (!first) throw new Error('there is no story');
const story = annotated(`---\ntitle: Summit\npublished: 2021-05-07\n---\n${summitStory(first)}\n`, TODAY);
const issued = annotated(story.output, TODAY).article;
const located = locateAnnotations(story.annotations, issued.text).quotes;

describe('an article edited after its quotes were issued', () => {
  it('has quotes to edit', () => {
    expect(located.length).toBeGreaterThan(5);
    expect(issued.split.body.trim()).toBe(issued.text);
  });

  it.each(EDIT_KINDS)('keeps every id, and a second run says the same: $name', ({ edit, survives }) => {
    for (const [number, quote] of located.entries()) {
      const pieces = edit({ text: issued.text, content: quote.content, pick: (below) => (number * 7) % Math.max(1, below) });
      if (!pieces) continue;
      const revision = revise(issued.text, pieces);
      if (revision.text.trim() === '') continue;
      const { annotations, output } = annotated(
        story.output.replace(issued.text, () => revision.text),
        LATER,
      );
      const ids = annotations.quotes?.map(({ id }) => id) ?? [];
      expect(located.filter(({ id }) => !ids.includes(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      const now = annotations.quotes?.find(({ id }) => id === quote.id);
      if (!survives) expect([quote.text, now?.state]).toEqual([quote.text, 'gone']);
      if (now?.state) expect(now).toMatchObject({ since: LATER, issued: expect.anything() });
      expect(annotated(output, '2022-01-01').output).toBe(output);
    }
  });
});
