import { z } from 'zod';
import { type Cited, id, refer, stepTitle, text, unhedged } from '#core/schema/values.ts';
import type { DeckFacts } from './deck-facts.ts';
import type { SceneBuilder } from './scene-builder.ts';

/** The step with which a part is inked; without one it stands from the start. */
export const step = id.optional();

/** Fields that every figure has, whatever its kind. */
export const common = {
  title: text,
  description: text.describe('For a reader who cannot see the picture: what it shows and what it means.'),
  unhedged,
  asks: z
    .string()
    .optional()
    .describe('What it asks at its first step, large, where the second step brings the answer.'),
  caption: z
    .string()
    .optional()
    .describe('One line below it in the article: what it counts, and what is drawn but not measured.'),
  pull: z
    .strictObject({ number: z.string(), says: z.string(), claims: z.array(refer('claim')).min(1) })
    .optional()
    .describe('A number of the ledger that stands large beside it in the article, with what it counts.'),
  steps: z
    .array(
      z.strictObject({
        id,
        title: stepTitle,
        says: z.string().optional(),
        claims: z.array(refer('claim')).min(1).optional(),
      }),
    )
    .default([])
    .describe(
      'How a class sees it grow; the first is taken from the start. Parts name one as `step`. Where each says something, the article tells them beside the drawing.',
    ),
};

/** The drawing in words: what a screen reader is told, and what copies of it print. */
export interface TextAlternative {
  groups: readonly { title?: string; items: readonly Cited[] }[];
}

/** Facts of the deck that a text alternative may name. */
export type DescribeContext = Pick<DeckFacts, 'language' | 'verdictOf' | 'placeOf' | 'personOf'>;

type Schema = z.ZodObject<typeof common & { kind: z.ZodLiteral<string> }, z.core.$strict>;
export type FigureData = z.output<Schema>;

export interface FigureKind {
  schema: Schema;
  draw(data: FigureData, scene: SceneBuilder): void;
  describe(data: FigureData, of: DescribeContext): TextAlternative;
  /** Tells what it shows where its author does not. */
  tell?(data: FigureData, of: DescribeContext): string;
  /** Lists what it shows as told, or as missing, in an account of the ledger. */
  inAccounts(data: FigureData): InAccount[];
}

/** One thing in one account. */
interface InAccount {
  path: PropertyKey[];
  account: string;
  /** The figure’s name for that account. */
  name: string;
  /** The claims that say the thing. */
  rests: readonly string[];
  /** Claims by which the figure shows it in this account; none where it shows it as missing. */
  shown: readonly string[];
}

/** Makes a kind of its schema, its drawing and its text form, each of which sees the data as the schema reads it. */
export function figureKind<Own extends Schema>(
  schema: Own,
  own: {
    draw(data: z.output<Own>, scene: SceneBuilder): void;
    describe(data: z.output<Own>, of: DescribeContext): TextAlternative;
    tell?(data: z.output<Own>, of: DescribeContext): string;
    inAccounts?(data: z.output<Own>): InAccount[];
  },
): FigureKind {
  const read = new WeakMap<FigureData, z.output<Own>>();
  /** Read once: a figure is drawn for several layouts. */
  const ownOf = (data: FigureData): z.output<Own> => {
    const known = read.get(data) ?? schema.parse(data);
    read.set(data, known);
    return known;
  };
  return {
    schema,
    draw: (data, scene) => own.draw(ownOf(data), scene),
    describe: (data, of) => {
      const { groups } = own.describe(ownOf(data), of);
      return { groups: data.asks ? [{ title: data.asks, items: [] }, ...groups] : groups };
    },
    ...(own.tell && { tell: (data, of) => own.tell?.(ownOf(data), of) ?? '' }),
    inAccounts: (data) => own.inAccounts?.(ownOf(data)) ?? [],
  };
}
