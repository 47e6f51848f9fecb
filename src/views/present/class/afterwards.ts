import type { RevealApi } from 'reveal.js';
import { fetchAhead } from '../../../parts/apart/fill.ts';
import { find } from '../../../parts/elements/find.ts';
import { wireKeySwitch } from '../../../parts/page/keys-switch.ts';
import { lightenTurns } from '../lighter-turns.ts';
import { fetchNotes } from '../notes/notes.ts';
import { watchTurning } from '../turned.ts';
import { keepOnTop } from './on-top.ts';

/**
 * What may wait for the first slide. Fetches notes and the files of all slides to come, then of those before: the network of
 * a school may be gone by then.
 */
export function prepare(reveal: RevealApi): void {
  lightenTurns(reveal);
  wireKeySwitch(find<HTMLInputElement>('#keys-on'));
  watchTurning(reveal);
  keepOnTop();
  fetchNotes();
  const slides = reveal.getSlides();
  const here = slides.indexOf(reveal.getCurrentSlide());
  fetchAhead([...slides.slice(here), ...slides.slice(0, here)]);
}
