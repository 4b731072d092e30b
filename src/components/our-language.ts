import type { ArticleHead } from '../corpus/corpus.ts';
import { SITE } from '../site.ts';

/** The attributes of what we say within an article, where its language or direction is not ours. */
export function ourLanguage({ language, dir }: Pick<ArticleHead, 'language' | 'dir'>): { lang?: string; dir?: 'ltr' } {
  return { ...(language !== SITE.language && { lang: SITE.language }), ...(dir === 'rtl' && { dir: 'ltr' }) };
}
