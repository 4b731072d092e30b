import type { Actor } from '../model/actor.ts';
import { diagnose } from '../model/diagnostic.ts';
import type { Check } from './check.ts';

const key = (name: string) => name.normalize('NFC').toLowerCase();

/** One name for two actors, in one article or across articles: told, and never joined in silence. */
export const actorClash: Check = ({ articles, actorFiles }) => {
  const known = new Map<string, Actor>();
  return articles.flatMap(({ file, frontmatter: { data, placeOf } }) =>
    (data.actors ?? []).flatMap((actor, index) => {
      if (actor.unnamed) return [];
      const before = known.get(key(actor.name));
      known.set(key(actor.name), before ?? actor);
      if (!before || (before.id === actor.id && before.kind === actor.kind)) return [];
      // An editor who wrote a file about each of them knows that they are two.
      if (before.id !== actor.id && actorFiles.has(actor.id) && actorFiles.has(before.id)) return [];
      const detail = `${actor.name} is ${before.id} (${before.kind}) and ${actor.id} (${actor.kind})`;
      return [diagnose('actor-clash', file, placeOf(['actors', index]), detail)];
    }),
  );
};
