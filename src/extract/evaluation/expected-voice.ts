/** An actor by name, or by any of several names where more than one would be right. */
export type ExpectedActor = string[];

/** Whose words an attribution holds, by name. */
export interface ExpectedVoice {
  /** Empty: nobody is named. */
  speakers: ExpectedActor[];
  /** Outermost first, as the filter puts them out. */
  relays: ExpectedActor[][];
}

const NOBODY = '-';
const RELAY = /,\s+told by\s+/;

const readActors = (names: string): ExpectedActor[] => names.split(' + ').map((one) => one.split(' / ').map((name) => name.trim()));

/** Reads `Odd Brekke + Lise Tam, told by harbour board, told by Mara Quill`: speakers, then relays from the innermost outwards. */
export function readVoice(words: string): ExpectedVoice {
  const [speakers = '', ...relays] = words.trim().split(RELAY);
  return {
    speakers: speakers.trim() === NOBODY ? [] : readActors(speakers),
    relays: relays.map(readActors).reverse(),
  };
}

const writeActors = (actors: readonly ExpectedActor[]) => actors.map((names) => names.join(' / ')).join(' + ') || NOBODY;

/** The same in words, as `readVoice` reads it. */
export function writeVoice({ speakers, relays }: ExpectedVoice): string {
  return [speakers, ...relays.toReversed()].map(writeActors).join(', told by ');
}
