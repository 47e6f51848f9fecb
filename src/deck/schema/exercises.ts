import { z } from 'zod';
import { noneTwice } from '#core/schema/checks.ts';
import { cited, id, refer, shortText, text, unhedged, verdict } from '#core/schema/values.ts';
import { kind as claimKind } from './ledger.ts';

const option = z.strictObject({ id, text });
/** Answers that read alike cannot both be weighed. */
const options = z.array(option).min(2).check(noneTwice('id', 'text'));
const claims = z.array(refer('claim')).min(1, 'an answer rests on at least one claim');

/** What every exercise has: its title, and what to do, in a sentence or two. */
const head = {
  title: text,
  lead: text,
  inBook: text.optional().describe('In the place of the lead in a book, where nothing can be pressed.'),
  unhedged,
};

/** The round of a vote that is asked once: there is no other to tell it from by a name. */
const onlyRound = [{ id: 'once', name: '' }];

/** One opinion, asked once or twice. There is no right answer; `voices` are what a class may weigh after its last vote. */
const vote = z.strictObject({
  kind: z.literal('vote'),
  ...head,
  ask: text,
  options: z
    .array(option.extend({ side: refer('side').optional() }))
    .min(2)
    .max(6)
    .check(noneTwice('id', 'text'))
    .describe(
      'As in `[{ id: yes, text: Yes }, { id: no, text: No }]`. `side`: an option that stands for one of the two has its colours where a class sees it.',
    ),
  rounds: z
    .array(z.strictObject({ id, name: text }))
    .min(1)
    .max(2)
    .check(noneTwice('id'))
    .default(onlyRound)
    .describe('In the order of the slides on which the exercise stands; without them it is asked once.'),
  closing: z.string().optional().describe('What a class is asked once it sees how its answers have moved.'),
  voices: z.array(z.strictObject({ says: text, claims })).default([]),
});

/** Questions with options of their own. */
const choice = z.strictObject({
  kind: z.literal('choice'),
  ...head,
  items: z
    .array(z.strictObject({ id, ask: text, options, answer: id, why: text, claims }))
    .min(1)
    .check(noneTwice('id')),
});

/** What is asked of each line of an exercise that asks the same of all. */
const stem = text
  .describe('The question to each line, for programs that show lines one by one. It needs nothing around it.')
  .optional();

/** Topics down, accounts across: which account has which topic? The answer is every account that holds one of the claims. */
const grid = z.strictObject({
  kind: z.literal('grid'),
  ...head,
  stem,
  columns: z.array(refer('account')).min(2),
  rows: z
    .array(z.strictObject({ id, topic: text, why: text, claims }))
    .min(1)
    .check(noneTwice('id')),
});

/** Views to the people who hold them. The answer is the claim’s speaker, so it cannot contradict the ledger. */
const match = z.strictObject({
  kind: z.literal('match'),
  ...head,
  stem,
  people: z.array(refer('person')).min(2),
  items: z
    .array(z.strictObject({ claim: refer('claim'), says: text }))
    .min(1)
    .check(noneTwice('claim')),
});

/** Sentences to the kinds of claim. The answer is the claim’s kind, so it cannot contradict the ledger. */
const sort = z.strictObject({
  kind: z.literal('sort'),
  ...head,
  stem,
  bins: z
    .array(z.strictObject({ of: claimKind, text }))
    .min(2)
    .check(noneTwice('of', 'text')),
  items: z
    .array(z.strictObject({ claim: refer('claim'), says: text, why: text }))
    .min(1)
    .check(noneTwice('claim')),
});

/** A clean line and its spoiled copy: which is the copy, and what did the change do? `about` says what the line is about. */
const pairs = z.strictObject({
  kind: z.literal('pairs'),
  ...head,
  ask: z.strictObject({ which: text, what: text }),
  changes: options,
  items: z
    .array(
      z
        .strictObject({ id, about: text.optional(), clean: text, copy: text, change: id, why: text, claims })
        .refine(({ clean, copy }) => clean !== copy, 'the clean line and its copy are the same'),
    )
    .min(1)
    .check(noneTwice('id')),
});

/** Predictions, and what became of them. The answer is the prediction’s outcome in the ledger. */
const forecast = z.strictObject({
  kind: z.literal('forecast'),
  ...head,
  ask: text,
  outcomes: z
    .array(z.strictObject({ of: verdict, text }))
    .min(2)
    .check(noneTwice('of', 'text')),
  items: z
    .array(z.strictObject({ claim: refer('claim'), says: text }))
    .min(1)
    .check(noneTwice('claim')),
});

/** Statements with a source each, one of which says what its source does not. Fenced off from what the deck itself says. */
const audit = z.strictObject({
  kind: z.literal('audit'),
  ...head,
  ask: text,
  label: text.describe('Stands beside every statement, so that none is ever read as the deck’s own.'),
  statements: z
    .array(z.strictObject({ id, says: text, claim: refer('claim'), supported: z.boolean() }))
    .min(2)
    .check(noneTwice('id')),
  why: text,
});

/** A place on an axis, as it is printed below it. */
const place = shortText(5);
const amount = z.number().nonnegative();
const reckoned = z.boolean().default(false).describe('Reckoned and not reported: its bar is an outline.');

/** A quantity that the reader draws on from where it is known, and then sees. */
const draw = z.strictObject({
  kind: z.literal('draw'),
  ...head,
  ask: text,
  axis: z.strictObject({
    name: text.describe('What is drawn, and in which unit.'),
    unit: text.describe('The unit alone, as it is spoken after a number.'),
    side: refer('side').optional(),
    top: z.number().positive().describe('Well above the largest value, so that it gives nothing away.'),
    step: z.number().positive().describe('How fine a guess is.'),
  }),
  known: z
    .array(
      z.strictObject({
        at: z.array(place).min(1).describe('Several places may share a mean.'),
        value: amount,
        says: shortText(16).describe('How the value is printed above its bars.'),
        reckoned,
        claims,
      }),
    )
    .min(1),
  points: z
    .array(
      z.strictObject({
        at: place,
        name: text.describe('The place in a sentence: “in May”.'),
        value: amount,
        reckoned,
        hero: z.boolean().default(false).describe('The one that the headline tells.'),
        claims,
      }),
    )
    .min(2)
    .max(8),
  turn: z
    .strictObject({ says: shortText(24), claims })
    .optional()
    .describe('What happens where the known ends.'),
  note: cited.describe('What the figures count, and what they do not tell.'),
});

const known = { vote, choice, grid, match, sort, pairs, forecast, audit, draw };

/** `slides/exercises/<id>.yaml`. */
export const exercise = z.discriminatedUnion('kind', [vote, choice, grid, match, sort, pairs, forecast, audit, draw], {
  error: `an exercise has one of these kinds: ${Object.keys(known).join(', ')}`,
});

export type ExerciseSettings = z.output<typeof exercise>;
/** A question of an exercise of that kind; the worksheet prints some of them. */
export type ChoiceItem = Extract<ExerciseSettings, { kind: 'choice' }>['items'][number];
