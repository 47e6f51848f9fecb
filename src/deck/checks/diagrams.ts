import { labelOf, type Scene } from '#drawing/diagrams/model.ts';
import { lineAbout } from '#drawing/diagrams/problem.ts';
import { listKnown, type Problem } from '../problem.ts';
import { allClaims, type DeckSource } from '../read-deck.ts';
import type { DiagramFile, DrawnFile } from '../read-diagrams.ts';
import { checkAgreement } from './account-claims.ts';

/** The meaning of a diagram names exactly the nodes and arrows of its drawing. */
export function checkDiagrams({ diagrams, ledger }: DeckSource, problems: Problem[]): void {
  for (const diagram of diagrams) checkDiagram(diagram, ledger, problems);
  // A deck without claims has none that a part could rest on.
  if (Object.keys(allClaims(ledger)).length === 0) return;
  for (const { id, told, lifted, wide } of diagrams)
    if (!told && !lifted)
      problems.push({
        file: wide.file,
        line: 1,
        message: 'Nothing says what this drawing means.',
        context: 'It is shown with its labels alone; Why?, Predict, levers and steps need more.',
        fix: `Have a file written for it to fill in: npm run diagrams -- ${deckIn(wide.file)}${id}.`,
        remark: true,
      });
}

/** The word by which a command knows the deck of a file: the project's own needs none. */
const deckIn = (path: string) => path.replace(/\/?diagrams\/[^/]*$/, ' ').replace(/^slides /, '');

function checkDiagram(
  { meaning, told, wide, tall }: DiagramFile,
  ledger: DeckSource['ledger'],
  problems: Problem[],
): void {
  for (const drawn of [wide, tall]) {
    if (!drawn) continue;
    // what is not told is what the wide drawing shows
    if (told || drawn === tall) checkMeaning(drawn.scene, meaning, problems);
  }
  if (tall) checkSameWords(wide, tall, problems);
  checkAgreement(meaning, wide.scene.nodes, ledger, problems);
  checkWalks(meaning, problems);
}

/** The text form and the blanks are those of the wide drawing, so the tall one may not say anything else. */
function checkSameWords(wide: DrawnFile, { file, text, scene }: DrawnFile, problems: Problem[]): void {
  const labels = new Map([...wide.scene.nodes, ...wide.scene.arrows].map((part) => [part.id, labelOf(part)]));
  for (const part of [...scene.nodes, ...scene.arrows]) {
    const label = labels.get(part.id);
    if (label === undefined || label === labelOf(part)) continue;
    problems.push({
      file,
      line: lineAbout(text, ...part.id.split(':').slice(0, 2)),
      message: `"${part.id}" says "${labelOf(part)}" here.`,
      context: `In the wide drawing it says "${label}".`,
      fix: 'Use the same words; only their lines may break elsewhere.',
    });
  }
}

/** Names an arrow by its ends; two may join the same parts. */
const pairOf = ({ from, to }: { from: string; to: string }) => `${from}:${to}`;

function checkMeaning(drawing: Scene, { file, data, lineOf }: DiagramFile['meaning'], problems: Problem[]): void {
  const drawnNodes = new Set(drawing.nodes.map(({ id }) => id));
  const drawnArrows = new Set(drawing.arrows.map(pairOf));
  const arrowNames = new Set([...drawnArrows, ...drawing.arrows.map(({ id }) => id)]);
  const told = new Set([...Object.keys(data.nodes), ...data.arrows.map(pairOf)]);
  const check = (name: string, path: PropertyKey[]) => {
    const [what, drawn] = name.includes(':') ? (['arrow', arrowNames] as const) : (['node', drawnNodes] as const);
    if (drawn.has(name)) return;
    problems.push({
      file,
      line: lineOf(path),
      message: `Unknown ${what} "${name}".`,
      context: listKnown(`${what}s`, drawn, name),
      fix: `Correct it, or add it to the .mmd.`,
    });
  };
  for (const node of Object.keys(data.nodes)) check(node, ['nodes', node]);
  for (const [index, arrow] of data.arrows.entries()) check(pairOf(arrow), ['arrows', index]);
  for (const [index, { show }] of data.steps.entries())
    for (const [at, name] of show.entries()) check(name, ['steps', index, 'show', at]);
  for (const [index, name] of data.mask.entries()) check(name, ['mask', index]);
  for (const [index, { walk }] of data.paths.entries())
    for (const [step, { along }] of walk.entries()) check(along, ['paths', index, 'walk', step, 'along']);
  // one who tells some parts may have forgotten others; one who tells none wants steps alone
  for (const name of told.size > 0 ? [...drawnNodes, ...drawnArrows] : []) {
    if (!told.has(name))
      problems.push({
        file,
        line: lineOf([name.includes(':') ? 'arrows' : 'nodes']),
        message: `"${name}" is drawn but not told.`,
        fix: `Add it to ${name.includes(':') ? 'arrows' : 'nodes'}: with a sentence and its claims.`,
        remark: true,
      });
  }
  checkTwice(drawing, data.arrows, { file, lineOf }, problems);
  if (data.steps.length > 0) {
    const shown = new Set(data.steps.flatMap(({ show }) => show));
    for (const name of told.size > 0 ? told : [...drawnNodes, ...drawnArrows]) {
      if (!shown.has(name))
        problems.push({ file, line: lineOf(['steps']), message: `No step shows "${name}".`, fix: 'Add it to a step.' });
    }
  }
}

/** Two parts may be joined more than once; then each arrow has its sentence, in the order of the drawing. */
function checkTwice(
  drawing: Scene,
  told: readonly { from: string; to: string }[],
  { file, lineOf }: Pick<DiagramFile['meaning'], 'file' | 'lineOf'>,
  problems: Problem[],
): void {
  const often = (arrows: readonly { from: string; to: string }[], pair: string) =>
    arrows.filter((arrow) => pairOf(arrow) === pair).length;
  for (const pair of new Set(told.map(pairOf))) {
    const [drawnTimes, toldTimes] = [often(drawing.arrows, pair), often(told, pair)];
    if (drawnTimes === 0 || drawnTimes === toldTimes) continue;
    problems.push({
      file,
      line: lineOf(['arrows', told.findLastIndex((arrow) => pairOf(arrow) === pair)]),
      message: `"${pair}" is drawn ${times(drawnTimes)} and told ${times(toldTimes)}.`,
      fix:
        drawnTimes > toldTimes
          ? 'Tell each of them in arrows:, in the order of the drawing, or draw one.'
          : 'Take out what is told too often, or draw it.',
    });
  }
}

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/**
 * Each step of a walk is joined to what was reached
 * before. An arrow may also press on a reached node from outside, as a limit does.
 */
export function checkWalks({ file, data, lineOf }: DiagramFile['meaning'], problems: Problem[]): void {
  for (const [index, { id, walk }] of data.paths.entries()) {
    const reached = new Set<string>();
    for (const [step, { along }] of walk.entries()) {
      const at = { file, line: lineOf(['paths', index, 'walk', step]) };
      const name = `Step ${step + 1} of the path "${id}"`;
      const ends = along.split(':').slice(0, 2);
      if (reached.size > 0 && !ends.some((end) => reached.has(end)))
        problems.push({
          ...at,
          message: `${name} does not join the steps before it.`,
          context: `Reached so far: ${[...reached].join(', ')}.`,
          fix: 'Go along an arrow that starts or ends there.',
        });
      for (const end of ends) reached.add(end);
    }
    if (walk.length === 0)
      problems.push({
        file,
        line: lineOf(['paths', index]),
        message: `The path "${id}" leads nowhere.`,
        fix: 'Add a step.',
      });
  }
}
