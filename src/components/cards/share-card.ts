import { CARD_SIZE } from '../../integrations/cards/card-element.ts';
import { siteCardLink } from '../../links.ts';
import { STRINGS } from '../strings.ts';

/** The picture other sites show beside a link, as a page names it. */
export interface ShareCard {
  link: string;
  /** What it says, for those who do not see it. */
  alt: string;
  /** Pixels. */
  width: number;
  height: number;
}

/** The picture of every page that has none of its own. */
export const siteShareCard = (): ShareCard => ({ link: siteCardLink(), alt: STRINGS.home.title, ...CARD_SIZE });
