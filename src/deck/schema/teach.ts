import { z } from 'zod';
import { cited, halfMinutes, id, refer, text } from '#core/schema/values.ts';

/** The sheets of paper that a lesson may hand out, as a plan calls them. */
const handOuts = [
  ...(['one-sheet', 'worksheet', 'tickets', 'controversy-cards'] as const),
  ...(['role-cards', 'position-memo', 'vocabulary', 'models', 'poll', 'substitute'] as const),
] as const;

export type HandOut = (typeof handOuts)[number];

/** How a class works. */
const forms = ['class', 'pairs', 'groups', 'alone', 'vote', 'writing'] as const;

/** What a class is asked to do, in words for its screen. */
const task = z.strictObject({
  title: text,
  lines: z.array(text).min(1).max(5),
  minutes: halfMinutes
    .optional()
    .describe('How long pupils work by themselves; the whole time of the row if it does not say.'),
});

/** A few minutes of a lesson: what pupils do, with which slide before them. */
const row = z.strictObject({
  slide: refer('slide'),
  minutes: halfMinutes,
  form: z.enum(forms),
  does: text.describe('What pupils do.'),
  gives: text.optional().describe('Who hands out what as the row begins, as a sentence.'),
  task: z
    .union([z.enum(['debate', 'ticket']), task], 'a task is debate or ticket, or has a title and lines')
    .optional()
    .describe(
      'Opens over the slide: words of its own, the debate of `debate.yaml`, or the ticket of `worksheet.yaml`.',
    ),
  exercise: refer('exercise').optional(),
});

/** `slides/teach/plans.yaml`: a lesson of one length, row by row. */
export const plan = z.strictObject({
  minutes: z.int().describe('One of the deck’s lesson lengths.'),
  know: z.array(text).min(1).describe('What pupils need to know first.'),
  prepare: z.array(text).min(1),
  materials: z.array(text).min(1),
  rows: z.array(row).min(1).describe('In the order of the slides; each slide of the lesson has one or more.'),
  extras: z
    .record(refer('slide'), text)
    .default({})
    .describe(
      'Slides that are not in the lesson, to add if there is time or in place of others: what the class does on them.',
    ),
  handsOut: z
    .partialRecord(z.enum(handOuts), z.int().positive())
    .default({})
    .describe('The sheets that pupils get, and how many pupils share one.'),
  offers: z
    .array(z.enum(handOuts))
    .default([])
    .describe('Other sheets that go with this lesson, for whoever wants them.'),
  collect: z.array(text).min(1).describe('What the teacher takes home.'),
  homework: text.optional().describe('Stands at the foot of each exit ticket, to be torn off and taken home.'),
  homeworkKey: text.optional().describe('What a good answer to the homework holds, with its points.'),
  extension: text.optional().describe('For those who are done early, or want more.'),
});

/** `slides/teach/debate.yaml`: a debate in roles, with what is written before and after it. */
export const debate = z.strictObject({
  question: text,
  lead: text.describe('Who works how, for the head of the sheet.'),
  steps: z.array(z.strictObject({ minutes: halfMinutes, says: text })).min(2),
  roles: z
    .array(
      z.strictObject({
        id,
        name: text,
        side: refer('side').optional(),
        wants: text,
        lines: z.array(cited).min(2).describe('The same number for every role.'),
        asks: text,
      }),
    )
    .min(2),
  memo: z
    .strictObject({ title: text, starts: z.array(text).min(2) })
    .describe('Beginnings of sentences, each with lines to go on.'),
  reflection: z.strictObject({ title: text, questions: z.array(text).min(1) }),
  rubric: z
    .array(z.strictObject({ criterion: text, levels: z.tuple([text, text, text]) }))
    .min(2)
    .describe('From the weakest to the strongest of three levels.'),
});

/** `slides/questions/discussion.yaml`: an open question, with what to listen for. */
export const question = z.strictObject({
  id,
  ask: text,
  good: text.describe('What a good answer holds.'),
  wrong: text.describe('A common wrong turn.'),
  follow: text.describe('The next question.'),
  slides: z.array(refer('slide')).min(1),
  claims: z.array(refer('claim')).min(1),
  minutes: z.int().positive(),
  form: z.enum(['pair', 'groups', 'hands', 'write']),
});

/** `slides/teach/controversies.yaml`: one disputed question; two pupils argue each side, then all four look for common ground. */
export const controversy = z.strictObject({
  id,
  question: text,
  cases: z
    .tuple([
      z.strictObject({ side: refer('side').optional(), title: text, lines: z.array(cited).min(2) }),
      z.strictObject({ side: refer('side').optional(), title: text, lines: z.array(cited).min(2) }),
    ])
    .describe('The best case for each answer, in the same number of lines.'),
  agree: text.describe('What the four try to agree on.'),
});

/** `slides/teach/substitute.yaml`: a lesson without a screen, on one side of paper, for whoever takes the class. */
export const substitute = z.strictObject({
  minutes: z.int().positive(),
  before: text,
  story: z.array(cited).min(1).describe('The story to read aloud.'),
  steps: z.array(z.strictObject({ minutes: z.int().positive(), title: text, does: text })).min(1),
  answers: z.array(cited).min(1),
  leave: text,
});

const advice = z.array(z.strictObject({ title: text, says: text })).min(1);

/** `slides/teach/guide.yaml`: advice for the teacher. */
export const guide = z.strictObject({
  remarks: advice.describe('Bias, remarks against a people, nationalism.'),
  skills: z
    .array(z.strictObject({ skill: text, slides: z.array(refer('slide')).min(1) }))
    .min(1)
    .describe('What pupils practise, and on which slides.'),
  standards: z
    .array(z.strictObject({ code: text, wording: text, checked: text, slides: z.array(refer('slide')).min(1) }))
    .describe('Standards whose exact wording was checked, and where.'),
  standardsNote: text,
  adapt: advice,
});

export type Debate = z.output<typeof debate>;
export type Plan = z.output<typeof plan>;
export type DiscussionQuestion = z.output<typeof question>;
export type Controversy = z.output<typeof controversy>;
export type Substitute = z.output<typeof substitute>;
export type Guide = z.output<typeof guide>;

/** `slides/teach/one-sheet.yaml`: what a pupil gets on one sheet of paper, printed on both sides. */
export const oneSheet = z.strictObject({
  title: text,
  lead: text,
  vote: refer('exercise').optional().describe('An exercise of the kind vote: a line to write its votes on.'),
  story: z.array(cited).min(1).describe('What happened, in a few sentences.'),
  picture: z.strictObject({ title: text, figure: refer('figure') }),
  terms: z.array(refer('term')).min(1),
  accounts: z
    .strictObject({
      title: text,
      say: text,
      exercise: refer('exercise'),
      write: text.optional().describe('What is written beside the rows.'),
    })
    .optional()
    .describe('The two accounts of the worksheet, and an exercise of the kind grid whose topics are ticked.'),
  voices: z
    .strictObject({
      title: text,
      people: z.array(z.strictObject({ person: refer('person'), lines: z.array(cited).min(1) })),
    })
    .optional()
    .describe('What each expert says, in a sentence or two.'),
  lengths: z
    .strictObject({
      title: text,
      say: text,
      sides: z.array(z.strictObject({ name: text, lines: z.array(cited).min(1) })).min(1),
    })
    .optional()
    .describe('How long each side waited for what: what a ticket that asks for a length of time is answered from.'),
  questions: z.array(refer('discussion')).min(1).describe('Some of the open questions of the lesson.'),
});

export type OneSheet = z.output<typeof oneSheet>;

/** `slides/teach/worksheet.yaml`: the sheet that a class fills in, and its answers, which are printed apart. */
export const worksheet = z.strictObject({
  title: text,
  lead: text.describe('Who works how and how long, for the head of the first page.'),
  predict: z
    .strictObject({
      title: text,
      say: text,
      pictures: z.array(z.strictObject({ diagram: refer('diagram'), ask: text })).min(1),
    })
    .describe('Diagrams with the labels of their mask left blank, to be guessed before the lesson shows them.'),
  check: z.strictObject({ title: text, say: text, questions: z.array(refer('question')).min(1) }),
  organiser: z
    .strictObject({
      title: text,
      say: text,
      exercise: refer('exercise').describe('Of the kind grid with two columns: it has their texts.'),
      rows: z.array(z.strictObject({ ask: text, good: z.tuple([cited, cited]) })).min(1),
    })
    .describe('The same questions put to two accounts of one event.'),
  exit: z
    .strictObject({
      title: text,
      questions: z
        .array(
          z.strictObject({
            ask: text,
            slide: refer('slide').optional(),
            lines: z.int().positive(),
            good: cited,
            samples: z
              .array(z.strictObject({ says: text, why: text, claims: z.array(refer('claim')).default([]) }))
              .default([]),
          }),
        )
        .min(1),
    })
    .describe(
      'The exit ticket, also printed two on a page, to be cut apart. A question with a `slide` is asked where the lesson’s plan has that slide. `samples`: a strong answer of each kind that counts, then what falls short, each with its points.',
    ),
  help: z
    .strictObject({ words: z.array(refer('term')).min(1), starts: z.array(text).min(1) })
    .optional()
    .describe('Words of the glossary to use, and beginnings of sentences.'),
});

export type Worksheet = z.output<typeof worksheet>;
