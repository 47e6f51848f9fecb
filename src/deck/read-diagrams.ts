import { stringify } from 'yaml';
import { type Arrow, type DrawResult, labelOf, type Node, type Scene } from '#drawing/diagrams/model.ts';
import { namesIn } from '#drawing/diagrams/names.ts';
import { describedIn } from '#drawing/diagrams/text-alternative.ts';
import { everyPart } from '#words/index.ts';
import { nameOf } from './data-files.ts';
import type { Located, Problem } from './problem.ts';
import { type DeckFile, readYaml } from './read-yaml.ts';
import { type DiagramMeaning, diagramMeaning } from './schema/diagrams.ts';

/** A diagram's meaning and what is drawn of it. */
export interface DiagramFile {
  id: string;
  meaning: Located<DiagramMeaning>;
  /** Whether an author says what it means; else its meaning is empty, but for a title and a description of its labels. */
  told: boolean;
  /** Whether a slide holds it as a fence, which needs no telling. */
  lifted: boolean;
  wide: DrawnFile;
  tall: DrawnFile | undefined;
}

/** A mermaid source that has been drawn. */
export interface DrawnFile {
  file: string;
  text: string;
  scene: Scene;
  /** For the stage under a headline of one line, where it differs. */
  high: Scene | undefined;
  /** The phone's form, where the machine finds it by itself. */
  turned: Scene | undefined;
  title: string | undefined;
  description: string | undefined;
}

/** The diagrams of a folder: each a source, which may have a tall form and a file that says what it means. */
export function readDiagrams(files: readonly DeckFile[], problems: Problem[]): DiagramFile[] {
  const ids = new Set(files.filter(({ path }) => /\.(?:yaml|mmd)$/.test(path)).map(({ path }) => nameOf(path)));
  return [...ids].flatMap((id) => {
    const [meaning, wide, tall] = ['yaml', 'mmd', 'tall.mmd'].map((ending) =>
      files.find(({ path }) => path.endsWith(`/${id}.${ending}`)),
    );
    return readDiagram(id, { meaning, wide, tall }, problems) ?? [];
  });
}

type Files = Record<'meaning' | 'wide' | 'tall', DeckFile | undefined>;

function readDiagram(id: string, files: Files, problems: Problem[]): DiagramFile | undefined {
  const { meaning, wide, tall } = files;
  const told = meaning && readYaml(meaning, diagramMeaning, problems);
  if (!wide) {
    problems.push({
      file: (meaning ?? tall)?.path ?? '',
      line: 1,
      message: `The diagram "${id}" has no source.`,
      context: 'Its mermaid source has the same name and ends in .mmd.',
      fix: `Add ${id}.mmd.`,
    });
    return undefined;
  }
  const wideDrawn = readDrawn(wide, problems);
  const tallDrawn = tall
    ? readDrawn(tall, problems)
    : wideDrawn?.turned && { ...wideDrawn, scene: wideDrawn.turned, high: undefined };
  if (!wideDrawn || (meaning && !told)) return undefined;
  return {
    id,
    told: told !== undefined,
    lifted: wide.liftedFrom !== undefined,
    meaning: told ?? untold(id, wideDrawn),
    wide: wideDrawn,
    tall: tallDrawn,
  };
}

function readDrawn({ path: file, text, drawn }: DeckFile, problems: Problem[]): DrawnFile | undefined {
  if (!drawn) throw new Error(`${file} was not drawn before the deck was built`);
  if ('problems' in drawn) {
    problems.push(...drawn.problems.map((problem) => ({ file, ...problem })));
    return undefined;
  }
  const { scene, high, tall: turned, title, description, remarks = [] } = drawn;
  problems.push(...remarks.map((problem) => ({ file, ...problem, remark: true as const })));
  return { file, text, scene, high, turned, title, description };
}

/** The meaning of a drawing of which nothing is said. */
function untold(id: string, drawn: DrawnFile): Located<DiagramMeaning> {
  const { file, scene } = drawn;
  const nothing = { says: '', claims: [] };
  return {
    file,
    data: {
      ...namesOfDrawing(id, drawn),
      unhedged: {},
      nodes: Object.fromEntries(scene.nodes.map((node) => [node.id, nothing])),
      arrows: scene.arrows.map(({ from, to }) => ({ from, to, ...nothing })),
      steps: [],
      mask: [],
      paths: [],
    },
    lineOf: () => 1,
    references: [],
  };
}

/** `the-mill` as a title: The mill. */
export function titleFromName(id: string): string {
  const named = id.replaceAll('-', ' ');
  return `${named.charAt(0).toUpperCase()}${named.slice(1)}`;
}

/** What a drawing is called that names itself, or has only a file's name and its own words. */
function namesOfDrawing(
  id: string,
  { scene, title, description }: { scene: Scene; title?: string | undefined; description?: string | undefined },
): { title: string; description: string } {
  return {
    title: title ?? titleFromName(id),
    description: description ?? describedIn(scene),
  };
}

/** A meaning file for a drawing that has none: every part with its own words, one step, and the claims left to be filled in. */
export function meaningToFill(id: string, drawn: Extract<DrawResult, { scene: unknown }>): string {
  const { nodes, arrows } = drawn.scene;
  const nameOf = namesIn(drawn.scene);
  const { title, description } = namesOfDrawing(id, drawn);
  const told = (part: Part) => `says: ${quoted(saysOf(part))}, claims: []`;
  const saysOf = (part: Part) =>
    [nameOf(part.id) || part.id, 'from' in part && labelOf(part)].filter(Boolean).join(': ');
  return [
    `title: ${quoted(title)}`,
    `description: ${quoted(description)}`,
    'nodes:',
    ...nodes.map((node) => `  ${key(node.id)}: { ${told(node)} }`),
    ...(arrows.length > 0 ? ['arrows:'] : []),
    ...arrows.map((arrow) => `  - { from: ${key(arrow.from)}, to: ${key(arrow.to)}, ${told(arrow)} }`),
    'steps:',
    `  - { title: ${everyPart}, show: [${[...nodes, ...arrows].map((part) => key(part.id)).join(', ')}] }`,
    '',
  ].join('\n');
}

type Part = Node | Arrow;

const quoted = (text: string) => JSON.stringify(text);

/** A name as a key: in quotation marks where YAML would read it otherwise. */
const key = (name: string) => (name.includes(':') ? quoted(name) : stringify(name).trim());
