import type { CreativeWork, Organization, Person, Place } from 'schema-dts';
import type { ActorName } from '../../corpus/corpus.ts';
import { actorLink } from '../../links.ts';
import { absolute } from '../absolute.ts';

const base = ({ id, name, hasPage }: ActorName, site: URL, as: string) =>
  hasPage ? { '@id': `${absolute(actorLink(id), site)}#${as}`, name, url: absolute(actorLink(id), site) } : { name };

/** An actor as what it is. Schema.org has no groups of people but organizations. */
export function actorNode(actor: ActorName, site: URL): Person | Organization | Place | CreativeWork {
  const node = base(actor, site, 'actor');
  if (actor.kind === 'person') return { '@type': 'Person', ...node };
  if (actor.kind === 'place') return { '@type': 'Place', ...node };
  return actor.kind === 'document' ? { '@type': 'CreativeWork', ...node } : { '@type': 'Organization', ...node };
}

/**
 * Actors as those who speak: persons and organizations, says schema.org. A place that speaks ("Russia said") is meant as
 * its government, which is not the place itself; a document does not speak.
 */
export function speakerNodes(actors: readonly ActorName[], site: URL): (Person | Organization)[] {
  return actors
    .filter(({ kind }) => kind !== 'document')
    .map((actor): Person | Organization => {
      if (actor.kind === 'person') return { '@type': 'Person', ...base(actor, site, 'actor') };
      return { '@type': 'Organization', ...base(actor, site, actor.kind === 'place' ? 'voice' : 'actor') };
    });
}
