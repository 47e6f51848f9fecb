import type { Pen } from '#drawing/figures/pen.ts';
import { type Point, point, polygon, type Rect } from '#drawing/geometry.ts';
import { drawPoints } from '../points.ts';
import { drawSpeaker } from '../speaker.ts';
import type { Cards } from './schema.ts';

/** Degrees by which the unknown cards are turned. */
const turns = [-21, 21] as const;

/** A hand as it is held: every card turned about one point below it. */
interface Hand {
  middle: number;
  /** Of the card that stands upright. */
  top: number;
  w: number;
  h: number;
  /** From a card's middle to the point it is turned about. */
  arm: number;
}

/** A speaker, and a hand of cards of which most are unknown. */
export function draw(figure: Cards, pen: Pen): void {
  const area = drawSpeaker(figure, pen);
  const hand: Hand = pen.tall
    ? { middle: area.x + area.w / 2, top: area.y + 18, w: 112, h: 150, arm: 190 }
    : { middle: area.x + area.w / 2, top: area.y + 4, w: 208, h: 256, arm: 530 };
  for (const turn of turns) unknown(turn, hand, pen);
  faceUp(figure, { x: hand.middle - hand.w / 2, y: hand.top - 18, w: hand.w, h: hand.h }, pen);
  const lowest = onCard(turns[0], hand, -1, 1).y;
  const under = lowest + (pen.tall ? 20 : 14);
  const low = words(figure, { ...area, y: under }, pen);
  drawPoints(figure.points, pen.tall ? { ...area, h: low + 24 - area.y } : area, pen);
}

/** A point of a turned card; `across` and `along` run from -1 to 1 between its edges. */
function onCard(turn: number, { middle, top, w, h, arm: whole }: Hand, across: number, along: number): Point {
  const angle = (turn * Math.PI) / 180;
  // A little lower the farther it is turned, so that no corner looks out behind the next card.
  const arm = whole - (Math.abs(turn) * h) / 300;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [(across * w) / 2, (along * h) / 2 - arm];
  return point(middle + x * cos - y * sin, top + h / 2 + whole + x * sin + y * cos);
}

const corners = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;

function unknown(turn: number, hand: Hand, pen: Pen): void {
  const card = polygon(corners.map(([across, along]) => onCard(turn, hand, across, along)));
  // Ground, since the card that lies face up covers their edges.
  pen.shape([card], { fill: 'card', stroke: 'line', width: 2, dash: 'dashed', ground: true });
  const at = { ...onCard(turn, hand, Math.sign(turn) * 0.4, -0.2), from: 'middle', anchor: 'middle' } as const;
  pen.words('?', { ...at, role: 'symbol', tone: 'muted' });
}

function faceUp({ card: { side, symbol, name, step } }: Cards, at: Rect, pen: Pen): void {
  const inked = pen.at(step);
  inked.rect(at, { fill: 'paper', ghost: false });
  inked.framed(side, at);
  const centre = { x: at.x + at.w / 2, anchor: 'middle', side } as const;
  inked.words(symbol, { ...centre, y: at.y + at.h * 0.4, from: 'middle', role: pen.tall ? 'numeral' : 'hero' });
  inked.words(name, { ...centre, y: at.y + at.h * 0.8, from: 'middle', role: 'strong' });
}

function words({ card, question }: Cards, { x, y, w }: Rect, pen: Pen): number {
  const centre = { x: x + w / 2, anchor: 'middle', from: 'top', width: w } as const;
  const said = pen.at(card.step).words(card.says, { ...centre, y, role: 'heading', claims: card.claims });
  const asked = pen.at(question.step).words(question.says, {
    ...centre,
    y: said.y + said.h + (pen.tall ? 18 : 20),
    role: pen.tall ? 'statement' : 'name',
    claims: question.claims,
  });
  return asked.y + asked.h;
}
