/** A class vote that stands on the slide, read off the stage. */
export interface Vote {
  exercise: string;
  round: string;
  title: string;
  options: number;
}

/** Where a stage is. It says so whenever something changes, and when asked. */
export interface StageState {
  stage: string;
  /** When it was opened and last moved, in milliseconds. */
  opened: number;
  moved: number;
  lesson?: number;
  /** Ids of the slides it goes through, in order. */
  path: string[];
  slide: string;
  /** Steps taken on the slide, and how many there are. */
  step: number;
  steps: number;
  black: boolean;
  votes: Vote[];
}

/** What a presenter may ask of the stage it belongs to. */
export type Order =
  | { does: 'next' | 'back' | 'black' | 'hands' | 'close' }
  | { does: 'go'; slide: string; step: number }
  | { does: 'path'; path: string[] }
  | { does: 'tally'; exercise: string; round: string; counts: number[] }
  | { does: 'exercise'; exercise: string }
  | { does: 'countdown'; minutes: number }
  | { does: 'countdown-pause' | 'countdown-stop' };

export type Message =
  | { kind: 'state'; state: StageState }
  /** Asks every stage to say where it is. */
  | { kind: 'hello' }
  | { kind: 'order'; stage: string; order: Order }
  /** Two windows may hold the same id, when a tab is copied: the newcomer asks, the owner answers. */
  | { kind: 'claim' | 'taken'; stage: string; window: string }
  | { kind: 'closed'; stage: string }
  /** The teacher has cleared this class. */
  | { kind: 'cleared' };
