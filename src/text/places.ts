// Math.min and Math.max give the engine a floating-point number even of whole ones. What stores it is then kept in a box of its own, and
// whatever reads it is compiled anew: places are compared by hand instead.

/** The lesser of two places in a text. */
export const earlier = (a: number, b: number): number => (a < b ? a : b);

/** The greater of two places in a text. */
export const later = (a: number, b: number): number => (a > b ? a : b);
