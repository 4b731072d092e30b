/** Right ones, false ones and missed ones. */
export class Tally {
  right = 0;
  spurious = 0;
  missed = 0;

  add(right: number, spurious: number, missed: number): void {
    this.right += right;
    this.spurious += spurious;
    this.missed += missed;
  }

  get precision(): number {
    return this.right / (this.right + this.spurious) || 0;
  }

  get recall(): number {
    return this.right / (this.right + this.missed) || 0;
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  get f1(): number {
    return (2 * this.right) / (2 * this.right + this.spurious + this.missed) || 0;
  }
}
