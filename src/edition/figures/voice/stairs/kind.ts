import { figureKind } from '#drawing/figures/kind.ts';
import { tellVoice } from '../tell.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const voiceStairs = figureKind(schema, {
  draw,
  tell: (figure, telling) => {
    const { before, rise, ahead, setbacks } = figure;
    const risen = { says: `${rise.name}: ${rise.says}`, claims: rise.claims };
    return tellVoice(figure, [before, risen, ahead, setbacks], telling);
  },
});
