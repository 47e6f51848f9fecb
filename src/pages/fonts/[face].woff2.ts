import type { APIRoute, GetStaticPaths } from 'astro';
import { type FontFile, fontFiles } from '#drawing/other-fonts.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await fontFiles()).map(({ file, font }) => ({ params: { face: file }, props: { font } }));

export const GET: APIRoute<Pick<FontFile, 'font'>> = ({ props: { font } }) =>
  new Response(new Uint8Array(font), { headers: { 'Content-Type': 'font/woff2' } });
