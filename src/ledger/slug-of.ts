/**
 * The slug of an article: its file's name, lower case, letters and digits of any script, parted by hyphens.
 *
 * @param path path of the Markdown file; folders play no part, so that moving a file keeps its address
 */
export function slugOf(path: string): string {
  const name = path.replace(/^.*[\\/]/, '').replace(/\.md$/i, '');
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
