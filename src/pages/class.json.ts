import type { APIRoute } from 'astro';
import { DEFAULT_PUPILS } from '#classroom/live/names.ts';
import { environment } from '#core/node/environment.ts';

/** Says to a page through which broker phones answer. `npm run class` answers in this file's place. */
export const GET: APIRoute = () => Response.json({ broker: environment.broker ?? null, pupils: DEFAULT_PUPILS });
