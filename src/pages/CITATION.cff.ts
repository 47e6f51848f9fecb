import type { APIRoute } from 'astro';
import { citationFile } from '#exports/citations/citation-file.ts';
import { publicLink } from '#frame/browser/links.ts';
import { loadDeck } from '#site/load-deck.ts';

/** How the whole is cited, for programs that look for a file of this name. */
export const GET: APIRoute = async () =>
  new Response(citationFile(await loadDeck(), publicLink), {
    headers: { 'Content-Type': 'application/yaml; charset=utf-8' },
  });
