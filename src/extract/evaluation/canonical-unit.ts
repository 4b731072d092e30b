const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    feet: 'foot',
    inches: 'inch',
    men: 'man',
    women: 'woman',
    children: 'child',
    percentage: 'percent',
    '%': 'percent',
  }),
);

function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) && word !== 'celsius' && word !== 'series' ? word.slice(0, -1) : word;
}

/** One spelling for units that mean the same: lower case, singular, American, `per` as a stroke (after CQE's own evaluation). */
export function canonicalUnit(unit: string): string {
  return unit
    .trim()
    .toLowerCase()
    .replace(/^-$/, '')
    .replace(/\bper cent\b/g, 'percent')
    .replace(/ of age$/, '')
    .replace(/(met|lit)re(s?)\b/g, '$1er$2')
    .replace(/\bdegrees? (celsius|fahrenheit)\b/g, '$1')
    .replace(/\s*(?:\bper\b|\/)\s*/g, ' / ')
    .replaceAll('-', ' ')
    .split(/\s+/)
    .filter(Boolean)
    .map(singular)
    .join(' ')
    .replace(/^count\b/, 'time')
    .replace(/^(?:tonne|metric ton)\b/, 'metric ton');
}
