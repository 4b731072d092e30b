const NOT_PLAIN = /[^\S ]| {2}|’/;

/** A name as the text writes it, with single blanks and ’ as '. */
export const plainName = (written: string): string =>
  NOT_PLAIN.test(written) ? written.replace(/\s+/g, ' ').replaceAll('’', "'") : written;
