import { type Document, tokenAt } from '../../text/document.ts';
import { ROLE_NOUNS } from '../lexicons/role-nouns.ts';
import { wordList } from '../lexicons/word-list.ts';
import type { ActorRecord } from './actor-book.ts';
import type { PlacedName } from './cluster-names.ts';

const PARENTS = new Set(wordList('father mother grandfather grandmother uncle aunt'));
const CHILDREN = new Set(wordList('son daughter grandson granddaughter nephew niece'));
const ELDER = new Set(wordList('elder older senior'));
const YOUNGER = new Set(wordList('younger junior'));
const POSSESSIVE = /^(?:his|her|their|my|our|'s|')$/;
// Behind a name: ", her father," and ", the harbour master,".
const FURTHEST_OFFICE = 4;
// A text with more people of one surname is a list of them.
const MOST_NAMESAKES = 20;

type Generation = 'elder' | 'younger';

/** People of one surname told apart by what stands beside it: "Governor Brandt", "the elder Lund". */
export class Namesakes {
  readonly #document: Document;
  readonly #bySurname = new Map<string, Set<ActorRecord>>();
  readonly #byOffice = new Map<string, Set<ActorRecord>>();
  readonly #generations = new Map<ActorRecord, Generation>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** Notes a person's name with the office and the kinship the text gives beside it. */
  note(name: PlacedName, actor: ActorRecord): void {
    const surname = surnameOf(name);
    const all = this.#bySurname.get(surname) ?? new Set();
    this.#bySurname.set(surname, all.size < MOST_NAMESAKES ? all.add(actor) : all);
    if (!name.text.includes(' ')) return;
    for (const office of this.#officesBeside(name)) {
      const key = `${office} ${surname}`;
      const holders = this.#byOffice.get(key) ?? new Set();
      this.#byOffice.set(key, holders.size < MOST_NAMESAKES ? holders.add(actor) : holders);
    }
    const generation = this.#generationBeside(name);
    if (generation) this.#generations.set(actor, generation);
  }

  /** Whom a lone surname means, where an office or "the elder" before it tells one of its bearers from the others. */
  meant(name: PlacedName): ActorRecord | undefined {
    if (name.text.includes(' ')) return undefined;
    const bearers = this.#bySurname.get(name.text);
    if (!bearers || bearers.size < 2) return undefined;
    const before = tokenAt(this.#document, name.first - 1).lower;
    if (ELDER.has(before)) return this.#ofGeneration(bearers, 'elder');
    if (YOUNGER.has(before)) return this.#ofGeneration(bearers, 'younger');
    const [holder, ...others] = this.#byOffice.get(`${before} ${name.text}`) ?? [];
    return others.length === 0 ? holder : undefined;
  }

  #ofGeneration(bearers: ReadonlySet<ActorRecord>, wanted: Generation): ActorRecord | undefined {
    const all = [...bearers];
    const [only, ...others] = all.filter((actor) => this.#generations.get(actor) === wanted);
    if (only) return others.length === 0 ? only : undefined;
    const rest = all.filter((actor) => !this.#generations.has(actor));
    return all.length === 2 && rest.length === 1 ? rest[0] : undefined;
  }

  #officesBeside({ first, last }: PlacedName): Set<string> {
    const document = this.#document;
    const offices = new Set<string>();
    const before = tokenAt(document, first - 1).text === ',' ? first - 2 : first - 1;
    if (ROLE_NOUNS.has(tokenAt(document, before).lower)) offices.add(tokenAt(document, before).lower);
    if (tokenAt(document, last).text !== ',') return offices;
    for (let i = last + 1; i <= last + FURTHEST_OFFICE; i++)
      if (ROLE_NOUNS.has(tokenAt(document, i).lower)) offices.add(tokenAt(document, i).lower);
    return offices;
  }

  // "his father, Ole Lund" and "Ole Lund, her father".
  #generationBeside({ first, last }: PlacedName): Generation | undefined {
    const document = this.#document;
    const before = tokenAt(document, first - 1).text === ',' ? first - 2 : first - 1;
    const behind = tokenAt(document, last).text === ',' ? [[last + 1, last + 2] as const] : [];
    for (const [owner, kin] of [[before - 1, before] as const, ...behind]) {
      if (!POSSESSIVE.test(tokenAt(document, owner).lower)) continue;
      const { lower } = tokenAt(document, kin);
      if (PARENTS.has(lower)) return 'elder';
      if (CHILDREN.has(lower)) return 'younger';
    }
    return undefined;
  }
}

const surnameOf = ({ text }: PlacedName) => text.split(' ').at(-1) ?? text;
