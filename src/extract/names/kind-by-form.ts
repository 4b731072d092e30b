import { type Document, tokenAt } from '../../text/document.ts';
import type { NameKind } from '../finding.ts';
import { BUILDING_HEADS, LANDFORMS } from '../lexicons/building-words.ts';
import { CAPITALS } from '../lexicons/countries.ts';
import { TRADES } from '../lexicons/institution-words.ts';
import { METONYMS } from '../lexicons/metonyms.ts';
import { PLACES } from '../lexicons/places.ts';
import type { LabelledName } from './name-labels.ts';
import { isArmedUnit } from './whole-name.ts';

/** A tagged name as the text writes it, in a text that is so much of sport, 0 to 2. */
interface NameInText extends LabelledName {
  document: Document;
  text: string;
  sport: number;
}

interface KindRule {
  rule: string;
  kind: NameKind;
  holds(name: NameInText): boolean;
}

const SON_OF = /^\p{Lu}\S+ (?:bin|ibn|bint) /u;
/** "Noh Tae-Joo", "Hau Lim-bin": a surname, and a given name of two syllables. */
const IN_SYLLABLES = /^\p{Lu}\p{Ll}{1,5} (?!(?:Al|El|As|Ad|Ar|Ash)-)\p{Lu}\p{Ll}{1,4}-\p{L}\p{Ll}{0,4}$/u;
const NUMBERED = /^\d+\p{Ll}{2} \p{Lu}/u;
/** "Velten.com" */
const ADDRESS = /^\p{Lu}[\p{L}\p{N}]+\.\p{Ll}{2,4}$/u;
const PAPER = /^(?:times|post|journal|herald|tribune|gazette|guardian|telegraph|chronicle|observer|courier|examiner|dispatch)$/;
const HOUSING = new Set(['convention', 'exhibition', 'conference', 'shopping', 'visitor', 'visitors']);
const INSIDE = new Set(['in', 'at', 'inside', 'outside', 'near', 'into', 'around']);
const CROSSED = new Set(['cross', 'across']);
const QUARTER = /^(?:North|South|East|West) (\p{Lu}.+)$/u;

/** Whether a name is written as those of China and Korea are. */
export const isInSyllables = (text: string): boolean => IN_SYLLABLES.test(text);

const headOf = ({ document, last }: NameInText) => tokenAt(document, last - 1).lower;
const hasArticle = ({ document, first }: NameInText) => tokenAt(document, first - 1).lower === 'the';

// In this order: the first that holds says what the name is.
const KIND_RULES: readonly KindRule[] = [
  // A seat of power is an actor: the Kremlin says, decides, denies.
  { rule: 'metonym', kind: 'organization', holds: ({ text }) => METONYMS.has(text.toLowerCase()) },
  { rule: 'son-of', kind: 'person', holds: ({ text }) => SON_OF.test(text) },
  // In sport "the 2nd Division" is a league.
  {
    rule: 'numbered-unit',
    kind: 'organization',
    holds: (name) => NUMBERED.test(name.text) && isArmedUnit(headOf(name), name.sport),
  },
  { rule: 'trade', kind: 'organization', holds: (name) => name.last - name.first > 1 && TRADES.has(headOf(name)) },
  { rule: 'address', kind: 'organization', holds: ({ text }) => ADDRESS.test(text) },
  { rule: 'in-syllables', kind: 'person', holds: ({ text }) => isInSyllables(text) },
  { rule: 'building', kind: 'place', holds: (name) => name.kind !== 'person' && isBuilding(name) },
  { rule: 'landform', kind: 'place', holds: isLandform },
  // "They crossed the Sound."
  {
    rule: 'crossed',
    kind: 'place',
    holds: (name) =>
      name.kind === 'organization' &&
      name.last - name.first === 1 &&
      hasArticle(name) &&
      CROSSED.has(tokenAt(name.document, name.first - 2).lemma),
  },
  // "East Los Angeles" is a part of it; in sport it may be a club.
  { rule: 'quarter', kind: 'place', holds: ({ kind, sport, text }) => kind !== 'person' && sport === 0 && isQuarter(text) },
  // "The Velten Gazette", taken for a work.
  {
    rule: 'paper',
    kind: 'organization',
    holds: (name) => name.kind === 'other' && name.last - name.first > 1 && hasArticle(name) && PAPER.test(headOf(name)),
  },
];

/** What a name is by its own words, whatever a tagger makes of them, and by which rule; undefined for most. */
export function kindByForm(name: NameInText): { kind: NameKind; rule: string } | undefined {
  const found = KIND_RULES.find(({ holds }) => holds(name));
  return found && { kind: found.kind, rule: found.rule };
}

function isQuarter(text: string): boolean {
  const city = QUARTER.exec(text)?.[1];
  return city !== undefined && (PLACES.has(city) || CAPITALS.has(city));
}

/** "The Velten Hotel", "the Orvik Convention Centre"; "at the Velten Hall", which else may be a college. */
function isBuilding(name: NameInText): boolean {
  const { document, first, last } = name;
  if (last - first < 2) return false;
  const head = headOf(name);
  if (BUILDING_HEADS.has(head)) return true;
  if (/^cent(?:er|re)$/.test(head)) return HOUSING.has(tokenAt(document, last - 2).lower);
  return head === 'hall' && INSIDE.has(tokenAt(document, hasArticle(name) ? first - 2 : first - 1).lower);
}

/** "The Plains of Orvik", "Masjid Al-Nur". */
function isLandform({ document, first, last }: NameInText): boolean {
  const { lower } = tokenAt(document, first);
  const isOf = tokenAt(document, first + 1).lower === 'of';
  return (last - first > 2 && isOf && LANDFORMS.has(lower)) || (last - first > 1 && lower === 'masjid');
}
