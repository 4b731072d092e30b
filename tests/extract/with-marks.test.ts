import { describe, expect, it } from 'vitest';
import { withMarks } from '../../src/extract/attributions/tidy-spans.ts';
import { findQuotations } from '../../src/extract/quotations/find-quotations.ts';
import { readDocument } from '../../src/text/document.ts';

/** The content with its marks, given as the words between bars. */
function marked(barred: string): string {
  const text = barred.replaceAll('|', '');
  const from = barred.indexOf('|');
  const document = readDocument(text);
  const [start, end] = withMarks(document, findQuotations(document), [from, barred.lastIndexOf('|') - 1]);
  return text.slice(start, end);
}

describe('A content that holds all words of a quotation', () => {
  it('holds its closing mark, with the point before it', () => {
    expect(marked('Velmark accused its neighbour |of “wild talk|.”')).toBe('of “wild talk.”');
  });

  it('holds its opening mark', () => {
    expect(marked('She called it “|a wild harbour” of gulls|, and left.')).toBe('“a wild harbour” of gulls');
  });

  it('leaves a quotation cut where words of it are somebody else’s', () => {
    expect(marked('He wrote |of “wild talk|, and of gulls.”')).toBe('of “wild talk');
  });

  it('leaves one that never closes', () => {
    expect(marked('He wrote |of “wild talk|.')).toBe('of “wild talk');
  });
});
