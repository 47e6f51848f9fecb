import { figureKind } from '#drawing/figures/kind.ts';
import { tellVoice } from '../tell.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const voiceHorizons = figureKind(schema, {
  draw,
  tell: (figure, telling) => {
    const argument = figure.horizons.flatMap(({ when, sayings }) =>
      sayings.map(({ hero, says, claims }) => ({ says: `${when}: ${hero ? `${hero} ` : ''}${says}`, claims })),
    );
    return tellVoice(figure, argument, telling);
  },
});
