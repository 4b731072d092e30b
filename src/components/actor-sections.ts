import type { CorpusActor, CorpusQuote } from '../corpus/corpus.ts';
import { STRINGS } from './strings.ts';

/** An actor's quotes by the part they play in them; sections without quotes are left out. */
export function actorSections(actor: CorpusActor): { id: string; heading: string; quotes: readonly CorpusQuote[] }[] {
  return [
    { id: 'said', heading: STRINGS.actors.said, quotes: actor.saidFirstHand },
    { id: 'told', heading: STRINGS.actors.told, quotes: actor.toldByOthers },
    { id: 'passed-on', heading: STRINGS.actors.passedOn, quotes: actor.passedOn },
    { id: 'about', heading: STRINGS.actors.about, quotes: actor.about },
  ].filter(({ quotes }) => quotes.length > 0);
}

/** Whether there is more to say of an actor than its name. */
export const hasFacts = ({ roles, aliases, sameAs, file }: CorpusActor): boolean =>
  roles.length + aliases.length + sameAs.length > 0 || file !== undefined;
