import type { APIRoute } from 'astro';
import boxes from '#drawing/diagrams/boxes.css?raw';
import diagram from '#drawing/diagrams/diagram.css?raw';
import figure from '#drawing/figures/figure.css?raw';
import tokens from '#styles/tokens.css?raw';

/** It fills its frame, whose shape it has. */
const alone = ':root{width:100%;height:100%}';

/** What a sheet takes from another stands here itself. */
const imported = /^@import .*;$/gm;

/** How a drawing looks that a browser without JavaScript shows in a frame of its own. */
export const GET: APIRoute = () =>
  new Response([tokens, figure, boxes, diagram.replace(imported, ''), alone].join('\n'), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
