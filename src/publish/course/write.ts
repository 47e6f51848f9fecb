import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { builtFolder } from '#core/node/editions.ts';
import { type Deck, sectionsToRead } from '#deck/deck.ts';
import { isQuiz } from '#deck/exercise.ts';
import { type Course, scormPackage } from '#exports/course/package.ts';
import { courseFile } from '#exports/files.ts';

/** Writes the course for learning platforms from the file of the one-file deck. */
export async function writeCourse(deck: Deck, oneFile: string): Promise<void> {
  await writeFile(`${builtFolder()}/export/${courseFile(deck)}`, await courseOf(deck, await readFile(oneFile)));
}

/** The course as one package. */
export async function courseOf(deck: Deck, oneFile: Uint8Array): Promise<Uint8Array> {
  const { id, title, language } = deck.settings;
  const [, ...sections] = sectionsToRead(deck.slides).map((slide) => slide.id);
  return scormPackage({ id, title, language, sections, quizzes: quizzesOf(deck) }, oneFile, await code());
}

/** The exercises that have one right answer to each question; the others look for reasons, and have no score. */
const quizzesOf = ({ exercises }: Deck): Course['quizzes'] =>
  Object.fromEntries(
    [...exercises.values()]
      .filter(isQuiz)
      .filter(({ kind }) => kind === 'choice')
      .map(({ id, questions }) => [
        id,
        questions.map(({ id, options, answer: [answer = ''] }) => ({
          id,
          options: options.map((option) => option.id),
          answer,
        })),
      ]),
  );

/** What speaks with the platform, as one classic script. */
async function code(): Promise<string> {
  const built = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { input: join(import.meta.dirname, 'run.ts'), output: { format: 'iife' } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The code of the course could not be made');
  return chunk.code;
}
