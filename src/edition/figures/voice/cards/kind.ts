import { figureKind } from '#drawing/figures/kind.ts';
import { tellVoice } from '../tell.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const voiceCards = figureKind(schema, {
  draw,
  tell: (figure, telling) => {
    const { card, question } = figure;
    const shown = { says: `${card.name}: ${card.says}`, claims: card.claims };
    return tellVoice(figure, [shown, question], telling);
  },
});
