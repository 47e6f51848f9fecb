import type { APIRoute } from 'astro';
import { pages } from '../parts/page/catalogue.ts';
import { publicLink, siteLink } from '../parts/page/links.ts';

/** What crawlers leave alone, under whatever folder the site stands in, and where the list of pages is. */
export const GET: APIRoute = () => {
  const closed = pages.filter(({ unlisted }) => unlisted).map(({ path }) => `Disallow: ${siteLink(path)}`);
  const map = publicLink('sitemap.xml');
  return new Response(['User-agent: *', ...closed, ...(map ? ['', `Sitemap: ${map}`] : []), ''].join('\n'));
};
