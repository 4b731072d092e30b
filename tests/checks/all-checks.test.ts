import { describe, expect, it } from 'vitest';
import { actorClash } from '../../src/checks/actor-clash.ts';
import { ARTICLE_CHECKS, CONTENT_CHECKS } from '../../src/checks/all-checks.ts';
import { factsOf } from '../../src/checks/check.ts';
import { readArticle } from '../../src/ledger/read-article.ts';

const TODAY = '2031-05-05';

function article(body: string, more = '', name = 'a', published = '2031-05-04') {
  return readArticle(
    new TextEncoder().encode(`---\ntitle: Harbour\npublished: ${published}\n${more}---\n${body}\n`),
    `content/articles/${name}.md`,
  );
}

/** What all checks but the one on extraction's own output say. */
function findings(...articles: ReturnType<typeof article>[]): string[] {
  const content = { articles: articles.map(factsOf), actorFiles: new Set<string>() };
  return [
    ...CONTENT_CHECKS.flatMap((check) => check(content)),
    ...articles.flatMap((one) => ARTICLE_CHECKS.flatMap((check) => check(one, { today: TODAY, isSettled: true }))),
  ].map(({ id, line, column }) => `${id} ${line}:${column}`);
}

describe('checks over content', () => {
  it('have nothing to say about a sound article', () => {
    expect(findings(article('“It is shut,” said Ada Wren.\n\n> It stays *"shut"*.'))).toEqual([]);
  });

  it.each([
    ['two articles of one slug', [article('One.'), article('Two.', '', 'sub/A')], 'duplicate-slug 1:1'],
    ['a date after today', [article('One.', '', 'a', '2031-05-06')], 'future-date 3:12'],
    ['a mark that is opened and not closed', [article('Fine.\n\nHe said "no and left.')], 'unbalanced-marks 7:9'],
    ['a curled mark that is not closed', [article('He said “no and left.')], 'unbalanced-marks 5:9'],
    ['an image from another site', [article('![a map](https://example.org/map.png)\n\nText.')], 'remote-image 5:1'],
    ['a script', [article('Text <script>alert(1)</script> more.')], 'html-removed 5:6'],
    ['an event handler', [article('Text.\n\n<p onclick="x()">more</p>')], 'html-removed 7:1'],
    ['an address that runs code', [article('A [link](javascript:alert(1)).')], 'html-removed 5:3'],
    [
      'one name for two actors',
      [
        article('Wren.', 'actors:\n  - { id: wren, name: Wren, kind: person }\n'),
        article('Wren.', 'actors:\n  - { id: wren-bank, name: wren, kind: organization }\n', 'b'),
      ],
      'actor-clash 5:5',
    ],
  ])('find %s', (_, articles, expected) => {
    expect(findings(...articles)).toEqual([expected]);
  });

  it('let a quote run over paragraphs that open it each and close it once', () => {
    expect(findings(article('“It is shut.\n\n“It stays shut,” she said.'))).toEqual([]);
  });

  it('let an editor have two actors of one name, once there is a file about each', () => {
    const wren = (id: string, name: string) => article('Wren.', `actors:\n  - { id: ${id}, name: Ada Wren, kind: person }\n`, name);
    const articles = [wren('ada-wren', 'a'), wren('ada-wren-pilot', 'b')].map(factsOf);
    const told = (actorFiles: Set<string>) => actorClash({ articles, actorFiles }).length;
    expect([told(new Set()), told(new Set(['ada-wren', 'ada-wren-pilot']))]).toEqual([1, 0]);
  });

  it('let samples play in the future', () => {
    expect(findings(article('One.', 'sample: true\n', 'a', '2099-01-01'))).toEqual([]);
  });
});
