import type { z } from 'zod';
import { slug } from '#drawing/diagrams/type.ts';
import { checkFiles } from './checks/files.ts';
import { dataFiles, nameOf, readThings, type ThingFiles } from './data-files.ts';
import type { Edition } from './edition.ts';
import { isError, type Located, type Problem } from './problem.ts';
import { type DiagramFile, readDiagrams } from './read-diagrams.ts';
import { asFigures } from './read-drawn-chart.ts';
import { checkFonts, isPicture, type PictureFile, readPictures } from './read-media.ts';
import { readSlide, type SlideFile } from './read-slide.ts';
import { type DeckFile, readYaml } from './read-yaml.ts';
import { type DeckSettings, deckSettings, type GivenSettings } from './schema/deck.ts';
import { type ExerciseSettings, exercise } from './schema/exercises.ts';
import { type ClaimEntry, ledgerFiles } from './schema/ledger.ts';
import { type Worksheet, worksheet } from './schema/teach.ts';
import { readTeach, type TeachFiles } from './yaml-files.ts';

/** An exercise as its author wrote it. */
export type ExerciseFile = Located<ExerciseSettings> & { id: string };

export type Ledger = { [Name in keyof typeof ledgerFiles]: Located<z.output<(typeof ledgerFiles)[Name]>> };

/** The article's claims and those of other sources, by their ids. */
export const allClaims = ({ claims, outside }: Pick<Ledger, 'claims' | 'outside'>): Record<string, ClaimEntry> => ({
  ...claims.data,
  ...outside.data,
});

/** Everything an author wrote, valid in itself; nothing is resolved yet. */
export interface DeckSource {
  root: string;
  edition: Edition;
  settings: Located<DeckSettings>;
  slides: SlideFile[];
  ledger: Ledger;
  diagrams: DiagramFile[];
  exercises: ExerciseFile[];
  /** The files that blocks bring along, a kind a folder. */
  things: ThingFiles[];
  /** Also of those that could not be read: a slide that names one is not at fault. */
  exerciseIds: string[];
  pictures: PictureFile[];
  /** Names of all slides, diagrams and pictures, also of those that could not be read; and of files in `pictures/` that are none. */
  found: Record<'slides' | 'diagrams' | 'pictures' | 'noPictures', string[]>;
  teach: TeachFiles;
  /** A deck need not have one. */
  worksheet: Located<Worksheet> | undefined;
}

/** The slides of a section in the deck's order: by number, however their files' names are sorted. */
export const slidesOf = ({ slides }: Pick<DeckSource, 'slides'>, folder: string): SlideFile[] =>
  slides.filter((slide) => slide.folder === folder).sort((a, b) => a.number - b.number);

/** Gives the slides in the order in which they are shown. */
export const slidesInOrder = (source: DeckSource): SlideFile[] =>
  source.settings.data.sections.flatMap(({ folder }) => slidesOf(source, folder));

/** Everything that is written in YAML, the front matter of slides included. */
export function yamlOf({ settings, slides, ledger, diagrams, things, exercises, teach, worksheet }: DeckSource) {
  const given: (Located<unknown> | undefined)[] = [
    settings,
    ...slides.map((slide) => slide.settings),
    ...Object.values(ledger),
    ...diagrams.map(({ meaning }) => meaning),
    ...things.flatMap(({ files }) => files),
    ...exercises,
    ...Object.values(teach),
    worksheet,
  ];
  return given.filter((located) => located !== undefined);
}

/**
 * Sorts the files of a deck by what they are and reads each one. Paths start with `root`.
 * Returns what could be read; everything that could not is in `problems`. Without `deck.yaml` there is no deck.
 */
export function readDeck(
  given: readonly DeckFile[],
  root: string,
  edition: Edition,
  problems: Problem[],
): DeckSource | undefined {
  // Editors on Windows may begin a file with a byte order mark and end its lines in CR LF.
  const files = given.map((file) => ({ ...file, text: file.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') }));
  const below = (folder: string, ending: string) =>
    files.filter(({ path }) => path.startsWith(`${root}/${folder}`) && path.endsWith(ending));
  const settingsFile = files.find(({ path }) => path === `${root}/deck.yaml`);
  if (!settingsFile) {
    problems.push({
      file: `${root}/deck.yaml`,
      line: 1,
      message: 'This file is missing.',
      context: 'It holds the title, and what else is said of the whole deck.',
      fix: 'Add it, with a line such as: title: My story.',
    });
    return undefined;
  }
  checkFiles(files, root, problems);
  // A file that is far too large is not even parsed.
  if (problems.some(isError)) return undefined;
  const written = readYaml(settingsFile, deckSettings, problems);
  const read = below('', '.mdx').flatMap((file) => readSlide(file, root, problems) ?? []);
  const ledger = readLedger(below('ledger/', '.yaml'), root, problems);
  const diagrams = readDiagrams(
    files.filter(({ path }) => path.startsWith(`${root}/diagrams/`)),
    problems,
  );
  const things = readThings(dataFiles(edition), (folder, ending = '.yaml') => below(`${folder}/`, ending), problems);
  const drawn = new Set(
    things.flatMap(({ files }) => files.flatMap(({ id, data }) => ('form' in data && 'table' in data ? id : []))),
  );
  const exerciseFiles = below('exercises/', '.yaml');
  const exercises = exerciseFiles.flatMap((file): ExerciseFile[] => {
    const data = readYaml(file, exercise, problems);
    return data ? [{ ...data, id: nameOf(file.path) }] : [];
  });
  const slides = read.map((slide) => ({ ...slide, body: asFigures(slide.body, drawn) }));
  const exerciseIds = exerciseFiles.map(({ path }) => nameOf(path));
  const teach = readTeach(files, root, problems);
  const settings = written && ledger && { ...written, data: completed(written.data, slides, ledger) };
  if (settings) checkFonts(files, root, settings, problems);
  const [sheet] = below('teach/worksheet', '.yaml').map((file) => readYaml(file, worksheet, problems));
  const pictures = readPictures(files, written?.data.logo, problems);
  const inPictures = below('pictures/', '').map(({ path }) => path.slice(`${root}/pictures/`.length));
  const isTaken = (name: string) => isPicture(`/pictures/${name}`);
  const found = {
    slides: below('', '.mdx').map(({ path }) => nameOf(path).replace(/^\d+-/, '')),
    diagrams: below('diagrams/', '').map(({ path }) => nameOf(path)),
    pictures: inPictures.filter(isTaken),
    noPictures: inPictures.filter((name) => !isTaken(name)),
  };
  const rest = { found, pictures, exercises, exerciseIds, worksheet: sheet, teach };
  return settings && ledger && { root, edition, settings, slides, ledger, diagrams, things, ...rest };
}

/** Fills in what `deck.yaml` leaves out. A folder `2-the-mill` is the section "The mill"; what stands in no folder, the deck itself. */
function completed(given: GivenSettings, slides: readonly SlideFile[], { sources }: Ledger): DeckSettings {
  const folders = [...new Set(slides.map(({ folder }) => folder))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  const titleOf = (folder: string) => {
    const words = folder.replace(/^\d+-/, '').replaceAll('-', ' ');
    return words.replace(/^./u, (first) => first.toUpperCase()) || given.title;
  };
  return {
    ...given,
    id: given.id ?? slug(given.title),
    description: given.description ?? given.subtitle ?? given.title,
    articleName: given.articleName ?? sources.data[given.article ?? '']?.publisher ?? given.title,
    sections: given.sections ?? folders.map((folder) => ({ folder, title: titleOf(folder), picture: [] })),
  };
}

function readLedger(found: DeckFile[], root: string, problems: Problem[]): Ledger | undefined {
  /** A part that is not there is empty: a deck without claims needs none of them. */
  const part = <T extends z.ZodType>(name: string, schema: T, empty: string) =>
    readYaml(
      found.find(({ path }) => nameOf(path) === name) ?? { path: `${root}/ledger/${name}.yaml`, text: empty },
      schema,
      problems,
    );
  const claims = part('claims', ledgerFiles.claims, '{}');
  const outside = part('outside', ledgerFiles.outside, '{}');
  const people = part('people', ledgerFiles.people, '{}');
  const sources = part('sources', ledgerFiles.sources, '{}');
  const paragraphs = part('paragraphs', ledgerFiles.paragraphs, '[]');
  const glossary = part('glossary', ledgerFiles.glossary, '{}');
  const quotations = part('quotations', ledgerFiles.quotations, '{}');
  const accounts = part('accounts', ledgerFiles.accounts, '{}');
  const outcomes = part('outcomes', ledgerFiles.outcomes, '{}');
  const places = part('places', ledgerFiles.places, '{}');
  const corrections = part('corrections', ledgerFiles.corrections, '[]');
  if (!claims || !outside || !people || !sources || !paragraphs || !glossary || !quotations) return undefined;
  if (!accounts || !outcomes || !places || !corrections) return undefined;
  return {
    claims,
    outside,
    people,
    sources,
    paragraphs,
    glossary,
    quotations,
    accounts,
    outcomes,
    places,
    corrections,
  };
}
