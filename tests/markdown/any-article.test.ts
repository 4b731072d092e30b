import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { renderArticle } from '../../src/markdown/pipeline.ts';
import { readMarkdown } from '../../src/text/read-markdown.ts';

type Node = DefaultTreeAdapterTypes.Node;

const piece = fc.oneof(
  fc.string({ maxLength: 10 }),
  fc.constantFrom(
    ...[
      '<script>',
      '</script>',
      '<style>',
      '<svg onload=x>',
      '<math><mtext>',
      '<img src=x onerror=x>',
      '<a href="javascript:x">',
      '</a>',
      '<p onclick=x>',
    ],
    ...[
      '<iframe src=//x>',
      '<form>',
      '<base href=//x>',
      '<template>',
      '<noscript>',
      '<!--',
      '-->',
      '<![CDATA[',
      '<table>',
      '<td>',
      '<textarea>',
      '<title>',
    ],
    ...[
      '[a](javascript:x)',
      '[a](<java\nscript:x>)',
      '![a](//x/y.png)',
      '[b]: data:text/html,x\n\n[b]',
      '<javascript:x>',
      '&#106;avascript:',
      '&lt;script&gt;',
    ],
    ...['\n\n', '\n', '> ', '- ', '1. ', '```\n', '`', '*', '_', '~~', '|a|\n|-|\n', '[^1]', '[^1]: x\n', '# ', '\\', '  \n', '***'],
  ),
);

function* elementsOf(node: Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

it('any Markdown is rendered, and nothing in it runs, styles, or asks another host', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
      (source) => {
        const html = renderArticle(readMarkdown(source), [], [])
          .map((block) => block.html)
          .join('');
        for (const { tagName, attrs } of elementsOf(parseFragment(html))) {
          expect(tagName).not.toMatch(/^(?:script|style|svg|math|iframe|form|base|object|embed|link|meta|template|textarea|title)$/);
          for (const { name, value } of attrs) {
            expect(name).not.toMatch(/^on|^style$|^srcdoc$|^srcset$/);
            if (name === 'href') expect(value).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
            if (name === 'src') expect(value).not.toMatch(/^\s*(?:[a-z]+:|\/\/)/i);
          }
        }
      },
    ),
    { numRuns: 1500 },
  );
});
