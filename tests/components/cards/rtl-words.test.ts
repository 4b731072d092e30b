import { describe, expect, it } from 'vitest';
import { rtlWords } from '../../../src/components/cards/rtl-words.ts';
import type { CardNode } from '../../../src/integrations/cards/card-element.ts';

const SIZE = 40;
const textsOf = (node: CardNode): string[] => (typeof node === 'string' ? [node] : [node.props.children].flat().flatMap(textsOf));
const spacesOf = (node: CardNode, color: string): number[] =>
  typeof node === 'string'
    ? []
    : [
        ...(node.props.style['color'] === color && node.props.style['paddingLeft'] ? [Number(node.props.style['paddingLeft'])] : []),
        ...[node.props.children].flat().flatMap((child) => spacesOf(child, color)),
      ];
const inOneRun = (text: string) => rtlWords([{ text, styles: [] }], SIZE).map(textsOf);

describe('words from right to left', () => {
  it('stand one by one, with the comma at the word it follows', () => {
    expect(inOneRun('הנמל סגור, הסירות ישנות')).toEqual([['הנמל'], ['סגור', ','], ['הסירות'], ['ישנות']]);
  });

  it('have their brackets and angled marks turned round, and their straight marks as they are', () => {
    expect(inOneRun('(ميناء) «مغلق» "قديمة"')).toEqual([
      [')', 'ميناء', '('],
      ['»', 'مغلق', '«'],
      ['"', 'قديمة', '"'],
    ]);
  });

  it('keep a mark within a word', () => {
    expect(inOneRun('צה"ל אמר')).toEqual([['צה"ל'], ['אמר']]);
  });

  it('leave words of the other direction in their own order', () => {
    expect(inOneRun('אמר Odd Clerk ביום')).toEqual([['אמר'], ['Odd Clerk'], ['ביום']]);
  });

  it('are marked through the spaces within a mark, and not behind it', () => {
    const outer = { color: '#111111' };
    const inner = { color: '#222222' };
    const words = rtlWords(
      [
        { text: 'אחת ', styles: [outer] },
        { text: 'שתיים שלוש', styles: [outer, inner] },
        { text: ' ארבע', styles: [] },
      ],
      SIZE,
    );
    const spaces = (color: string) => words.map((word) => spacesOf(word, color).length);
    expect(spaces(outer.color)).toEqual([1, 0, 0, 0]);
    expect(spaces(inner.color)).toEqual([0, 1, 0, 0]);
  });
});
