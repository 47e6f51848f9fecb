import type { APIRoute, GetStaticPaths } from 'astro';
import { type Face, faces, staticFont } from '#drawing/fonts.ts';

export const getStaticPaths: GetStaticPaths = () => Object.keys(faces).map((face) => ({ params: { face } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await staticFont(params.face as Face)), { headers: { 'Content-Type': 'font/woff2' } });
