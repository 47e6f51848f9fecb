import type { ModelData, ModelKind } from '#core/schema/model-kind.ts';
import { chartKind } from '#drawing/charts/chart.ts';
import type { FigureData, FigureKind } from '#drawing/figures/kind.ts';

/** An edition brings besides a story's files how its drawings are drawn, and by which rules its models play. */
export interface Edition {
  figures: readonly FigureKind[];
  models: readonly ModelKind[];
}

type Kind = FigureKind | ModelKind;

/** Name of a kind as an author writes it: `kind: hundreds`. */
export const nameOfKind = ({ schema }: Kind): string => schema.shape.kind.value;

/** The kind of something that the edition's schema has read. */
function kindOf<T extends Kind>(kinds: readonly T[], name: string): T {
  const found = kinds.find((kind) => nameOfKind(kind) === name);
  if (!found) throw new Error(`"${name}" passed the schema but is no kind of this edition`);
  return found;
}

/** The kind of a figure: the edition's own, or a chart, which every edition has. */
export const figureKindOf = ({ figures }: Edition, { kind }: FigureData): FigureKind =>
  kindOf([...figures, chartKind], kind);
export const modelKindOf = ({ models }: Edition, { kind }: ModelData): ModelKind => kindOf(models, kind);
