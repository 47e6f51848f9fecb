// Words of what lies over a slide cross between windows by their names: each window says them in its own language.

import {
  checkWords,
  classWords,
  clickerWords,
  commonWords,
  drawWords,
  exerciseWords,
  explorerWords,
  helpWords,
  jumpWords,
  overviewWords,
  phonesOnStageWords,
  phoneWords,
  roomWords,
  stageWords,
  startAgainWords,
  tallyWords,
  taskWords,
  toolNames,
  voteWords,
} from '#words/index.ts';

/** What buttons and titles of panels say that the deck does not, in groups; two more hold a number of minutes. */
const groups: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  common: commonWords,
  exercise: exerciseWords,
  draw: drawWords,
  vote: voteWords,
  again: startAgainWords,
  class: classWords,
  task: taskWords,
  tool: toolNames,
  explorer: explorerWords,
  room: roomWords,
  display: roomWords.buttons,
  title: {
    help: helpWords.title,
    jump: jumpWords.title,
    overview: overviewWords.title,
    check: checkWords.title,
    phone: phoneWords.title,
    phones: phonesOnStageWords.title,
    hands: tallyWords.hands,
    which: classWords.which,
    end: classWords.endTitle,
    sources: stageWords.sources,
    notes: clickerWords.notes,
  },
};

/** The words by their names, with those that say so many minutes. */
const named = (minutes: number): (readonly [name: string, says: string])[] => [
  ...Object.entries(groups).flatMap(([group, words]) =>
    Object.entries(words).flatMap(([word, says]) =>
      typeof says === 'string' ? [[`${group}.${word}`, says] as const] : [],
    ),
  ),
  ['start', taskWords.start(minutes)],
  ['minutes', commonWords.min(minutes)],
];

/** The name of what a button or a title says; undefined where the deck says it, or somebody counted. */
export const wordNameOf = (text: string, minutes = 0): string | undefined =>
  named(minutes).find(([, says]) => says === text)?.[0];

/** What a name says in the language of this window; undefined where it has no such word. */
export const wordNamed = (name: string, minutes = 0): string | undefined =>
  named(minutes).find(([word]) => word === name)?.[1];
