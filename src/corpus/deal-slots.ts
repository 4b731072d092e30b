/** Colours with patterns that can still be told apart; whoever comes after has the ink strip and a name. */
export const VOICE_SLOTS = 12;

/** Deals slots 1 to 12 to the heaviest, in order of appearance among equals; the others have none. */
export function dealSlots(candidates: readonly { key: string; weight: number }[]): Map<string, number> {
  const dealt = [...candidates].sort((a, b) => b.weight - a.weight).slice(0, VOICE_SLOTS);
  return new Map(dealt.map(({ key }, index) => [key, index + 1]));
}
