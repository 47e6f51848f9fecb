import type { Verdict } from '#core/schema/values.ts';
import type { Measure } from '../measure.ts';

/** Degrees; east and north are positive. */
export interface Place {
  name: string;
  longitude: number;
  latitude: number;
  side?: string | undefined;
}

/** Place, pattern and name of a side. */
export interface SideLook {
  place: 'left' | 'right';
  pattern: 'solid' | 'hatched';
  name: string;
}

/** Facts of the deck that a builder of scenes needs. */
export interface DeckFacts {
  measure: Measure;
  /** The look of each side, by its id. */
  sides: ReadonlyMap<string, SideLook>;
  /** The source mark of a claim, such as `4a`. */
  labelOf(claim: string): string;
  /** The outcome of a prediction, by its claim. */
  verdictOf(forecast: string): Verdict;
  /** Where a place of the ledger is, and what it is called. */
  placeOf(id: string): Place;
  /** Somebody of the ledger: the name, and what he or she is. */
  personOf(id: string): { name: string; label: string };
  /** By which people are named: no line breaks within one where words touch. */
  names: readonly string[];
  /** Language of the deck, for the names of days and months. */
  language: string;
  /** Ids of the steps, in order. */
  steps: readonly string[];
}
