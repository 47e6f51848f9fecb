import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { type Point, point, polygon, type Rect } from '#drawing/geometry.ts';
import { drawPoints, drawSpeaker, tellVoice, voice } from './voice.ts';

/** One card of a hand lies face up, the others are not known, nor how many there are; below stands the question about it. */
const schema = z.strictObject({
  ...voice,
  kind: z.literal('voice-cards'),
  card: cited.extend({
    side: refer('side'),
    symbol: z.string().describe('Two letters or so, as large as the card.'),
    name: z.string(),
    says: z.string().describe('What the card is in that hand, for who reads the figure as text.'),
    step,
  }),
  question: cited.extend({
    to: refer('side').describe('Who would be given the card.'),
    gift: z.string().describe('As what.'),
    back: z.string().describe('What would come back, as a question.'),
    step,
  }),
});

type Cards = z.output<typeof schema>;

/** Everything that differs between the stage and a phone: the cards, their middle from the left, who would be given one; px. */
const sizes = {
  stage: { w: 236, gap: 24, middle: 254, panel: 156, shift: 76, most: 300, head: 22 },
  tall: { w: 112, gap: 20, middle: 130, panel: 96, shift: 27, most: 156, head: 12 },
} as const;

/** Degrees by which the unknown cards are turned, the lowest first; each lies a shift to the left of the one over it. */
const turns = [-20, -9] as const;

/** A speaker, a hand of cards of which one lies face up, and who would be given it as a favour. */
function draw(figure: Cards, scene: SceneBuilder): void {
  const free = drawSpeaker(figure, scene);
  const size = sizes[scene.layout.name];
  const { question } = figure;
  const asked = { x: free.x, width: free.w, role: 'name', claims: question.claims } as const;
  const words = scene.sizeOfWords(question.says, asked);
  const h = scene.tall ? size.most : Math.min(size.most, free.h - words.h - size.gap - 34);
  const top = scene.tall ? free.y + 16 : free.y + Math.max(0, (free.h - words.h - size.gap - h) / 2);
  const card: Rect = { x: free.x + size.middle - size.w / 2, y: top, w: size.w, h };
  for (const [index, turn] of turns.entries()) unknown(turn, (turns.length - index) * size.shift, card, scene);
  faceUp(figure, card, scene);
  given(figure, card, { x: free.x + free.w - size.panel, y: top, w: size.panel, h }, scene);
  const under = {
    y: scene.tall ? top + h + size.gap + 14 : free.y + free.h,
    from: scene.tall ? 'top' : 'bottom',
  } as const;
  const box = scene.at(question.step).words(question.says, { ...asked, ...under });
  ask(figure, { x: free.x, width: free.w, ...under, role: scene.tall ? 'name' : 'person' }, scene);
  drawPoints(figure.points, scene.tall ? { ...free, h: box.y + box.h + 24 - free.y } : free, scene);
}

/** Turned about its middle, and to the left of the card that lies face up, which covers it. */
function unknown(turn: number, shift: number, { x, y, w, h }: Rect, scene: SceneBuilder): void {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const on = (across: number, along: number): Point => {
    const [dx, dy] = [(across * w) / 2, (along * (h - 16)) / 2];
    return point(x + w / 2 - shift + dx * cos - dy * sin, y + h / 2 + 8 + dx * sin + dy * cos);
  };
  const card = polygon([on(-1, -1), on(1, -1), on(1, 1), on(-1, 1)]);
  // Ground, since the card that lies face up covers their edges.
  scene.shape([card], { fill: 'card', stroke: 'line', width: 2, dash: 'dashed', ground: true });
  scene.words('?', {
    ...on(-0.7, -0.55),
    from: 'middle',
    anchor: 'middle',
    role: scene.tall ? 'statement' : 'symbol',
    tone: 'muted',
  });
}

function faceUp({ card: { side, symbol, name, claims, step } }: Cards, at: Rect, scene: SceneBuilder): void {
  const inked = scene.at(step);
  inked.rect(at, { fill: 'paper', ghost: false });
  inked.framed(side, at);
  const centre = { x: at.x + at.w / 2, anchor: 'middle', side } as const;
  inked.words(symbol, { ...centre, y: at.y + at.h * 0.42, from: 'middle', role: scene.tall ? 'numeral' : 'giant' });
  inked.words(name, { ...centre, y: at.y + at.h * 0.8, from: 'middle', role: 'strong', width: at.w - 28, claims });
}

/** Out as a favour in its side’s dots, and what would come back, which nobody knows. */
function given({ card, question }: Cards, from: Rect, at: Rect, scene: SceneBuilder): void {
  const { head } = sizes[scene.layout.name];
  const tone = scene.panel(question.to, at);
  const name = { x: at.x + at.w / 2, y: at.y + at.h / 2, from: 'middle', anchor: 'middle' } as const;
  scene.words(scene.side(question.to).name, { ...name, role: 'strong', tone, side: question.to });
  const inked = scene.at(question.step);
  const [left, right] = [from.x + from.w + 10, at.x - 10];
  const middle = (left + right) / 2;
  const out = at.y + at.h * 0.34;
  const back = at.y + at.h * 0.66;
  const look = { width: scene.tall ? 3 : 5, dash: 'dotted', head, ghost: false } as const;
  inked.arrow([point(left, out), point(right, out)], { ...look, side: card.side });
  inked.arrow([point(right, back), point(left, back)], { ...look, stroke: 'ink' });
  const label = { x: middle, anchor: 'middle', width: right - left } as const;
  inked.words(question.gift, { ...label, y: out - head, from: 'bottom', role: 'strong', side: card.side });
  inked.words(question.back, { ...label, y: back + head, from: 'top', role: 'strong' });
}

export const voiceCards = figureKind(schema, {
  draw,
  tell: (figure, telling) => {
    const { card, question } = figure;
    const shown = { says: `${card.name}: ${card.says}`, claims: card.claims };
    return tellVoice(figure, [shown, question], telling);
  },
});
