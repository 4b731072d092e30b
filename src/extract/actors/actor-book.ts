import type { ActorKind } from '../../model/actor.ts';
import type { Span } from '../../model/span.ts';
import { slugOf } from '../mint-id.ts';

/** An office as the text gives it: the noun in lower case, and the country its adjective names. */
export interface Office {
  noun: string;
  country: string | undefined;
  /** Only implied ("his French counterpart"): another head of state or government may hold another title. */
  implied?: boolean;
}

/** An actor of one article while it is being put together. */
export interface ActorRecord {
  name: string;
  kind: ActorKind;
  unnamed: boolean;
  roles: Set<string>;
  aliases: Set<string>;
  mentions: Span[];
  offices: Office[];
  gender: 'f' | 'm' | undefined;
}

/** A place in the text that mentions an actor, in reading order. */
export interface Mention {
  start: number;
  end: number;
  actor: ActorRecord;
}

/** All actors of an article, with their mentions. */
export class ActorBook {
  readonly actors: ActorRecord[] = [];
  readonly #mentions: Mention[] = [];
  readonly #unnamed = new Map<string, ActorRecord>();
  readonly #starts = new Map<ActorRecord, Set<number>>();
  readonly #powers = new Map<string, ActorRecord>();
  readonly #capitals = new Map<string, ActorRecord>();
  readonly #ambiguous = new Set<string>();
  #capitalsRead = 0;

  /** The unnamed source with these very words, or the last one whose noun it is. */
  unnamedAs(key: string): ActorRecord | undefined {
    return this.#unnamed.get(key);
  }

  noteUnnamed(key: string, actor: ActorRecord): void {
    this.#unnamed.set(key, actor);
  }

  add(name: string, kind: ActorKind, unnamed = false): ActorRecord {
    const actor: ActorRecord = {
      name,
      kind,
      unnamed,
      roles: new Set(),
      aliases: new Set(),
      mentions: [],
      offices: [],
      gender: undefined,
    };
    this.actors.push(actor);
    if (kind === 'organization' && !unnamed && !this.#powers.has(name)) this.#powers.set(name, actor);
    return actor;
  }

  /** The organization of an actor's name, made where there is none: who speaks where a place does. */
  powerOf({ name }: ActorRecord): ActorRecord {
    return this.#powers.get(name) ?? this.add(name, 'organization');
  }

  /** The named actor whose name, or last name, in capitals these letters are: "BRANDT". Of two who share one, neither. */
  inCapitals(label: string): ActorRecord | undefined {
    for (; this.#capitalsRead < this.actors.length; this.#capitalsRead++) {
      const actor = this.actors[this.#capitalsRead];
      if (!actor || actor.unnamed) continue;
      const words = actor.name.toUpperCase().split(' ');
      const forms = actor.kind === 'person' ? words.map((_, i) => words.slice(i).join(' ')) : [words.join(' ')];
      for (const form of forms) {
        const other = this.#capitals.get(form);
        if (other && other !== actor) this.#ambiguous.add(form);
        this.#capitals.set(form, actor);
      }
    }
    return this.#ambiguous.has(label) ? undefined : this.#capitals.get(label);
  }

  /** Notes a mention; a place that mentions the actor already is not counted twice. */
  mention(actor: ActorRecord, [start, end]: Span): void {
    const at = this.#starts.get(actor) ?? new Set<number>();
    if (at.has(start)) return;
    this.#starts.set(actor, at.add(start));
    actor.mentions.push([start, end]);
    // Kept in order: most mentions come in reading order, so the place is near the end.
    const mention = { start, end, actor };
    if ((this.#mentions.at(-1)?.start ?? -1) < start) this.#mentions.push(mention);
    else this.#mentions.splice(this.indexFrom(start), 0, mention);
  }

  /** Gives one mention of an actor to another one. */
  move(from: ActorRecord, to: ActorRecord, [start, end]: Span): void {
    from.mentions = from.mentions.filter(([at]) => at !== start);
    this.#starts.get(from)?.delete(start);
    let at = this.indexFrom(start);
    while (this.#mentions[at]?.start === start && this.#mentions[at]?.actor !== from) at++;
    if (this.#mentions[at]?.start === start) this.#mentions.splice(at, 1);
    this.mention(to, [start, end]);
  }

  /** Every mention in reading order. */
  mentions(): readonly Mention[] {
    return this.#mentions;
  }

  /** Index of the first mention that starts at or after an offset. */
  indexFrom(offset: number): number {
    const mentions = this.mentions();
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Mentions within `[from, to)`. */
  within(from: number, to: number): Mention[] {
    const mentions = this.mentions();
    const found: Mention[] = [];
    for (let i = this.indexFrom(from); i < mentions.length; i++) {
      const mention = mentions[i];
      if (!mention || mention.start >= to) break;
      if (mention.end <= to) found.push(mention);
    }
    return found;
  }
}

/** Ids of actors: slugs of their names, with the kind behind on a clash, and a number where even that is taken. */
export function actorIds(actors: ActorRecord[]): Map<ActorRecord, string> {
  const ids = new Map<ActorRecord, string>();
  const taken = new Set<string>();
  // Named actors first: "police" must never push a name off its address.
  const rank = ({ unnamed, mentions }: ActorRecord) => (unnamed ? 2 : mentions.length === 0 ? 1 : 0);
  for (const actor of [...actors].sort((a, b) => rank(a) - rank(b))) {
    const slug = slugOf(actor.name);
    let id = slug;
    if (taken.has(id)) id = `${slug}-${actor.kind}`;
    for (let place = 2; taken.has(id); place++) id = `${slug}-${actor.kind}-${place}`;
    taken.add(id);
    ids.set(actor, id);
  }
  return ids;
}
