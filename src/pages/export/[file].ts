import type { APIRoute, GetStaticPaths } from 'astro';
import { exportFilesOf } from '#exports/files.ts';
import { buildState } from '#site/build-state.ts';
import { loadDeck } from '#site/load-deck.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  exportFilesOf(await loadDeck()).flatMap(({ file, make }) => (make ? { params: { file } } : []));

export const GET: APIRoute = async ({ params }) => {
  const steps = buildState.stepsAsSlides ? 'slides' : 'presses';
  const found = exportFilesOf(await loadDeck(), steps).find(({ file }) => file === params.file);
  if (!found?.make) return new Response(null, { status: 404 });
  return new Response((await found.make()) as BodyInit, { headers: { 'Content-Type': found.type } });
};
