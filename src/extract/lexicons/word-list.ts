/** A lexicon written as prose: entries separated by white space, or by `;` where entries hold spaces. */
export function wordList(text: string): string[] {
  const entries = text.includes(';') ? text.split(';') : text.split(/\s+/);
  return entries.map((entry) => entry.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
