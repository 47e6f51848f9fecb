import type { APIRoute } from 'astro';
import { environment } from '../build/environment.ts';
import { usualPupils } from '../class/names.ts';

/** Says to a page through which broker phones answer. `npm run class` answers in this file's place. */
export const GET: APIRoute = () => Response.json({ broker: environment.broker ?? null, pupils: usualPupils });
