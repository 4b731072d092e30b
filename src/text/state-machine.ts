/** A machine as the tagger's model ships it: states, by symbol the next; which states end a pattern, and what they leave out. */
type ShippedMachine = [
  version: number,
  lastState: number,
  steps: Record<string, Record<string, number>>,
  endings: Record<string, string>,
  margins: Record<string, [left: number, right: number]>,
  properties: unknown,
];

const ROOT = 0;
const END_OF_LINE = 2_070_000;
const OTHERWISE = 2_070_003;
/** What a pattern is called in a machine that has one kind of it. */
const ONLY_NAME = 1;
/** A letter that no machine knows. */
export const NO_LETTER = 0;

/**
 * A finite state machine over symbols, as winkNLP's models hold them: the longest pattern from a place on wins, and the search goes on
 * behind it. The symbols a machine knows are few and are its letters, numbered from 1, so that a step is one look into a table.
 */
export class StateMachine {
  readonly #letters = new Map<number, number>();
  readonly #width: number;
  /** `state * width + letter` -> state. */
  readonly #steps: Uint8Array;
  /** State -> the ending that stands for what was read if nothing longer fits. */
  readonly #otherwise: Uint8Array;
  /** Whether a pattern ends with a state, its name, and how many of its first tokens only stand around what is meant. */
  readonly #isEnding: Uint8Array;
  readonly #names: Int8Array;
  readonly #lefts: Uint8Array;
  readonly #endOfLine: number;

  constructor(json: string) {
    const [, lastState, steps, endings, margins] = JSON.parse(json) as ShippedMachine;
    const rows = Object.entries(steps).map(
      ([state, row]) =>
        [Number(state), Object.entries(row).map(([symbol, next]) => [Number(symbol), next])] as [number, [number, number][]],
    );
    for (const [, row] of rows)
      for (const [symbol] of row) if (symbol !== OTHERWISE && !this.#letters.has(symbol)) this.#letters.set(symbol, this.#letters.size + 1);
    const bytes = (size = lastState + 1) => new Uint8Array(size);
    this.#width = this.#letters.size + 1;
    this.#steps = bytes((lastState + 1) * this.#width);
    [this.#otherwise, this.#isEnding, this.#lefts] = [bytes(), bytes(), bytes()];
    this.#names = new Int8Array(lastState + 1);
    for (const [state, row] of rows)
      for (const [symbol, next] of row)
        if (symbol === OTHERWISE) this.#otherwise[state] = next;
        else this.#steps[state * this.#width + this.letterOf(symbol)] = next;
    for (const [state, name] of Object.entries(endings)) {
      this.#isEnding[Number(state)] = 1;
      this.#names[Number(state)] = Number.isNaN(Number(name)) ? ONLY_NAME : Number(name);
    }
    for (const [state, [left]] of Object.entries(margins)) this.#lefts[Number(state)] = left;
    this.#endOfLine = this.letterOf(END_OF_LINE);
  }

  letterOf(symbol: number): number {
    return this.#letters.get(symbol) ?? NO_LETTER;
  }

  /** Writes the name of each pattern in a line of letters at the first token that it means; all others are 0. */
  read(letters: Uint8Array, count: number, names: Int8Array): void {
    names.fill(0, 0, count + 1);
    let [state, first] = [ROOT, 0];
    let [ending, endingAt] = [ROOT, 0];
    for (let from = 0; from <= count; from++)
      for (let at = from; at <= count; at++) {
        const next = this.#steps[state * this.#width + (at === count ? this.#endOfLine : (letters[at] as number))] as number;
        if (next !== ROOT && this.#isEnding[next] === 0) {
          if (state === ROOT) first = at;
          state = next;
          if (this.#otherwise[next] !== ROOT) [ending, endingAt] = [this.#otherwise[next] as number, at];
          continue;
        }
        if (next !== ROOT) {
          if (state === ROOT) first = at;
          [ending, endingAt] = [next, at];
        }
        if (ending !== ROOT) {
          names[first + (this.#lefts[ending] as number)] = this.#names[ending] as number;
          from = endingAt;
        }
        state = ending = ROOT;
        break;
      }
  }
}
