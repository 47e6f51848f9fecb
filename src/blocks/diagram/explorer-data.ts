import { factsUpTo } from '#deck/as-of.ts';
import { type Deck, type Diagram, known } from '#deck/deck.ts';
import { type TextArrow, type TextNode, textAlternativeOf } from '#drawing/diagrams/text-alternative.ts';
import { claimKinds, kindNames, diagramWords as words } from '#words/index.ts';
import type { Graph } from './graph.ts';

/** A side from whose seat the picture is seen. */
export interface Seat {
  readonly id: string;
  readonly name: string;
}

/** A walk along these arrows. */
export interface Lever {
  readonly id: string;
  readonly name: string;
  readonly walk: readonly string[];
}

/** Data that the build writes into the page for the explorer. Sentences with their marks stand in lists there. */
export interface ExplorerData {
  readonly graph: Graph;
  readonly levers: readonly Lever[];
  /** Speaker and kind of each claim behind a sentence, by its id. */
  readonly tellers: Readonly<Record<string, string>>;
  readonly seats: readonly Seat[];
  /** The parts whose words may be hidden. */
  readonly mask: readonly string[];
  /** Stands below a picture that leaves the page. */
  readonly credit: string;
}

/** Collects what the tools of a diagram need: its graph, what is said of its parts, and by whom. */
export function explorerDataOf(deck: Deck, diagram: Diagram): ExplorerData {
  const { settings, sides, claims, people } = deck;
  const { nodes, arrows } = textAlternativeOf(diagram.wide, diagram);
  const told = [...nodes, ...arrows, ...diagram.paths.flatMap(({ walk, ends }) => [...walk, ...Object.values(ends)])];
  const tellerOf = (id: string) => {
    const { speaker, kind } = known(claims, id);
    return [id, `${known(people, speaker).name} · ${claimKinds[kind].toLowerCase()}`] as const;
  };
  const sideName = (side: string | undefined) => side && known(sides, side).name;
  const about = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(' · ');
  const ofNode = ({ kind, side, outside }: TextNode) =>
    about(kind && kindNames[kind].name, sideName(side), outside && words.outside);
  const ofArrow = ({ label, side, line }: TextArrow) =>
    about(words.arrow, label, sideName(side), line === 'dotted' && words.doubted.toLowerCase());
  return {
    graph: [
      ...nodes.map((node) => {
        const { id, name, label, kind, side } = node;
        return { id, name, label, kind, side, about: ofNode(node) };
      }),
      ...arrows.map((arrow) => {
        const { id, name, label, side, from, to, both } = arrow;
        return { id, name, label, kind: undefined, side, about: ofArrow(arrow), ends: { from, to, both } };
      }),
    ],
    levers: diagram.paths.map(({ id, title, walk }) => ({ id, name: title, walk: walk.map(({ along }) => along) })),
    tellers: Object.fromEntries(told.flatMap(({ claims }) => claims).map(tellerOf)),
    seats: settings.sides.map(({ id, name }) => ({ id, name })),
    mask: diagram.mask,
    credit: words.credit(settings.title, factsUpTo(settings), diagram.id),
  };
}
