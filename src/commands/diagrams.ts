// `npm run diagrams -- <id>` writes a diagram's SVG, to look at while writing it, and the file that says what it means
// where that is missing. The site needs no such SVG.
import './choose-deck.ts';
import { command } from './command.ts';

await command(async () => (await import('./write-diagram.ts')).writeDiagram());
