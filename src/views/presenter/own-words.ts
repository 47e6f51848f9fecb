import { pollOf } from '#classroom/phones/poll.ts';
import type { Named, OpenPanel, StageState } from '#classroom/sync/class-state.ts';
import { wordNamed } from '#classroom/sync/panel-words.ts';
import { handsIn } from '#classroom/tally/counts.ts';
import { find } from '#frame/browser/elements/find.ts';
import { colon, comma, phonesOnStageWords } from '#words/index.ts';
import { pictureOf } from './pictures.ts';
import { presenterData, slideDataOf } from './presenter-data.ts';

/** Tells whether the class's screen speaks another language than this window. */
const isForeign = ({ language }: StageState): boolean => language !== document.documentElement.lang;

const textOf = (element: Element | null | undefined): string | undefined => element?.textContent?.trim();

/** Picks what an id names in the words of this window. */
const by = (name: string, id: string): string => `[data-${name}="${CSS.escape(id)}"]`;

const cardOf = (exercise: string | undefined): HTMLElement | null =>
  exercise === undefined ? null : find(`.presenter-card > ${by('card', `exercise-${exercise}`)}`);

/** What a button on the class's screen says: in this window's words, or where it has none in those that the class reads. */
export function buttonSaid(state: StageState, says: string, is: Named): { says: string; lang: string } {
  const own = isForeign(state) ? ownWords(is, state) : says;
  return { says: own ?? says, lang: own === undefined ? state.language : '' };
}

function ownWords({ word, minutes, question, option, part, lever }: Named, state: StageState): string | undefined {
  if (word !== undefined) return wordNamed(word, minutes);
  if (option !== undefined) return optionSaid(cardOf(state.panel?.exercise), question, option);
  const picture = pictureOf(state.slide);
  if (part !== undefined) return picture?.querySelector<SVGElement>(`${by('node', part)}[data-name]`)?.dataset.name;
  if (lever === undefined) return undefined;
  return presenterData().polls[state.slide]?.find(({ ofPicture }) => ofPicture)?.options[lever];
}

/** On a board the same options stand beside every question, whose words come first. */
function optionSaid(card: HTMLElement | null, question: string | undefined, option: string): string | undefined {
  const asked = question === undefined ? null : card?.querySelector(by('question', question));
  const own = asked?.querySelector(by('option', option));
  const text = textOf(own ?? card?.querySelector(by('option', option)));
  const ask = asked && !own ? textOf(asked.querySelector('.card-ask')) : undefined;
  return text === undefined ? undefined : [ask, text].filter(Boolean).join(colon);
}

/**
 * What lies over the slide, in this window's words: its title, and what is asked or was answered. What the class's screen tells
 * besides of its counts is left out in another language: this window has them in its own.
 */
export function panelSaid(state: StageState, panel: OpenPanel): { title: string; text: string } {
  if (!isForeign(state)) return panel;
  const { exercise, task, questions, result, titleIs } = panel;
  if (result) return resultSaid(result);
  const card = cardOf(exercise);
  const title =
    textOf(card?.querySelector('.card-title')) ??
    slideDataOf(state.slide)?.tasks.find(({ id }) => id === task)?.title ??
    (titleIs.word === undefined ? undefined : wordNamed(titleIs.word)) ??
    pictureOf(state.slide)?.querySelector('figure.diagram')?.ariaLabel ??
    panel.title;
  const asks = [...(card?.querySelectorAll<HTMLElement>(':scope > div') ?? [])].filter(
    ({ dataset }) => dataset.question === undefined || questions.includes(dataset.question),
  );
  // A board asks all its questions at once.
  const text = asks.length === 1 ? textOf(asks[0]?.querySelector('.card-ask')) : '';
  return { title, text: text ?? '' };
}

function resultSaid({ exercise, round, counts }: NonNullable<OpenPanel['result']>): { title: string; text: string } {
  const asked = { exercise, round, options: counts.length };
  const { title, options } = pollOf(asked, Object.values(presenterData().polls).flat());
  const said = options.map((option, at) => [option, counts[at]].filter((part) => part !== undefined).join(' '));
  const total = counts.length > 0 ? [phonesOnStageWords.total(handsIn(counts))] : [];
  return { title, text: [...said, ...total].join(comma) };
}
