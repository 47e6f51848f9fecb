import type { APIRoute, GetStaticPaths } from 'astro';
import { wordFilesOf, wordType } from '#exports/word/files.ts';
import { loadDeck } from '#site/load-deck.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  wordFilesOf(await loadDeck()).map(({ file }) => ({ params: { file } }));

export const GET: APIRoute = async ({ params }) => {
  const found = wordFilesOf(await loadDeck()).find(({ file }) => file === params.file);
  if (!found) return new Response(null, { status: 404 });
  return new Response((await found.make()) as BodyInit, { headers: { 'Content-Type': wordType } });
};
