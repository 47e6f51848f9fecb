import type { APIRoute } from 'astro';
import { publicLink } from '#frame/browser/links.ts';

/**
 * Crawlers may read everything: a page that is not to be listed says so itself, which they would not see where they may not
 * read it. And they are told where the list of pages is.
 */
export const GET: APIRoute = () => {
  const map = publicLink('sitemap.xml');
  return new Response(['User-agent: *', 'Disallow:', ...(map ? ['', `Sitemap: ${map}`] : []), ''].join('\n'));
};
