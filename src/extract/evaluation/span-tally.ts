/** Precision, recall and F1 of one row of a measure, with what they are counted from. */
export interface Score {
  p: number;
  r: number;
  f1: number;
  gold: number;
  predicted: number;
}

/** Something a system got wrong. `error` is its class: `missed`, `spurious`, `bounds`, `value`, `kind` or `unit`. */
export interface SpanError {
  article: string;
  error: string;
  gold?: string;
  predicted?: string;
}

interface Cell {
  right: number;
  gold: number;
  predicted: number;
}

/** Micro-averages over all articles: measure -> row -> counts; and the errors, by class. */
export class SpanTally {
  readonly #cells = new Map<string, Map<string, Cell>>();
  readonly #errors = new Map<string, SpanError[]>();

  /** Counts findings into a row. */
  add(measure: string, row: string, { right, gold, predicted }: Cell): void {
    const rows = this.#cells.get(measure) ?? new Map<string, Cell>();
    this.#cells.set(measure, rows);
    const cell = rows.get(row) ?? { right: 0, gold: 0, predicted: 0 };
    rows.set(row, { right: cell.right + right, gold: cell.gold + gold, predicted: cell.predicted + predicted });
  }

  /** Counts pairs of gold and predicted findings, each into its own row and into `all`. */
  addPairs<G, P>(measure: string, gold: G[], predicted: P[], pairs: [number, number][], rowOf: (finding: G | P) => string): void {
    const matched = new Map(pairs.map(([g, p]) => [p, g]));
    const count = (row: string, cell: Cell) => {
      this.add(measure, row, cell);
      this.add(measure, 'all', cell);
    };
    const found = new Set(matched.values());
    gold.forEach((finding, i) => {
      const right = found.has(i) ? 1 : 0;
      count(rowOf(finding), { right, gold: 1, predicted: right });
    });
    predicted.forEach((finding, i) => {
      if (!matched.has(i)) count(rowOf(finding), { right: 0, gold: 0, predicted: 1 });
    });
  }

  addError(group: string, error: SpanError): void {
    this.#errors.set(group, [...(this.#errors.get(group) ?? []), error]);
  }

  measures(): Record<string, Record<string, Score>> {
    return Object.fromEntries(
      [...this.#cells].map(([measure, rows]) => [measure, Object.fromEntries([...rows].map(([row, cell]) => [row, toScore(cell)]))]),
    );
  }

  /** Classes of error, most frequent first. */
  errors(): Record<string, SpanError[]> {
    return Object.fromEntries([...this.#errors].sort((a, b) => b[1].length - a[1].length));
  }
}

function toScore({ right, gold, predicted }: Cell): Score {
  const p = predicted === 0 ? 0 : right / predicted;
  const r = gold === 0 ? 0 : right / gold;
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r), gold, predicted };
}
