import { type Document, readDocument, type Sentence } from '../../text/document.ts';
import { lineStyles, STYLES } from '../names/line-styles.ts';
import type { MarkedName } from '../names/name-labels.ts';
import { isTitle } from '../names/settle-headlines.ts';
import { wordTable } from '../names/word-table.ts';
import type { GoldNames } from './train-names.ts';

const NOTHING = new Map<number, number>();

/** Names of the running text by every form a headline may use: the whole name, and the last word of a person's. */
function formsInProse(text: string, names: readonly MarkedName[]): Map<string, MarkedName['kind']> {
  const forms = new Map<string, MarkedName['kind']>();
  for (const { start, end, kind } of names) {
    const words = text.slice(start, end).toLowerCase().split(/\s+/);
    forms.set(words.join(' '), kind);
    const last = words.at(-1);
    if (kind === 'person' && last && last.length > 2) forms.set(last, kind);
  }
  return forms;
}

function project(document: Document, { first, last }: Sentence, forms: Map<string, MarkedName['kind']>): MarkedName[] {
  const names: MarkedName[] = [];
  for (let t = first; t < last; ) {
    let end = t;
    for (let next = Math.min(last, t + 6); next > t && end === t; next--) {
      const from = document.tokens[t]?.start ?? 0;
      const to = document.tokens[next - 1]?.end ?? 0;
      const kind = forms.get(document.text.slice(from, to).toLowerCase());
      if (!kind || !/\p{Lu}/u.test(document.text.charAt(from))) continue;
      names.push({ start: from, end: to, kind });
      end = next;
    }
    t = Math.max(t + 1, end);
  }
  return names;
}

// The machine reads each mention for itself: a word that mostly is a person's, and ends the full name of one, always is.
function withSurnames(text: string, names: readonly MarkedName[]): MarkedName[] {
  const wordsOf = ({ start, end }: MarkedName) => text.slice(start, end).split(/\s+/);
  const surnames = new Set(names.filter((name) => name.kind === 'person' && wordsOf(name).length > 1).map((name) => wordsOf(name).at(-1)));
  const counts = new Map<string, { person: number; all: number }>();
  for (const name of names) {
    const [word = '', ...more] = wordsOf(name);
    if (more.length > 0 || !surnames.has(word)) continue;
    const count = counts.get(word) ?? { person: 0, all: 0 };
    count.all++;
    if (name.kind === 'person') count.person++;
    counts.set(word, count);
  }
  return names.map((name) => {
    const [word = '', ...more] = wordsOf(name);
    const count = more.length === 0 ? counts.get(word) : undefined;
    return count && count.person * 2 >= count.all ? { ...name, kind: 'person' } : name;
  });
}

/**
 * Machine-marked names made better: in headlines, where the machine takes every run of capitals for a name, only what the
 * running text of the same article names is a name; and a surname that the machine mostly takes for a person's always is.
 */
export function cleanSilver({ id, text, entities }: GoldNames): GoldNames {
  const document = readDocument(text);
  const styles = lineStyles(document, wordTable(document, NOTHING));
  const isSet = (name: MarkedName, s: Sentence) => name.start >= s.start && name.end <= s.end;
  const loud = document.sentences.filter(
    (sentence, i) => styles[i] === STYLES.headline || styles[i] === STYLES.capitals || isTitle(document, sentence),
  );
  const prose = withSurnames(
    text,
    entities.filter((name) => !loud.some((sentence) => isSet(name, sentence))),
  );
  const forms = formsInProse(text, prose);
  return {
    id,
    text,
    entities: [...prose, ...loud.flatMap((sentence) => project(document, sentence, forms))].sort((a, b) => a.start - b.start),
  };
}
