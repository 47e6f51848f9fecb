import { describedWords } from '#words/index.ts';
import { type Arrow, labelOf, type Node, type Scene } from './model.ts';
import { namesIn, wordsOn } from './names.ts';

/** The drawing as an ordered list, for readers who cannot see it: every node, and exactly its arrows. */

export interface Statement {
  readonly says: string;
  readonly claims: readonly string[];
}
interface Meaning {
  readonly nodes: Readonly<Record<string, Statement>>;
  readonly arrows: readonly (Statement & { readonly from: string; readonly to: string })[];
  readonly steps: readonly { readonly title: string; readonly show: readonly string[] }[];
}

export interface TextNode extends Node, Statement {
  readonly label: string;
  /** As a sentence names it. */
  readonly name: string;
}
export interface TextArrow extends Arrow, Statement {
  readonly label: string;
  readonly name: string;
}
interface TextAlternative {
  readonly nodes: readonly TextNode[];
  readonly arrows: readonly TextArrow[];
}

/** In the order of the steps, so that it reads as the class sees the drawing grow. */
export function textAlternativeOf(scene: Scene, meaning: Meaning): TextAlternative {
  const order = meaning.steps.flatMap((step) => step.show);
  const place = ({ id }: { id: string }) => (order.includes(id) ? order.indexOf(id) : order.length);
  const nameOf = namesIn(scene);
  // of a part that nobody tells its name is all there is
  const toldOf = ({ says, claims }: Statement = { says: '', claims: [] }): Statement => ({ says, claims });
  return {
    nodes: [...scene.nodes]
      .sort((a, b) => place(a) - place(b))
      .map((node) => ({
        ...node,
        label: wordsOn(node),
        name: node.rows ? wordsOn(node) : nameOf(node.id),
        ...toldOf(meaning.nodes[node.id]),
      })),
    arrows: [...scene.arrows]
      .sort((a, b) => place(a) - place(b))
      .map((arrow) => ({
        ...arrow,
        label: labelOf(arrow),
        name: nameOf(arrow.id),
        ...toldOf(tellingOf(arrow, scene, meaning)),
      })),
  };
}

/** Describes a drawing for somebody who cannot see it, where its author does not. */
export const describedIn = ({ nodes, arrows }: Scene): string =>
  describedWords(
    nodes.map(wordsOn).filter((label) => label !== ''),
    arrows.length,
  );

/** Where the same two are joined more than once, the sentences follow the order of the source. */
function tellingOf({ id, from, to }: Arrow, { arrows }: Scene, meaning: Meaning): Statement | undefined {
  const alike = (arrow: { from: string; to: string }) => arrow.from === from && arrow.to === to;
  return meaning.arrows.filter(alike)[arrows.filter(alike).findIndex((arrow) => arrow.id === id)];
}
