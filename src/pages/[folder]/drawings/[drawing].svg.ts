import type { APIRoute, GetStaticPaths } from 'astro';
import { drawingsApart } from '#blocks/figure/drawings.ts';
import { svgFileOf } from '#frame/browser/lazy/drawing-files.ts';
import { sectionPieces } from '#frame/slide/section-picture.ts';
import { loadDeck } from '#site/load-deck.ts';

/** The drawings of the article and of the stage, each in its file. */
export const getStaticPaths: GetStaticPaths = async () => {
  const deck = await loadDeck();
  const pieces = deck.sections.flatMap((section) => sectionPieces(deck, section));
  return [...drawingsApart(deck, 'read'), ...drawingsApart(deck, 'present'), ...pieces].map((apart) => ({
    params: { folder: apart.folder, drawing: apart.name },
    props: { file: svgFileOf(apart) },
  }));
};

export const GET: APIRoute = ({ props }) =>
  new Response(String(props.file), { headers: { 'Content-Type': 'image/svg+xml' } });
