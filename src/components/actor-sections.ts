import type { CorpusActor, CorpusQuote } from '../corpus/corpus.ts';
import { quotesLink } from '../links.ts';
import { STRINGS } from './strings.ts';

/** More of an actor's quotes, or articles, than one page can hold: the newest are shown, and where the others are. */
export const MOST_OF_ACTOR = 200;

interface ActorSection {
  id: string;
  heading: string;
  quotes: readonly CorpusQuote[];
  /** The index that has them all. */
  all: string;
}

/** An actor's quotes by the part they play in them; sections without quotes are left out. */
export function actorSections(actor: CorpusActor): ActorSection[] {
  const spoken = `${quotesLink()}?speaker=${encodeURIComponent(actor.id)}`;
  const relayed = `${quotesLink()}?relay=${encodeURIComponent(actor.id)}`;
  return [
    { id: 'said', heading: STRINGS.actors.said, quotes: actor.saidFirstHand, all: spoken },
    { id: 'told', heading: STRINGS.actors.told, quotes: actor.toldByOthers, all: spoken },
    { id: 'passed-on', heading: STRINGS.actors.passedOn, quotes: actor.passedOn, all: relayed },
    { id: 'about', heading: STRINGS.actors.about, quotes: actor.about, all: quotesLink() },
  ].filter(({ quotes }) => quotes.length > 0);
}

/** Whether there is more to say of an actor than its name. */
export const hasFacts = ({ roles, aliases, sameAs, file }: CorpusActor): boolean =>
  roles.length + aliases.length + sameAs.length > 0 || file !== undefined;
