import { figureKind } from '#drawing/figures/kind.ts';
import { longDay } from '#drawing/figures/time.ts';
import { verdictNames } from '#words/index.ts';
import { schema } from './schema.ts';
import { drawOnStage } from './stage.ts';
import { drawTall } from './tall.ts';

export const verdicts = figureKind(schema, {
  draw: (data, pen) => (pen.tall ? drawTall : drawOnStage)(data, pen),
  tell: ({ tracks, heads }, { language, verdictOf }) => ({
    groups: tracks.map(({ who, foretold, followed, forecast }) => ({
      title: `${who}: ${foretold.says}. ${heads.held} ${verdictNames[verdictOf(forecast)]}`,
      items: [
        foretold,
        ...followed.map(({ date, says, claims }) => ({ says: `${longDay(date, language, true)}: ${says}`, claims })),
      ],
    })),
  }),
});
