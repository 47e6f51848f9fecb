import type { APIRoute, GetStaticPaths } from 'astro';
import { escapeXml } from '#core/text/escape.ts';
import { dayOfFiles } from '#deck/as-of.ts';
import { modelsOf } from '#deck/deck.ts';
import { publicLink } from '#frame/browser/links.ts';
import { pagesOf, pathOfLesson, pathOfModel } from '#frame/page/catalogue.ts';
import { loadDeck } from '#site/load-deck.ts';

/** `sitemap.xml`; none where the site has no public address. */
export const getStaticPaths: GetStaticPaths = () => (publicLink('') ? [{ params: { map: 'sitemap' } }] : []);

/** Every page that may be found, as old as its facts. */
export const GET: APIRoute = async () => {
  const deck = await loadDeck();
  const listed = pagesOf(deck).filter(({ unlisted }) => !unlisted);
  const lessons = deck.settings.lessons.map(({ minutes }) => pathOfLesson(minutes));
  const models = modelsOf(deck).map(pathOfModel);
  const urls = [...listed.map(({ path }) => path), ...lessons, ...models].map(
    (path) =>
      `<url><loc>${escapeXml(publicLink(path) ?? '')}</loc><lastmod>${dayOfFiles(deck.settings)}</lastmod></url>`,
  );
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ];
  return new Response(text.join('\n'), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
