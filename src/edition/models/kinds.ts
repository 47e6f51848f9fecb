import { type ModelData, type ModelKind, modelKind } from '#core/schema/model-kind.ts';
import { cardsFaults } from './cards/faults.ts';
import { type CardsModel, cardsModel } from './cards/schema.ts';
import { gameByHands } from './cards/state.ts';
import { permitFaults } from './permit/faults.ts';
import { type PermitModel, permitModel } from './permit/schema.ts';

const permit = modelKind(permitModel, { faults: permitFaults });
const cards = modelKind(cardsModel, { faults: cardsFaults, byHands: gameByHands });

/** Every kind of model: its folder, and one line here. */
export const modelKinds: readonly ModelKind[] = [permit, cards];

/** The whole of a model, which the engine knows only in part. */
export const wholeModel = (model: ModelData & { id: string }): (PermitModel | CardsModel) & { id: string } =>
  model as (PermitModel | CardsModel) & { id: string };
