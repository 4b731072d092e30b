/** A share of a site's pages: the `number`th, from 0, of `of` shares. The first one also writes what is not a page. */
export interface SitePart {
  number: number;
  of: number;
}

const VARIABLE = 'SITE_PART';

/** The share this process is to build; the whole site where nobody said. */
export function sitePart(): SitePart {
  const found = /^(\d+)\/(\d+)$/.exec(process.env[VARIABLE] ?? '');
  return found ? { number: Number(found[1]), of: Number(found[2]) } : { number: 0, of: 1 };
}

export const partVariable = ({ number, of }: SitePart): Record<string, string> => ({ [VARIABLE]: `${number}/${of}` });

export const isFirstPart = ({ number }: SitePart): boolean => number === 0;
