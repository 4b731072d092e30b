/** A value as JSON that may stand within a script element: no text of an article can close it. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
