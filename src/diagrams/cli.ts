// `npm run diagrams`: draws the diagrams that have changed; `-- --all` draws every one.
import { needChromium } from '../build/browser.ts';
import { environment } from '../build/environment.ts';
import { redraw } from './redraw.ts';

const { written, sources, failed } = await redraw(environment.slidesDir, needChromium, process.argv.includes('--all'));
for (const file of written) console.log(`${file}  drawn`);
if (failed) {
  console.error(failed.message);
  process.exitCode = 1;
} else console.log(`${written.length} of ${sources} drawn; the others were up to date.`);
