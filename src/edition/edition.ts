import { figureKinds } from './figures/kinds.ts';
import { modelKinds } from './models/kinds.ts';

/** Kinds that this story brings besides its files. Another story may bring its own in the place of this folder. */
export const edition = { figures: figureKinds, models: modelKinds };
