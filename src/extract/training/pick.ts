/** Gives numbers in [0, 1). */
export type Random = () => number;

/** One of the items, each as likely. */
export const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)] as T;
