/** A moment (milliseconds since 1970 UTC) as its day in UTC; nothing for a moment out of bounds. */
export function dayAt(moment: number): string | undefined {
  return Number.isFinite(moment) ? new Date(moment).toISOString().split('T')[0] : undefined;
}

/** The last day before a moment. */
export const dayBefore = (moment: number): string | undefined => dayAt(moment - 86_400_000);
