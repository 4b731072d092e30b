// Pages beside the one that is open; the first and the last are always there.
const BESIDE = 2;

/** Numbers of the pages to link to, with `undefined` for each gap: `1 … 5 6 7 8 9 … 40`. */
export function pageWindow(page: number, last: number): (number | undefined)[] {
  const shown = Array.from({ length: last }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === last || Math.abs(number - page) <= BESIDE,
  );
  return shown.flatMap((number, index) => (index > 0 && number - (shown[index - 1] ?? 0) > 1 ? [undefined, number] : [number]));
}
