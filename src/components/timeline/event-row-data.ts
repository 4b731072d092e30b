import type { CorpusEvent } from '../../corpus/corpus.ts';
import { formatEdtf, precisionWords } from '../format-date.ts';
import { capitalised } from '../strings.ts';

/** What a line of the timeline says, ready to be drawn: by the build, or by a script that fetched it. */
export interface EventRowData {
  id: string;
  /** When, in words, and how precise that is. */
  when: string;
  precision: string;
  text: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Names, each with the id of the actor's page; empty: there is none. */
  actors: [name: string, id: string][];
  slug: string;
  title: string;
  paragraph: number;
}

export const eventRowData = ({ id, date, text, actors, article, paragraph }: CorpusEvent): EventRowData => ({
  ...{ id, when: capitalised(formatEdtf(date)), precision: precisionWords(date), text: capitalised(text) },
  ...{ lang: article.language, dir: article.dir, slug: article.slug, title: article.title, paragraph },
  actors: actors.map(({ name, id: actor, hasPage }) => [name, hasPage ? actor : '']),
});
