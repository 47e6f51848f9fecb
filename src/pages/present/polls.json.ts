import type { APIRoute } from 'astro';
import { pollsOf } from '#classroom/phones/polls.ts';
import { loadDeck } from '#site/load-deck.ts';

/** Holds the words of what phones are asked, for a stage that is told to show an answer: few lessons use phones. */
export const GET: APIRoute = async () => Response.json(pollsOf(await loadDeck()));
