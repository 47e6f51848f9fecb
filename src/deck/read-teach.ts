import { z } from 'zod';
import type { Teach } from './deck.ts';
import type { Problem } from './problem.ts';
import { type DeckFile, type Located, readYaml } from './read-yaml.ts';
import { type OneSheet, oneSheet } from './schema/one-sheet.ts';
import {
  type Controversy,
  controversy,
  type Debate,
  type DiscussionQuestion,
  debate,
  type Guide,
  guide,
  type Plan,
  plan,
  question,
  type Substitute,
  substitute,
} from './schema/teach.ts';

/** What a deck offers a teacher besides its slides, as its author wrote it. A deck may have none of it; then the pages leave it out. */
export interface TeachFiles {
  plans?: Located<Plan[]>;
  questions?: Located<DiscussionQuestion[]>;
  controversies?: Located<Controversy[]>;
  debate?: Located<Debate>;
  oneSheet?: Located<OneSheet>;
  substitute?: Located<Substitute>;
  guide?: Located<Guide>;
}

/** Reads the teacher's files of the deck whose paths start with `root`. */
export function readTeach(files: readonly DeckFile[], root: string, problems: Problem[]): TeachFiles {
  const part = <T extends z.ZodType>(path: string, schema: T) => {
    const file = files.find((candidate) => candidate.path === `${root}/${path}`);
    return file && readYaml(file, schema, problems);
  };
  return {
    plans: part('teach/plans.yaml', z.array(plan)),
    questions: part('questions/discussion.yaml', z.array(question)),
    controversies: part('teach/controversies.yaml', z.array(controversy)),
    debate: part('teach/debate.yaml', debate),
    oneSheet: part('teach/one-sheet.yaml', oneSheet),
    substitute: part('teach/substitute.yaml', substitute),
    guide: part('teach/guide.yaml', guide),
  };
}

/** The same by what it says. */
export const teachOf = (teach: TeachFiles): Teach => ({
  plans: teach.plans?.data ?? [],
  questions: teach.questions?.data ?? [],
  controversies: teach.controversies?.data ?? [],
  debate: teach.debate?.data,
  oneSheet: teach.oneSheet?.data,
  substitute: teach.substitute?.data,
  guide: teach.guide?.data,
});
