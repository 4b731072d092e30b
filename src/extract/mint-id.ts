// Crockford's base 32: no i, l, o, u, so that an id can be read aloud and never spells a word by accident.
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const BITS_PER_DIGIT = 5;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const HASH_DIGITS = 6;
const TELLING_WORDS = 4;
const LONGEST_WORD = 24;

// Words that tell nothing about a quote; a slug without them reads better.
const EMPTY_WORDS = new Set(
  `a about after all also am an and any are as at be been being but by can could did do does for from had has have he her hers him his
  how i if in into is it its just may me might more most must my no not now of on one only or our out over own said say says shall she
  should so some such than that the their them then there these they this those to too under up upon us very was we were what when
  where which while who whom whose why will with would you your s t re ve ll d m`.split(/\s+/),
);

// Most texts are plain, marks of print aside, and then there is nothing to take apart.
const PLAIN = /^[\p{ASCII}\u2010-\u2027]*$/u;
const APOSTROPHE = /['’]/g;

/** Words of a text in lower case, letters and digits only; marks, case and white space leave no trace. */
export function slugWords(text: string): string[] {
  if (PLAIN.test(text))
    return (
      text
        .toLowerCase()
        .replace(APOSTROPHE, '')
        .match(/[a-z0-9]+/g) ?? []
    );
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/gu, '');
  return plain.match(/[\p{Ll}\p{Lo}\p{N}]+/gu) ?? [];
}

/** A slug of a name, such as `yuri-ushakov`; letters of every script are kept. */
export function slugOf(name: string): string {
  return slugWords(name).join('-') || 'unnamed';
}

/** Up to `count` telling words of a text, joined by `-`; the first words where none is telling. */
export function tellingSlug(text: string, count: number = TELLING_WORDS): string {
  return tellingSlugOf(slugWords(text), count);
}

const shortened = (word: string) => (word.length <= LONGEST_WORD ? word : [...word].slice(0, LONGEST_WORD).join(''));

/** The same of a text's words. */
export function tellingSlugOf(words: readonly string[], count: number = TELLING_WORDS): string {
  const telling: string[] = [];
  for (const word of words) {
    if (telling.length === count) break;
    if (!EMPTY_WORDS.has(word)) telling.push(word);
  }
  const chosen = telling.length > 0 ? telling : words.slice(0, count);
  return chosen.map(shortened).join('-') || 'untitled';
}

/**
 * A short hash of a text in Crockford's base 32: FNV-1a over UTF-16 code units, then MurmurHash3's finaliser so that
 * the low bits, which are the ones kept, depend on every character. 6 digits are 30 bits.
 */
export function shortHash(text: string): string {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  let digits = '';
  for (let i = 0; i < HASH_DIGITS; i++) digits += DIGITS[(hash >>> (i * BITS_PER_DIGIT)) & 31];
  return digits;
}

/**
 * Makes ids `<prefix>-<slug>-<hash>` for one article. The hash covers the article, the normalised words and the place
 * among equal words, so an id does not depend on where in the text its words stand. No id comes twice. Words that have been
 * taken apart by `slugWords` already may come as they are.
 */
export function idMinter(articleId: string): (prefix: string, slug: string, words: string | readonly string[]) => string {
  const seen = new Map<string, number>();
  const issued = new Set<string>();
  return (prefix, slug, words) => {
    const key = `${prefix}\u0000${(typeof words === 'string' ? slugWords(words) : words).join(' ')}`;
    let place = seen.get(key) ?? 0;
    let id: string;
    do id = `${prefix}-${slug}-${shortHash(`${articleId}\u0000${key}\u0000${place++}`)}`;
    while (issued.has(id));
    seen.set(key, place);
    issued.add(id);
    return id;
  };
}
