import type { APIRoute, GetStaticPaths } from 'astro';
import { offeredEditions } from '#core/node/editions.ts';
import { environment } from '#core/node/environment.ts';
import { twinsIn } from '#site/twins.ts';

/** What a page says in each other language of the site: see `side-by-side.ts`. */
export const getStaticPaths: GetStaticPaths = () =>
  offeredEditions()
    .filter(({ folder }) => folder !== (environment.edition ?? ''))
    .map(({ folder, language }) => ({ params: { language }, props: { folder } }));

export const GET: APIRoute = async ({ props }) => Response.json(await twinsIn(props.folder as string));
