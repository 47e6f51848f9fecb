import type { APIRoute } from 'astro';
import { environment } from '../build/environment.ts';

/** The phones that one room takes where the broker says nothing else: a class of thirty twice over. */
const pupils = 60;

/** Says to a page through which broker phones answer. `npm run class` answers in this file's place. */
export const GET: APIRoute = () => Response.json({ broker: environment.broker ?? null, pupils });
