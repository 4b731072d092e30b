import type { CSL } from '@citation-js/core';
import names from '@citation-js/name';
import { ORGANIZATION_HEADS } from '../../extract/lexicons/institution-words.ts';

export type CitedName = NonNullable<CSL['author']>[number];

// Scripts whose personal names have a given name, a family name and initials as styles want them.
const HAS_INITIALS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]+$/u;
const SUFFIX = /,\s*(Jr\.?|Sr\.?|I{2,3}|IV)$/;

/**
 * An author as styles need it: particles, given and family name apart (`de la Cruz, M. J.`). An organization, one word
 * alone, and a name in a script without initials are left whole: nothing of them may be turned round or shortened.
 */
export function authorName(author: string): CitedName {
  const words = author.toLowerCase().split(/\s+/);
  const isWhole = words.length === 1 || ORGANIZATION_HEADS.has(words.at(-1) ?? '') || !HAS_INITIALS.test(author);
  if (isWhole) return { literal: author };
  const suffix = SUFFIX.exec(author)?.[1];
  return { ...names.parse(author.replace(SUFFIX, '')), ...(suffix && { suffix }) };
}
