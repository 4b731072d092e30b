import { diagnose } from '../model/diagnostic.ts';
import type { ArticleCheck } from './check.ts';

/** Entries an editor wrote without an id: extraction issues one, and until then they have no address. */
export const unissuedId: ArticleCheck = ({ file, frontmatter: { unissued, placeOf } }) =>
  unissued.map((path) => diagnose('unissued-id', file, placeOf(path), `${String(path[0])}[${String(path[1])}]`));
