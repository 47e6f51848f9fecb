import { blocksNamed } from '#deck/body.ts';
import type { Deck, Slide } from '#deck/deck.ts';
import { roundAt } from '#deck/exercise.ts';
import { type Lessons, type Stop, type Task, tasksOf } from '#deck/lesson.ts';
import { cardsWords } from '#words/index.ts';
import { gameByHands } from './phones/polls.ts';

/** A vote that is taken on a slide. */
export interface StandingVote {
  exercise: string;
  round: string;
  title: string;
  /** How many there are. */
  options: number;
}

/** Data of a slide for a page that shows it. */
export interface SlideData extends Stop {
  /** Place in the whole deck. */
  number: number;
  /** Ids of the notes that its face leads to: `claim-…`, `person-…`, `term-…`. */
  notes: readonly string[];
  /** The votes that stand on it. */
  votes: readonly StandingVote[];
  /** Tasks of a class on it, lesson by lesson. */
  tasks: readonly Pick<Task, 'id' | 'lesson' | 'title'>[];
}

/** Every slide in order, and the lengths of lessons. */
export interface SlidesData extends Lessons {
  stops: readonly SlideData[];
}

/** The deck's slides as a page's code knows them. */
export const slidesData = (deck: Deck): SlidesData => ({
  stops: deck.slides.map((slide) => slideData(deck, slide)),
  lengths: lengthsOf(deck),
});

/** Gathers the slides without what only a screen needs. */
export const lessonsData = (deck: Deck): Lessons => ({
  stops: deck.slides.map((slide) => stopOf(deck, slide)),
  lengths: lengthsOf(deck),
});

const lengthsOf = ({ settings }: Deck) => settings.lessons.map(({ minutes }) => minutes);

const extrasOf = ({ teach }: Deck, slide: string): number[] | undefined => {
  const lengths = teach.plans.filter(({ extras }) => extras[slide] !== undefined).map(({ minutes }) => minutes);
  return lengths.length > 0 ? lengths : undefined;
};

const stopOf = (deck: Deck, { id, title, minutes, minutesIn, lessons, core, twin }: Slide): Stop => ({
  id,
  title,
  minutes,
  minutesIn,
  lessons,
  extraIn: extrasOf(deck, id),
  core: core || undefined,
  twin,
});

const slideData = (deck: Deck, slide: Slide): SlideData => ({
  ...stopOf(deck, slide),
  number: slide.number,
  notes: [...slide.onFace.map((id) => `claim-${id}`), ...slide.explains],
  votes: votesOn(deck, slide),
  tasks: tasksOf(deck)
    .filter((task) => task.slide === slide.id)
    .map(({ id, lesson, title }) => ({ id, lesson, title })),
});

const votesOn = (deck: Deck, slide: Slide): StandingVote[] => [
  ...exerciseVotes(deck, slide),
  ...gameVotes(deck, slide),
];

const exerciseVotes = (deck: Deck, slide: Slide): StandingVote[] =>
  blocksNamed(slide.body, 'Exercise').flatMap(({ props }) => {
    const exercise = deck.exercises.get(props.id ?? '');
    if (exercise?.kind !== 'vote') return [];
    const round = roundAt(exercise, deck.slides, slide.id)?.id ?? '';
    return [{ exercise: exercise.id, round, title: exercise.ask, options: exercise.options.length }];
  });

/** Gathers the votes of games, in which each half of the class plays one side with its hands. */
const gameVotes = (deck: Deck, slide: Slide): StandingVote[] =>
  blocksNamed(slide.body, 'Model').flatMap(({ props }) => {
    const game = gameByHands(deck, props.id);
    return game
      ? [{ exercise: props.id, round: game.round, title: cardsWords.votes(game.sides, game.moves), options: 4 }]
      : [];
  });
