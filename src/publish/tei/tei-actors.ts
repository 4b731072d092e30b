import type { Element } from 'xast';
import { x } from 'xastscript';
import type { ActorName, CorpusArticle } from '../../corpus/corpus.ts';
import { actorLink } from '../../links.ts';
import type { ActorKind } from '../../model/actor.ts';
import { absolute } from '../absolute.ts';
import { xmlText } from '../xml-text.ts';

/** Names of elements by kind of actor: its entry in a list, and a mention of it in the text. */
export const TEI_NAMES: Record<ActorKind, { list: string; entry: string; mention: string }> = {
  person: { list: 'listPerson', entry: 'person', mention: 'persName' },
  place: { list: 'listPlace', entry: 'place', mention: 'placeName' },
  organization: { list: 'listOrg', entry: 'org', mention: 'orgName' },
  group: { list: 'listOrg', entry: 'org', mention: 'orgName' },
  document: { list: 'listBibl', entry: 'bibl', mention: 'title' },
};

/** An xml:id may not begin with a digit, as ids of actors may, nor hold the slash of an unnamed source's. */
const teiActorId = (id: string): string => `actor.${id.replaceAll('/', '.')}`;
export const teiActorRefs = (actors: readonly ActorName[]): string | undefined =>
  actors.length > 0 ? actors.map(({ id }) => `#${teiActorId(id)}`).join(' ') : undefined;

/** The actors of an article as lists of persons, places, organizations and documents. */
export function teiActors({ actors }: CorpusArticle, site: URL): Element[] {
  const lists = new Map<string, Element>();
  for (const { actor, roles } of actors) {
    const { list, entry, mention } = TEI_NAMES[actor.kind];
    const link = actor.hasPage ? { corresp: absolute(actorLink(actor.id), site) } : {};
    const notes = actor.kind === 'document' ? [] : roles.map((role) => x('note', { type: 'role' }, xmlText(role)));
    const one = x(entry, { 'xml:id': teiActorId(actor.id), ...link }, [x(mention, xmlText(actor.name)), ...notes]);
    const found = lists.get(list) ?? x(list, []);
    found.children.push(one);
    lists.set(list, found);
  }
  return [...lists.values()];
}
