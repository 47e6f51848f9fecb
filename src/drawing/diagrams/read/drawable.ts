import { branchWords } from '#words/index.ts';
import { kindIn } from '../classes.ts';
import { endsAreDrawn, formOf, isDrawnShape, shapesDrawn } from '../grammar.ts';
import { onceEach, partName } from '../names.ts';
import { type DrawingProblem, lineAbout } from '../problem.ts';
import { slug } from '../type.ts';
import type { RawEdge, RawNode } from './raw-graph.ts';
import type { Raw, RawBlock } from './stores.ts';

/** Brings what mermaid has read to what is drawn: every part has a name of its own, and what has no drawing here the nearest that has one. */

interface Drawable {
  readonly raw: Raw;
  readonly remarks: readonly DrawingProblem[];
}

export function drawable(raw: Raw, text: string): Drawable {
  const remarks: DrawingProblem[] = [];
  const remark = (about: readonly string[], told: Omit<DrawingProblem, 'line'>) =>
    remarks.push({ line: lineAbout(text, ...about), ...told });
  const once = onceEach();
  switch (raw.type) {
    case 'graph':
      return { raw: drawableGraph(raw, once, remark), remarks };
    case 'block':
      return { raw: drawableBlocks(raw, once, remark), remarks };
    case 'sequence':
      return { raw: namedSequence(raw, once, remark, text), remarks };
    case 'timeline':
      return { raw: namedTimeline(raw, once), remarks };
    case 'mindmap':
      return { raw: namedMindmap(raw, once, remark), remarks };
    case 'gantt':
      return { raw: namedGantt(raw, once, remark), remarks };
  }
}

type Of<Type extends Raw['type']> = Extract<Raw, { type: Type }>;
type Remark = (about: readonly string[], told: Omit<DrawingProblem, 'line'>) => void;
type Once = (name: string) => string;

function drawableGraph(raw: Of<'graph'>, once: Once, remark: Remark): Raw {
  // mermaid wraps a note and its state in a group of its own
  const real = raw.nodes.filter(({ shape }) => shape !== 'noteGroup');
  const isNamed = ({ shape }: RawNode) => shape === 'note' || shape === 'stateStart' || shape === 'stateEnd';
  // an author's own names come before those that we make up
  const names = new Map(
    [...real.filter((node) => !isNamed(node)), ...real.filter(isNamed)].map((node) => [node.id, once(nameOf(node))]),
  );
  const named = (id: string) => names.get(id) ?? partName(id);
  const nodes = real.map((node): RawNode => {
    const { dir, ...rest } = node;
    const ownWay = node.isGroup && dir !== undefined && dir !== raw.direction && dir !== 'TB';
    if (ownWay)
      remark([node.id], {
        message: `The direction of "${node.id}" is not drawn.`,
        context: 'A drawing has one direction, and it is tried across and down.',
        fix: 'Leave the direction out.',
      });
    return {
      ...rest,
      id: named(node.id),
      ...(node.parentId && { parentId: names.get(node.parentId) }),
      shape: drawnShape(node.id, node.shape, (node.cssClasses ?? '').split(' '), remark),
    };
  });
  const edges = raw.edges.map((edge) => drawableEdge(edge, named, remark));
  return { ...raw, nodes, edges };
}

/** A start and an end are named `start` and `end`, in a state `<state>-start`; a note by its words. */
function nameOf({ id, shape, label = '' }: RawNode): string {
  if (shape === 'note') return slug(label);
  if (shape === 'stateStart' || shape === 'stateEnd')
    return partName(id.replace(/^root_/, '').replace(/_(start|end)$/, '-$1'));
  return partName(id);
}

function drawableBlocks(raw: Of<'block'>, once: Once, remark: Remark): Raw {
  const names = new Map<string, string>();
  const named = (id: string) => names.get(id) ?? partName(id);
  const drawn = (block: RawBlock): RawBlock => {
    if (block.type !== 'space') names.set(block.id, once(partName(block.id)));
    const children = block.children?.map(drawn);
    return {
      ...block,
      id: named(block.id),
      type: drawnShape(block.id, block.type, block.classes ?? [], remark),
      ...(children && { children }),
    };
  };
  const blocks = raw.blocks.map(drawn);
  return { ...raw, blocks, edges: raw.edges.map((edge) => drawableEdge(edge, named, remark)) };
}

function drawableEdge(edge: RawEdge, named: (id: string) => string, remark: Remark): RawEdge {
  if (!endsAreDrawn(edge) && edge.pattern !== 'invisible')
    remark([edge.start, edge.end], {
      message: `The arrow from "${edge.start}" to "${edge.end}" ends in a way that is not drawn.`,
      context: 'Known ends: --> (arrow), --x (cross), --o (dot), --- (none), <--> (arrows at both ends).',
      fix: 'Use one of them.',
    });
  return { ...edge, start: named(edge.start), end: named(edge.end) };
}

/** The same outline, or a box where it has no drawing here or a kind has its own. */
function drawnShape(id: string, shape: string, classes: readonly string[], remark: Remark): string {
  if (!isDrawnShape(shape)) {
    remark([id], {
      message: `The outline of "${id}" (${shape}) is not drawn: it is a box.`,
      context: `Known outlines: ${shapesDrawn}.`,
      fix: 'Use one of them.',
    });
    return 'rect';
  }
  const kind = kindIn(classes);
  if (!kind || !formOf(shape)) return shape;
  remark([id], {
    message: `"${id}" has both an outline of its own and the kind "${kind}", which is drawn.`,
    context: 'A kind is told by its outline.',
    fix: `Write ${id}["…"], or leave the kind out.`,
  });
  return 'rect';
}

function namedSequence(raw: Of<'sequence'>, once: Once, remark: Remark, text: string): Raw {
  const names = new Map(raw.actors.map(({ name }) => [name, once(partName(name))]));
  const named = (name: string) => names.get(name) ?? partName(name);
  remarkStranger(raw, text, remark);
  return {
    ...raw,
    actors: raw.actors.map((actor) => ({ ...actor, name: named(actor.name) })),
    lines: raw.lines.map((line) => {
      switch (line.does) {
        case 'message':
          return { ...line, from: named(line.from), to: named(line.to) };
        case 'note':
          return { ...line, id: once(slug(line.words)), from: named(line.from), to: named(line.to) };
        case 'close':
          return line;
        default: {
          const words = branchWords[line.does][line.branch](line.words);
          return { ...line, id: once(slug(line.words || words)), words };
        }
      }
    }),
  };
}

/** Mermaid takes a name that it does not know for one more participant. Who lists them may have misspelt it. */
function remarkStranger({ actors }: Of<'sequence'>, text: string, remark: Remark): void {
  const listed = [...text.matchAll(/^\s*(?:participant|actor)\s+(.+?)(?:\s+as\s.*|@\{.*)?\s*$/gm)].map(([, id]) => id);
  if (listed.length === 0) return;
  for (const { name } of actors.filter((actor) => !listed.includes(actor.name)))
    remark([name], {
      message: `"${name}" is not listed as a participant.`,
      context: `Participants are ${listed.join(', ')}.`,
      fix: `Correct its spelling, or list it: participant ${name}.`,
    });
}

/** A thought is named as its author does, or by its words. */
function namedMindmap(raw: Of<'mindmap'>, once: Once, remark: Remark): Raw {
  const thoughts = raw.thoughts.map((thought) => {
    const { name, words, shape, cssClasses } = thought;
    const id = once(name ? partName(name) : slug(words));
    return { ...thought, id, shape: drawnShape(name || words, shape, cssClasses.split(' '), remark) };
  });
  return { ...raw, thoughts };
}

/** Names each section by its words, and tasks of no section by nothing. */
function namesOfSections(once: Once): (section: string) => string {
  const names = new Map<string, string>();
  return (section) => {
    if (section && !names.has(section)) names.set(section, once(slug(section)));
    return names.get(section) ?? '';
  };
}

/** A task is named as its author does, or by its words, and a section by its own. */
function namedGantt(raw: Of<'gantt'>, once: Once, remark: Remark): Raw {
  for (const { words } of raw.tasks.filter(({ isVert }) => isVert))
    remark([words], {
      message: `"${words}" is drawn as a milestone.`,
      context: 'A line through all tasks (vert) is not drawn.',
      fix: 'Write milestone for vert.',
    });
  // an author's own names come before those that we make up
  const own = new Map(raw.tasks.flatMap(({ name }) => (name ? [[name, once(partName(name))] as const] : [])));
  const sectionId = namesOfSections(once);
  const tasks = raw.tasks.map((task) => ({
    ...task,
    sectionId: sectionId(task.section),
    id: own.get(task.name) ?? once(slug(task.words)),
  }));
  return { ...raw, tasks };
}

/** An event is named by its date; what follows from it, and the same date once more, by a number too. */
function namedTimeline(raw: Of<'timeline'>, once: Once): Raw {
  const sectionId = namesOfSections(once);
  const tasks = raw.tasks.map((task) => ({
    ...task,
    ids: task.events.map((_, at) => once(at === 0 ? slug(task.task) : `${slug(task.task)}-${at + 1}`)),
  }));
  return { ...raw, tasks: tasks.map((task) => ({ ...task, sectionId: sectionId(task.section) })) };
}
