import type { APIRoute } from 'astro';
import { siteCard } from '../../components/cards/article-card.ts';
import { cardFile } from '../../components/cards/card-file.ts';

export const GET: APIRoute = () => cardFile(siteCard);
