import type { APIRoute } from 'astro';
import { loadDeck } from '../../views/load-deck.ts';
import { paperCss } from '../../views/print/paper-css.ts';

/** For sheets of one page. */
export const GET: APIRoute = async () => paperCss(await loadDeck());
