import type { APIRoute, GetStaticPaths } from 'astro';
import { publicLink } from '#frame/browser/links.ts';
import { oembedOfSection, oembedPathOfSection } from '#frame/embed/oembed.ts';
import { loadDeck } from '#site/load-deck.ts';
import { embeddedSections } from '#views/read/embed/embedded-sections.ts';

/** The oEmbed of each section. Only what has a public address can stand in another site. */
export const getStaticPaths: GetStaticPaths = async () => {
  const deck = await loadDeck();
  if (!publicLink('')) return [];
  return embeddedSections(deck).flatMap(({ id, level, section: { slide } }) => {
    const [, address] = /^embed\/(.*)\.json$/.exec(oembedPathOfSection(slide, level)) ?? [];
    return id === slide.id ? [{ params: { address }, props: { slide, level } }] : [];
  });
};

export const GET: APIRoute = async ({ props: { slide, level } }) =>
  Response.json(oembedOfSection(await loadDeck(), slide, level));
