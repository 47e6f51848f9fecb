import type { APIRoute, GetStaticPaths } from 'astro';
import { environment } from '#core/node/environment.ts';
import { escapeXml } from '#core/text/escape.ts';
import { dayOfFiles } from '#deck/as-of.ts';
import { modelsOf } from '#deck/deck.ts';
import { publicLink } from '#frame/browser/links.ts';
import { pagesOf, pathOfLesson, pathOfModel } from '#frame/page/catalogue.ts';
import { alternatesOf } from '#frame/page/editions.ts';
import { loadDeck } from '#site/load-deck.ts';

/** `sitemap.xml`; none where the site has no public address, and one for all its languages. */
export const getStaticPaths: GetStaticPaths = () =>
  publicLink('') && !environment.edition ? [{ params: { map: 'sitemap' } }] : [];

/** Every page that may be found, as old as its facts. */
export const GET: APIRoute = async () => {
  const deck = await loadDeck();
  const listed = pagesOf(deck).filter(({ unlisted }) => !unlisted);
  const lessons = deck.settings.lessons.map(({ minutes }) => pathOfLesson(minutes));
  const models = modelsOf(deck).map(pathOfModel);
  const day = `<lastmod>${dayOfFiles(deck.settings)}</lastmod>`;
  const urls = [...listed.map(({ path }) => path), ...lessons, ...models].flatMap((path) => {
    const alternates = alternatesOf(path);
    const links = alternates.map(
      ({ language, address }) =>
        `<xhtml:link rel="alternate" hreflang="${escapeXml(language)}" href="${escapeXml(address)}"/>`,
    );
    const addresses = new Set([publicLink(path) ?? '', ...alternates.map(({ address }) => address)]);
    return [...addresses].map((address) => `<url><loc>${escapeXml(address)}</loc>${day}${links.join('')}</url>`);
  });
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ];
  return new Response(text.join('\n'), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
