import { type Deck, known, type Slide } from '../../deck/deck.ts';
import { roundAt } from '../../deck/exercise.ts';
import { blocksNamed } from '../../deck/piece.ts';
import { voteRound } from '../../models/cards/vote.ts';
import { cardsWords } from '../../words/index.ts';
import { gameByHands } from '../tally/game.ts';
import { hands } from '../tally/hands-name.ts';
import { handsOn, type Poll } from './poll.ts';

/** More options than this are no buttons that a thumb finds. */
const most = 12;

/** What phones may be asked on a slide: its votes, the questions of its exercises, and A to D for whatever is asked aloud. */
export function pollsOn(deck: Deck, slide: Slide): Poll[] {
  const standing = blocksNamed(slide.body, 'Exercise').flatMap(({ props }): Poll[] => {
    const exercise = deck.exercises.get(props.id ?? '');
    if (!exercise) return [];
    const texts = (options: readonly { text: string }[]) => options.map(({ text }) => text);
    if (exercise.kind === 'vote') {
      const round = roundAt(exercise, deck.slides, slide.id);
      const title = round ? `${exercise.ask} (${round.name.toLowerCase()})` : exercise.ask;
      return [{ exercise: exercise.id, round: round?.id ?? '', title, options: texts(exercise.options) }];
    }
    return exercise.questions
      .filter(({ many, options }) => !many && options.length >= 2 && options.length <= most)
      .map(({ id, ask, options }) => ({ exercise: exercise.id, round: id, title: ask, options: texts(options) }));
  });
  return [
    ...standing,
    ...blocksNamed(slide.body, 'Model').flatMap(({ props }) => pollsOfModel(deck, props.id)),
    handsOn(slide.id),
  ];
}

/** A class decides for both sides of a game, and guesses what a model will show. */
function pollsOfModel(deck: Deck, id: string): Poll[] {
  const guesses = known(deck.things.models, id).guesses.map(({ ask, options }, index) => ({
    exercise: id,
    round: `guess-${index + 1}`,
    title: ask,
    options: options.map(String),
  }));
  const game = gameByHands(deck, id);
  if (!game) return guesses;
  const options = game.sides.flatMap((side) => cardsWords.moves(side));
  return [{ exercise: id, round: voteRound, title: game.ask, options }, ...guesses];
}

/** Every question of a deck that has a text of its own. */
export const pollsOf = (deck: Deck): Poll[] =>
  deck.slides.flatMap((slide) => pollsOn(deck, slide).filter(({ exercise }) => exercise !== hands));
