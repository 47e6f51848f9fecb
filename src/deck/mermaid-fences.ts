import { nameOf } from './data-files.ts';
import type { Problem } from './problem.ts';
import type { DeckFile } from './read-yaml.ts';

/** A mermaid fence at the margin, which no other fence holds. */
const fence = /^(`{3,}|~{3,})(\S*)[^\n]*\n(.*?)^\1[`~]*[ \t]*$/gms;

/**
 * Takes the mermaid fences out of slides: each becomes a source in `diagrams/`, named by its slide, and the slide shows it in
 * its place. Lines keep their numbers.
 */
export function liftFences(files: readonly DeckFile[]): DeckFile[] {
  const root = files.find(({ path }) => path.endsWith('/deck.yaml'))?.path.replace(/\/deck\.yaml$/, '') ?? 'slides';
  const taken = new Set(files.filter(({ path }) => path.endsWith('.mmd')).map(({ path }) => nameOf(path)));
  return files.flatMap((file) => {
    const { path, text } = file;
    const [, name] = /\/(?:\d+-)?([a-z0-9-]+)\.mdx$/.exec(path) ?? [];
    if (name === undefined || !text.includes('mermaid')) return file;
    const lifted: DeckFile[] = [];
    const rest = text.replaceAll(fence, (whole, _marks: string, language: string, source: string, at: number) => {
      if (language !== 'mermaid' || source.trim() === '') return whole;
      const id = freeId(name, taken);
      const above = text.slice(0, at).split('\n').length;
      lifted.push({ path: `${root}/diagrams/${id}.mmd`, text: source, liftedFrom: { file: path, above } });
      // Its block stands between empty lines, where the first and last of the fence were.
      return `\n<Diagram id="${id}" />${'\n'.repeat(whole.split('\n').length - 2)}`;
    });
    return [{ ...file, text: rest }, ...lifted];
  });
}

/** A mermaid source of quantities as a chart and its table, in the place of the diagram. */
export function chartFiles({ path, liftedFrom }: DeckFile, chart: object, table: string): DeckFile[] {
  const base = path.replace(/diagrams\/([^/]*)\.mmd$/, 'charts/$1');
  const from = liftedFrom ?? { file: path, above: 0 };
  const data = `${nameOf(path)}.csv`;
  return [
    { path: `${base}.yaml`, text: chartText({ ...chart, data }), liftedFrom: from },
    { path: `${base}.csv`, text: table, liftedFrom: from },
  ];
}

/** A key a line, as an author writes it. */
const chartText = (chart: object) =>
  Object.entries(chart)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');

/** Has slides show as charts what their authors call diagrams. */
export const showCharts = (files: readonly DeckFile[], ids: ReadonlySet<string>): DeckFile[] =>
  files.map((file) =>
    ids.size > 0 && file.path.endsWith('.mdx')
      ? {
          ...file,
          text: file.text.replaceAll(/<Diagram(\s+id="([^"]*)")/g, (whole, rest: string, id: string) =>
            ids.has(id) ? `<Chart${rest}` : whole,
          ),
        }
      : file,
  );

function freeId(name: string, taken: Set<string>): string {
  let id = name;
  for (let count = 2; taken.has(id); count++) id = `${name}-${count}`;
  taken.add(id);
  return id;
}

/** Tells what is wrong in a lifted diagram where its author wrote it. */
export function inItsSlide(problem: Problem, files: readonly DeckFile[]): Problem {
  const from = files.find(({ path }) => path === problem.file)?.liftedFrom;
  if (!from) return problem;
  const message = problem.message.replaceAll(/(?<=\(line )\d+(?=\))/g, (line) => String(from.above + Number(line)));
  // Of a chart that mermaid has read nothing is known but where it begins.
  const line = problem.file.endsWith('.mmd') ? problem.line : 1;
  return { ...problem, message, file: from.file, line: from.above + line };
}
