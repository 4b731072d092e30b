import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../src/components/diff-words.ts';

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text.trim()}+ ` : `-${text.trim()}- `))
    .join('');

describe('the words of a quote that was edited', () => {
  it('show what went and what came', () => {
    expect(shown('the keeper should be paid', 'the keeper must be paid')).toBe('the keeper -should- +must+ be paid');
  });

  it('show a cut', () => expect(shown('boats by Friday at noon', 'boats by Friday')).toBe('boats by Friday-at noon- '));

  it('give back both texts, whatever they are', () => {
    const text = fc.array(fc.constantFrom('boats', 'by', 'Friday', 'never'), { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diffWords(before, after);
        const side = (gone: string) =>
          runs
            .filter(({ kind }) => kind !== gone)
            .map((run) => run.text.trim())
            .filter(Boolean)
            .join(' ');
        expect(side('removed')).toBe(after);
        expect(side('added')).toBe(before);
      }),
    );
  });
});
