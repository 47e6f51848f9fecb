import { blockData } from '../../blocks/blocks.ts';
import type { Problem } from '../problem.ts';
import { pictureNames } from '../read-pictures.ts';
import type { DeckFile } from '../read-yaml.ts';
import { ledgerFiles } from '../schema/ledger.ts';

/** Letters that a file may have. The largest that an author has needed so far is a tenth of it. */
const largest = 500_000;

const slides = '<number>-<id>.mdx';

/** The files that are read in each folder; any other folder is a section’s. */
const read: Record<string, readonly string[]> = {
  '': ['deck.yaml'],
  ledger: Object.keys(ledgerFiles).map((part) => `${part}.yaml`),
  diagrams: ['<id>.yaml', '<id>.mmd', '<id>.tall.mmd'],
  exercises: ['<id>.yaml'],
  teach: [
    ...['plans', 'controversies', 'debate', 'substitute', 'guide', 'worksheet'].map((name) => `${name}.yaml`),
    'read-me.txt',
  ],
  questions: ['discussion.yaml'],
  pictures: pictureNames,
  ...Object.fromEntries(blockData.map(({ folder }) => [folder, ['<id>.yaml']])),
};

/** Every file below the deck’s folder is one that is read, so that none is forgotten in silence. A folder’s path ends with a slash. */
export function checkFiles(files: readonly DeckFile[], root: string, problems: Problem[]): void {
  const paths = new Set(files.map(({ path }) => path));
  for (const { path: file, text } of files) {
    const name = file.slice(root.length + 1);
    const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '';
    const known = read[folder] ?? (folder.includes('/') ? [] : [slides]);
    const at = { file, line: 1 };
    if (file.endsWith('/'))
      problems.push({ ...at, wrong: 'This is a folder with the name of a file.', mend: 'Rename it.' });
    else if (!known.some((pattern) => fits(name.slice(folder.length).replace('/', ''), pattern)))
      problems.push({
        ...at,
        wrong: 'This file is not read.',
        known:
          known.length > 0 ? `Beside it are read: ${known.join(', ')}.` : 'Nothing is read so deep below the deck.',
        mend: 'Rename it, move it, or take it out of the deck.',
      });
    else if (text.length > largest)
      problems.push({
        ...at,
        wrong: `This file has ${text.length.toLocaleString('en')} letters.`,
        known: `The largest may have ${largest.toLocaleString('en')}.`,
        mend: 'Split it, or take out what does not belong to the deck.',
      });
    else if (name.endsWith('.mmd') && !paths.has(file.replace(/(?:\.tall)?\.mmd$/, '.yaml')))
      problems.push({
        ...at,
        wrong: 'This drawing has no meaning.',
        known: 'A .yaml of the same name says what its nodes and arrows mean.',
        mend: 'Add it, or take the drawing out.',
      });
  }
}

/** A slide’s or a ledger’s name has a message of its own; here it need only end as it should. */
const fits = (name: string, pattern: string) =>
  pattern.startsWith('<') ? /^[^.]+(\.[a-z.]+)$/.exec(name)?.[1] === /\..*/.exec(pattern)?.[0] : name === pattern;
