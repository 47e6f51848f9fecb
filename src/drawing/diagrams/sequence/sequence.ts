import type { Measure } from '../../measure.ts';
import { ROOM, type Scene, type Shape } from '../model.ts';
import { DrawingError } from '../problem.ts';
import type { RawMessage } from '../read/stores.ts';
import { Columns, IS, type RawSequence } from './columns.ts';
import { Rows } from './rows.ts';

/** A sequence diagram as a scene of nodes, lifelines and arrows. Throws a `DrawingError` where it does not fit its room. */
export function sequenceScene(raw: RawSequence, source: string, shape: Shape, measure: Measure): Scene {
  if (raw.actors.length < 2)
    throw new DrawingError({
      wrong: 'This sequence has fewer than two participants.',
      mend: 'Name another one, or use a flowchart.',
    });
  refuseStranger(raw, source);
  const rows = new Rows(new Columns(raw, source, ROOM[shape].w, measure));
  for (const message of raw.messages) set(message, rows);
  return { nodes: rows.nodes, arrows: rows.arrows, marks: rows.marks() };
}

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

function set(message: RawMessage, rows: Rows): void {
  switch (message.type) {
    case IS.message:
    case IS.dotted:
      rows.message(message);
      break;
    case IS.note:
      rows.note(message);
      break;
    case IS.alt:
      rows.openBranches(message);
      break;
    case IS.otherwise:
      rows.nextBranch(message);
      break;
    case IS.endAlt:
      rows.closeBranches();
      break;
    default:
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
}
