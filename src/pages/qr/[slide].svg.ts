import type { APIRoute, GetStaticPaths } from 'astro';
import { publicLink } from '#frame/browser/links.ts';
import { qrDrawing } from '#frame/page/qr.ts';
import { loadDeck } from '#site/load-deck.ts';

/** One QR code a slide, leading to it in the article; none where the site has no public address. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await loadDeck()).slides.flatMap(({ id }) => {
    const address = publicLink(`read/#${id}`);
    return address ? [{ params: { slide: id }, props: { address } }] : [];
  });

export const GET: APIRoute = ({ props }) => {
  const { size, path } = qrDrawing(String(props.address));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
