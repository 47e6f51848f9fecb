import { z } from 'zod';
import { noneTwice } from '#core/schema/checks.ts';
import { address, date, fixedText, id, language, refer, text, verdict, wholeDay } from '#core/schema/values.ts';
import { countWords } from '#core/text/words.ts';

/** See `needsNoSpeaker`. */
export const kind = z
  .enum(['fact', 'official', 'expert-view', 'prediction', 'attribution', 'own'])
  .describe('What sort of sentence it is; `own` is what the explainer itself reckons, compares or infers.');

const confidence = z
  .enum(['A', 'B', 'C'])
  .describe(
    'Checked against a clean copy or an official text (A), clear, and nothing at hand speaks against it (B), or seen only in a garbled copy (C).',
  );

/** Words in a script of their own, and the same in Latin letters. */
const native = z.strictObject({ text: fixedText, lang: language, latin: fixedText.optional() });

/** One thing that a sentence of the deck may say. With paragraphs it is the article's, without them it is outside context. */
export const claim = z.strictObject({
  says: text.describe('What a sentence may say, in our own words.'),
  hedges: z
    .array(text)
    .optional()
    .describe('Words that make it smaller than it would be without them. Every sentence that cites it has one.'),
  kind,
  side: refer('side').optional(),
  speaker: refer('person').describe('Who says so.'),
  paragraphs: z.array(z.int().positive()).default([]).describe('Where the article says so.'),
  sources: z.array(refer('source')).default([]),
  confidence,
  caveat: text.optional().describe('What a careful reader should also know.'),
  date: date.optional().describe('When the event happened, for outside context.'),
  until: wholeDay.optional().describe('The day up to which it holds. Once that has passed, its note says so.'),
  scope: text.optional().describe('What exactly a figure counts, and in which year.'),
  restored: z.boolean().default(false).describe('The copy at hand had lost this; it was put back from an earlier one.'),
  unused: text.optional().describe('Why no slide uses it.'),
});

const person = z.strictObject({
  name: text,
  native: native.optional(),
  label: text,
  role: z
    .enum(['expert', 'leader', 'official', 'person', 'group'])
    .describe('A group is in no list of people; `person` is who holds no post in the story.'),
  side: refer('side').optional(),
  names: z.array(text).min(1).describe('The words by which a sentence may name them.'),
  paragraphs: z.array(z.int()).default([]),
});

const source = z.strictObject({
  publisher: text,
  title: text,
  described: z
    .boolean()
    .default(false)
    .describe('The title is our description of the text, not its own. Citations set it in square brackets.'),
  date,
  url: address.optional().describe('Only at the primary publisher or an official body.'),
  read: text.optional().describe('How it was read when the publisher’s own page was not.'),
  language: language.optional(),
  note: text.optional(),
});

/** One paragraph of the article, in our own words. */
const paragraph = z.strictObject({
  n: z.int().positive(),
  gist: text,
  speaker: refer('person'),
  used: z.boolean().default(true),
  reason: text.optional(),
});

const term = z.strictObject({
  term: text,
  means: text,
  also: z.array(text).default([]),
  native: native.optional(),
});

/** More words than this are no phrase. */
const longestQuotation = 25;

/** A short phrase that was found again in an un-mangled source. Nothing else may stand in quotation marks. */
const quotation = z.strictObject({
  text: text.refine(
    (words) => countWords(words) <= longestQuotation,
    `a quotation has at most ${longestQuotation} words; a longer one is told in your own words`,
  ),
  speaker: refer('person'),
  claim: refer('claim'),
  source: refer('source'),
  translated: z.boolean().default(false).describe('Our translation of what stands there.'),
});

/**
 * One text that tells of the event, such as a government's own report, and the claims that stand in it.
 * It is the only home of "in which account": exercises and diagrams read it from here.
 */
const account = z.strictObject({
  name: text,
  source: refer('source'),
  head: text.optional().describe('What kind of text it is, where and when it came out.'),
  passages: z
    .array(z.strictObject({ lead: text.optional(), quote: refer('quotation') }))
    .default([])
    .describe('In its own words, for whoever compares it: `lead` stands before them, in ours.'),
  holds: z.array(refer('claim')).min(1),
});

/** How a claim that looks ahead came out. It is the only home of that: exercises and tables read it from here. */
const outcome = z.strictObject({
  verdict,
  test: text.describe('What would have to happen for it to be right, in a sentence.'),
  says: text.describe('What did happen.'),
  record: z.array(refer('claim')).min(1).describe('The claims that show it.'),
});

/** Where something is, in degrees: east and north are positive. A deck says nothing else with it. */
const place = z.strictObject({
  name: text,
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
  side: refer('side').optional().describe('Whose capital it is.'),
});

const correction = z.strictObject({
  date,
  where: text,
  was: text,
  now: text,
  why: text,
});

const book = <T extends z.ZodType>(entry: T) => z.record(id, entry);
/** The schema of each file in `slides/ledger/`. `outside` holds claims too: those the article does not make. */
export const ledgerFiles = {
  claims: book(claim),
  outside: book(claim),
  people: book(person),
  sources: book(source),
  paragraphs: z.array(paragraph).check(noneTwice('n')),
  glossary: book(term).check(noneTwice('term')),
  quotations: book(quotation),
  accounts: book(account),
  outcomes: z.record(refer('claim'), outcome).describe('By the id of the claim that looks ahead.'),
  places: book(place),
  corrections: z.array(correction),
} as const;

type Kind = z.output<typeof kind>;

/** Whether events can bear out such a claim, if it looks ahead: facts, positions and what is ours they cannot. */
export const canLookAhead = (kind: Kind): boolean => ['prediction', 'expert-view', 'attribution'].includes(kind);

/** Whether a sentence may tell such a claim without saying whose it is. */
export const needsNoSpeaker = (kind: Kind): kind is 'fact' | 'own' => kind === 'fact' || kind === 'own';
export type ClaimEntry = z.output<typeof claim>;
export type PersonEntry = z.output<typeof person>;
export type SourceEntry = z.output<typeof source>;
export type ParagraphEntry = z.output<typeof paragraph>;
export type TermEntry = z.output<typeof term>;
export type QuotationEntry = z.output<typeof quotation>;
export type AccountEntry = z.output<typeof account>;
export type OutcomeEntry = z.output<typeof outcome>;
export type Correction = z.output<typeof correction>;
