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
  return { ...problem, message, file: from.file, line: from.above + problem.line };
}
