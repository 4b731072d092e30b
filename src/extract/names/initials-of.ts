/** The capitals that the words of a name begin with: "WHO" of "World Health Organization". */
export const initialsOf = (name: string): string => (name.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join('');
