import { z } from 'zod';
import { date, id } from './deck.ts';

/** What sort of sentence a claim is. All but `fact` must be worded as somebody's. */
export const kind = z.enum(['fact', 'official', 'expert-view', 'prediction', 'attribution']);

/** Checked against a clean copy or an official text (A), agreed by outside reports (B), or seen only in a garbled copy (C). */
export const confidence = z.enum(['A', 'B', 'C']);

/** Words in a script of their own, e.g. a Chinese name. */
export const native = z.strictObject({ text: z.string(), lang: z.string(), pinyin: z.string().optional() });

/** One thing that a sentence of the deck may say. With paragraphs it is the article's, without them it is outside context. */
export const claim = z.strictObject({
  says: z.string(),
  kind,
  side: id.optional(),
  speaker: id,
  paragraphs: z.array(z.int().positive()).default([]),
  sources: z.array(id).default([]),
  confidence,
  /** What a careful reader should also know. */
  caveat: z.string().optional(),
  /** When the event happened, for outside context. */
  date: date.optional(),
  /** What exactly a figure counts, and in which year. */
  scope: z.string().optional(),
  /** The copy at hand had lost this; it was put back from an earlier one. */
  restored: z.boolean().default(false),
  /** Why no slide uses it. */
  unused: z.string().optional(),
});

export const person = z.strictObject({
  name: z.string(),
  native: native.optional(),
  label: z.string(),
  role: z.enum(['expert', 'leader', 'official', 'group']),
  side: id.optional(),
  /** The words by which a sentence may name them. */
  names: z.array(z.string()).min(1),
  paragraphs: z.array(z.int()).default([]),
});

export const source = z.strictObject({
  publisher: z.string(),
  title: z.string(),
  date,
  /** Only at the primary publisher or an official body. */
  url: z.url().optional(),
  /** How it was read when the publisher's own page was not. */
  read: z.string().optional(),
  language: z.string().optional(),
  note: z.string().optional(),
});

/** One paragraph of the article, in our own words. */
export const paragraph = z.strictObject({
  n: z.int().positive(),
  gist: z.string(),
  speaker: id,
  used: z.boolean().default(true),
  reason: z.string().optional(),
});

export const term = z.strictObject({
  term: z.string(),
  means: z.string(),
  also: z.array(z.string()).default([]),
  native: native.optional(),
});

/** A short phrase that was found again in an un-mangled source. Nothing else may stand in quotation marks. */
export const quotation = z.strictObject({ text: z.string(), speaker: id, claim: id, source: id });

/**
 * One text that tells of the event, such as a government's own report, and the claims that stand in it.
 * It is the only home of "in which account": exercises and diagrams read it from here.
 */
export const account = z.strictObject({ name: z.string(), source: id, holds: z.array(id).min(1) });

/** What later events make of a prediction; `open` is one that nothing could show to be right or wrong. */
export const verdict = z.enum(['held', 'part', 'missed', 'open']);

/** How a prediction came out. It is the only home of that: exercises and tables read it from here. */
export const outcome = z.strictObject({
  verdict,
  /** What would have to happen for it to be right, in a sentence. */
  test: z.string(),
  /** What did happen. */
  says: z.string(),
  /** The claims that show it. */
  record: z.array(id).min(1),
});

export const correction = z.strictObject({
  date,
  where: z.string(),
  was: z.string(),
  now: z.string(),
  why: z.string(),
});

const book = <T extends z.ZodType>(entry: T) => z.record(id, entry);
/** The schema of each file in `slides/ledger/`. `outside` holds claims too: those the article does not make. */
export const ledgerFiles = {
  claims: book(claim),
  outside: book(claim),
  people: book(person),
  sources: book(source),
  paragraphs: z.array(paragraph),
  glossary: book(term),
  quotations: book(quotation),
  accounts: book(account),
  /** By the id of the prediction. */
  outcomes: book(outcome),
  corrections: z.array(correction),
} as const;

export type Kind = z.output<typeof kind>;
export type ClaimEntry = z.output<typeof claim>;
export type PersonEntry = z.output<typeof person>;
export type SourceEntry = z.output<typeof source>;
export type ParagraphEntry = z.output<typeof paragraph>;
export type TermEntry = z.output<typeof term>;
export type QuotationEntry = z.output<typeof quotation>;
export type AccountEntry = z.output<typeof account>;
export type Verdict = z.output<typeof verdict>;
export type OutcomeEntry = z.output<typeof outcome>;
export type Correction = z.output<typeof correction>;
