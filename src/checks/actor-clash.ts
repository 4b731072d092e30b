import { diagnose } from '../model/diagnostic.ts';
import type { ArticleFacts, ContentCheck } from './check.ts';

const key = (name: string) => name.normalize('NFC').toLowerCase();

/** One name for two actors, in one article or across articles: told, and never joined in silence. */
export const actorClash: ContentCheck = ({ articles, actorFiles }) => {
  const known = new Map<string, ArticleFacts['actors'][number]>();
  return articles.flatMap(({ file, actors }) =>
    actors.flatMap((actor) => {
      if (actor.unnamed) return [];
      const before = known.get(key(actor.name));
      known.set(key(actor.name), before ?? actor);
      if (!before || (before.id === actor.id && before.kind === actor.kind)) return [];
      // An editor who wrote a file about each of them knows that they are two.
      if (before.id !== actor.id && actorFiles.has(actor.id) && actorFiles.has(before.id)) return [];
      const detail = `${actor.name} is ${before.id} (${before.kind}) and ${actor.id} (${actor.kind})`;
      return [diagnose('actor-clash', file, actor.place, detail)];
    }),
  );
};
