// XML 1.0 knows no other control characters; each is one UTF-16 code unit, and so is the space for it: places stay.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text without the characters that XML 1.0 cannot hold, not even escaped. */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, ' ');
