/** Today as `YYYY-MM-DD` in UTC: the one place where the project looks at a clock. */
export function today(): string {
  return new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
}
