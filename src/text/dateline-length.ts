/** "ORVIK, Tessaly, May 14 (Agency) — " */
const DATELINE = /^\p{Lu}{2}[\p{Lu} .'’-]+(?:, [\p{L}\p{N}. ]{2,20}){0,2}(?: ?\([^)]{2,20}\))? ?(?:—|–|--?) /u;

const LONGEST = 120;

/** How many code units at the head of a text are a dateline: where it was written, when and for whom; 0 for most. */
export const datelineLength = (text: string): number => DATELINE.exec(text.slice(0, LONGEST))?.[0].length ?? 0;
