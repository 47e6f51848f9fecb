import { stringify } from 'yaml';
import { type Arrow, type Drawn, labelOf, type Node } from '#drawing/diagrams/model.ts';
import { namesIn } from '#drawing/diagrams/names.ts';
import { everyPart } from '#words/index.ts';
import { namesOfDrawing } from './read-diagrams.ts';

/** A meaning file for a drawing that has none: every part with its own words, one step, and the claims left to be filled in. */
export function meaningToFill(id: string, drawn: Extract<Drawn, { scene: unknown }>): string {
  const { nodes, arrows } = drawn.scene;
  const nameOf = namesIn(drawn.scene);
  const { title, description } = namesOfDrawing(id, drawn);
  const pairs = [...new Set(arrows.map(({ from, to }) => `${from}:${to}`))];
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
    `  - { title: ${everyPart}, show: [${[...nodes.map((node) => node.id), ...pairs].map(key).join(', ')}] }`,
    '',
  ].join('\n');
}

type Part = Node | Arrow;

const quoted = (text: string) => JSON.stringify(text);

/** A name as a key: in quotation marks where YAML would read it otherwise. */
const key = (name: string) => (name.includes(':') ? quoted(name) : stringify(name).trim());
