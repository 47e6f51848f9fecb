import { figureKind } from '#drawing/figures/kind.ts';
import { tellVoice } from '../tell.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const voiceYardsticks = figureKind(schema, {
  draw,
  tell: (figure, telling) => {
    const argument = figure.yardsticks.map(({ whose, top, between, bottom, claims }) => ({
      says: `${whose}: ${top} ${between} ${bottom}`,
      claims,
    }));
    return tellVoice(figure, argument, telling);
  },
});
