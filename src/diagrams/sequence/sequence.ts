import type { Measure } from '../../drawing/measure.ts';
import { arrowIds } from '../arrow-ids.ts';
import { classesInComments, sortClasses } from '../classes.ts';
import { type Mark, type Node, type PlacedArrow, type PlacedNode, ROOM, type Scene, type Shape } from '../model.ts';
import { DrawingError } from '../problem.ts';
import type { Raw, RawMessage } from '../read/stores.ts';
import { faceOf, TYPE, widthOf } from '../type.ts';
import { linesOf, slug } from '../words.ts';

type RawSequence = Extract<Raw, { type: 'sequence' }>;

/** Mermaid's own numbers for the lines of a sequence. */
const IS = { message: 0, dotted: 1, note: 2, alt: 12, otherwise: 13, endAlt: 14 } as const;
const RIGHT_OF = 1;

const PAD = { x: 18, y: 8 } as const;
const SPACE = { afterHeads: 8, above: 8, below: 11, branch: 9 } as const;

/** Mermaid takes a name that it does not know for one more participant. Who lists them has misspelt it. */
function refuseStranger({ actors }: RawSequence, source: string): void {
  const listed = [...source.matchAll(/^\s*(?:participant|actor)\s+(.+?)(?:\s+as\s.*)?\s*$/gm)].map(([, id]) => id);
  const stranger = actors.find(({ name }) => !listed.includes(name));
  if (listed.length === 0 || !stranger) return;
  throw new DrawingError(
    {
      wrong: `"${stranger.name}" is no participant.`,
      known: `Participants are ${listed.join(', ')}.`,
      mend: `Correct its spelling, or list it: participant ${stranger.name}.`,
    },
    stranger.name,
  );
}

/** A sequence diagram as a scene of nodes, lifelines and arrows. Throws a `DrawingError` where it does not fit its room. */
export function sequenceScene(raw: RawSequence, source: string, shape: Shape, measure: Measure): Scene {
  const width = ROOM[shape].w;
  const classes = classesInComments(source);
  const toNode = (id: string, label: string): Node => ({
    id,
    lines: linesOf(label),
    ...sortClasses(id, classes.get(id) ?? []),
    parent: undefined,
    date: undefined,
  });
  const size = (node: Node) => ({
    w: widthOf(node.lines, faceOf(node), measure) + 2 * PAD.x,
    h: node.lines.length * TYPE.line + 2 * PAD.y,
  });

  if (raw.actors.length < 2)
    throw new DrawingError({
      wrong: 'This sequence has fewer than two participants.',
      mend: 'Name another one, or use a flowchart.',
    });
  refuseStranger(raw, source);
  const heads = raw.actors.map(({ name, description }) => toNode(name, description));
  const headHeight = Math.max(...heads.map((head) => size(head).h));
  const beside = raw.messages
    .filter((m) => m.type === IS.note && m.placement === RIGHT_OF)
    .map((m) => size(toNode(slug(m.message), m.message)).w + 14);
  const first = size(heads[0] as Node).w / 2;
  const last = Math.max(size(heads.at(-1) as Node).w / 2, ...beside);
  const lifeline = (name: string | undefined) =>
    first + ((width - first - last) * heads.findIndex((head) => head.id === name)) / (heads.length - 1);

  // in branches all conditions and all notes are as wide as the widest, so that they stand in columns
  const opens = (m: RawMessage) => m.type === IS.alt || m.type === IS.otherwise;
  const inBranch = (m: RawMessage) => m.type === IS.note && m.placement !== RIGHT_OF && m.from === m.to;
  const widest = (pick: (m: RawMessage) => boolean) =>
    Math.max(0, ...raw.messages.filter(pick).map((m) => size(toNode(slug(m.message), m.message)).w));
  const branch = { condition: widest(opens), note: widest(inBranch) };

  const nodes: PlacedNode[] = heads.map((head) => {
    const { w } = size(head);
    return { ...head, look: 'box', box: { x: lifeline(head.id) - w / 2, y: 0, w, h: headHeight } };
  });
  const arrows: PlacedArrow[] = [];
  const marks: Mark[] = [];
  const newId = arrowIds();
  let y = headHeight + SPACE.afterHeads;
  let fenceTop = 0;
  let fenceLeft = 0;
  /** The condition waiting for its first message, beside which it is set. */
  let condition: Node | undefined;

  /** A branch opens with its condition: before what follows if that leaves room, else above it. */
  const setCondition = (room: number, height: number) => {
    if (!condition) return;
    const { h } = size(condition);
    const w = branch.condition;
    const beside = w + 16 < room;
    const box = { x: beside ? room - w - 8 : 8, y: beside ? y + (height - h) / 2 : y, w, h };
    nodes.push({ ...condition, look: 'words', box });
    fenceLeft = Math.min(fenceLeft, box.x - 8);
    if (!beside) y += h;
    condition = undefined;
  };

  const setMessage = ({ from = '', to = '', message, type }: RawMessage) => {
    if (from === to)
      throw new DrawingError(
        {
          wrong: `"${from}" sends a message to itself.`,
          known: 'A message goes from one participant to another.',
          mend: `Write it as a note: Note over ${from}: …`,
        },
        from,
        linesOf(message)[0] ?? '',
      );
    const lines = linesOf(message);
    if (lines.join('').trim() === '')
      throw new DrawingError(
        {
          wrong: `A message from "${from}" to "${to}" says nothing.`,
          known: 'A message is written from->>to: and its words.',
          mend: 'Write its words behind the colon, or take it out.',
        },
        from,
        `${to}:`,
      );
    const [x1, x2] = [lifeline(from), lifeline(to)];
    const w = widthOf(lines, TYPE.label, measure);
    const h = lines.length * TYPE.line;
    const middle = (x1 + x2) / 2;
    setCondition(Math.min(x1, x2, middle - w / 2), h + SPACE.above);
    const top = y + SPACE.above;
    const at = top + h + 6;
    arrows.push({
      id: newId(from, to),
      from,
      to,
      lines,
      side: heads.find((head) => head.id === from)?.side,
      line: type === IS.dotted ? 'dotted' : 'solid',
      head: 'point',
      both: false,
      points: [
        { x: x1, y: at },
        { x: x2, y: at },
      ],
      label: { box: { x: middle - w / 2, y: top, w, h }, anchor: 'middle', onLine: false },
    });
    y = at + SPACE.below;
  };

  const setNote = (raw: RawMessage) => {
    const { from, to, message, placement } = raw;
    const node = toNode(slug(message), message);
    const { h } = size(node);
    const w = inBranch(raw) ? branch.note : size(node).w;
    if (placement === RIGHT_OF) {
      // beside the messages just set, where the margin is free
      const top = Math.max(headHeight + SPACE.afterHeads, y - SPACE.below - h);
      nodes.push({ ...node, look: 'note', box: { x: lifeline(from) + 14, y: top, w, h } });
      y = Math.max(y, top + h + SPACE.below);
      return;
    }
    const middle = (lifeline(from) + lifeline(to ?? from)) / 2;
    const x = Math.max(0, Math.min(width - w - 10, middle - w / 2));
    const before = nodes.at(-1);
    if (
      before?.look === 'note' &&
      before.box.y + before.box.h + SPACE.branch === y &&
      before.box.x + before.box.w < x
    ) {
      nodes.push({ ...node, look: 'note', box: { x, y: before.box.y, w, h } });
      return;
    }
    y += SPACE.branch;
    setCondition(x, h);
    nodes.push({ ...node, look: 'note', box: { x, y, w, h } });
    y += h + SPACE.branch;
  };

  for (const message of raw.messages) {
    if (message.type === IS.message || message.type === IS.dotted) setMessage(message);
    else if (message.type === IS.note) setNote(message);
    else if (message.type === IS.alt) {
      y += 2;
      fenceTop = y;
      fenceLeft = width;
      condition = toNode(slug(message.message), message.message);
    } else if (message.type === IS.otherwise) {
      marks.push({ mark: 'rule', look: 'divide', from: { x: fenceLeft, y }, to: { x: width, y } });
      condition = toNode(slug(message.message), message.message);
    } else if (message.type === IS.endAlt) {
      marks.push({ mark: 'fence', box: { x: fenceLeft, y: fenceTop, w: width - fenceLeft, h: y - fenceTop } });
    } else
      throw new DrawingError(
        {
          wrong: message.from
            ? `The line with "${message.message}" is not drawn.`
            : 'This sequence holds what is not drawn.',
          known: 'A sequence has messages, written ->> or -->>, notes, and alt with else.',
          mend: 'Use one of them.',
        },
        message.message,
      );
  }

  const foot = Math.max(headHeight, ...arrows.map((arrow) => arrow.points[0]?.y ?? 0)) + SPACE.below;
  const lives = heads.map((head): Mark => {
    const x = lifeline(head.id);
    return { mark: 'rule', look: 'life', from: { x, y: headHeight }, to: { x, y: foot } };
  });
  return { nodes, arrows, marks: [...lives, ...marks] };
}
