import { z } from 'zod';
import { handOuts } from '../sheets.ts';
import { refer } from './refer.ts';
import { halfMinutes, id, text } from './values.ts';

const cited = z.strictObject({ says: text, claims: z.array(refer('claim')).min(1) });

/** How a class works. */
export const forms = ['class', 'pairs', 'groups', 'alone', 'vote', 'writing'] as const;

/** What a class is asked to do, in words for its screen. */
const task = z.strictObject({ title: text, lines: z.array(text).min(1).max(5) });

/** A few minutes of a lesson: what pupils do, with which slide before them. */
const row = z.strictObject({
  slide: refer('slide'),
  minutes: halfMinutes,
  form: z.enum(forms),
  /** What pupils do. */
  does: text,
  /** Opens over the slide: words of its own, the debate of `debate.yaml`, or the ticket of `worksheet.yaml`. */
  task: z
    .union([z.enum(['debate', 'ticket']), task], 'a task is debate or ticket, or has a title and lines')
    .optional(),
  exercise: refer('exercise').optional(),
});

/** `slides/teach/plans.yaml`: a lesson of one length, row by row. */
export const plan = z.strictObject({
  /** One of the deck's lesson lengths. */
  minutes: z.int(),
  /** What pupils need to know first. */
  know: z.array(text).min(1),
  prepare: z.array(text).min(1),
  materials: z.array(text).min(1),
  /** In the order of the slides; each slide of the lesson has one or more. */
  rows: z.array(row).min(1),
  /** Slides that are not in the lesson, to add if there is time or in place of others: what the class does on them. */
  extras: z.record(refer('slide'), text).default({}),
  /** The sheets that pupils get, and how many pupils share one. */
  handsOut: z.partialRecord(z.enum(handOuts), z.int().positive()).default({}),
  /** Other sheets that go with this lesson, for whoever wants them. */
  offers: z.array(z.enum(handOuts)).default([]),
  /** What the teacher takes home. */
  collect: z.array(text).min(1),
  homework: text.optional(),
  /** For those who are done early, or want more. */
  extension: text.optional(),
});

/** `slides/teach/debate.yaml`: a debate in roles, with what is written before and after it. */
export const debate = z.strictObject({
  question: text,
  /** Who works how, for the head of the sheet. */
  lead: text,
  steps: z.array(z.strictObject({ minutes: halfMinutes, says: text })).min(2),
  roles: z
    .array(
      z.strictObject({
        id,
        name: text,
        side: refer('side').optional(),
        wants: text,
        /** The same number for every role. */
        lines: z.array(cited).min(2),
        asks: text,
      }),
    )
    .min(2),
  /** Beginnings of sentences, each with lines to go on. */
  memo: z.strictObject({ title: text, starts: z.array(text).min(2) }),
  reflection: z.strictObject({ title: text, questions: z.array(text).min(1) }),
  /** From the weakest to the strongest of three levels. */
  rubric: z.array(z.strictObject({ criterion: text, levels: z.tuple([text, text, text]) })).min(2),
});

/** `slides/questions/discussion.yaml`: an open question, with what to listen for. */
export const question = z.strictObject({
  id,
  ask: text,
  /** What a good answer holds. */
  good: text,
  /** A common wrong turn. */
  wrong: text,
  /** The next question. */
  follow: text,
  slides: z.array(refer('slide')).min(1),
  claims: z.array(refer('claim')).min(1),
  minutes: z.int().positive(),
  form: z.enum(['pair', 'groups', 'hands', 'write']),
});

/** `slides/teach/controversies.yaml`: one disputed question; two pupils argue each side, then all four look for common ground. */
export const controversy = z.strictObject({
  id,
  question: text,
  /** The best case for each answer, in the same number of lines. */
  cases: z.tuple([
    z.strictObject({ side: refer('side').optional(), title: text, lines: z.array(cited).min(2) }),
    z.strictObject({ side: refer('side').optional(), title: text, lines: z.array(cited).min(2) }),
  ]),
  /** What the four try to agree on. */
  agree: text,
});

/** `slides/teach/substitute.yaml`: a lesson without a screen, on one side of paper, for whoever takes the class. */
export const substitute = z.strictObject({
  minutes: z.int().positive(),
  before: text,
  /** The story to read aloud. */
  story: z.array(cited).min(1),
  steps: z.array(z.strictObject({ minutes: z.int().positive(), title: text, does: text })).min(1),
  answers: z.array(cited).min(1),
  leave: text,
});

const advice = z.array(z.strictObject({ title: text, says: text })).min(1);

/** `slides/teach/guide.yaml`: advice for the teacher. */
export const guide = z.strictObject({
  /** Bias, remarks against a people, nationalism. */
  remarks: advice,
  /** What pupils practise, and on which slides. */
  skills: z.array(z.strictObject({ skill: text, slides: z.array(refer('slide')).min(1) })).min(1),
  /** Standards whose exact wording was checked, and where. */
  standards: z.array(
    z.strictObject({ code: text, wording: text, checked: text, slides: z.array(refer('slide')).min(1) }),
  ),
  standardsNote: text,
  adapt: advice,
});

export type Debate = z.output<typeof debate>;
export type Plan = z.output<typeof plan>;
export type DiscussionQuestion = z.output<typeof question>;
export type Controversy = z.output<typeof controversy>;
export type Substitute = z.output<typeof substitute>;
export type Guide = z.output<typeof guide>;
