import type { RevealApi } from 'reveal.js';
import { wireSlopes } from '#blocks/exercise/slope.ts';
import { find } from '#frame/browser/elements/find.ts';
import { wireKeySwitch } from '#frame/browser/keys-switch.ts';
import { fetchAhead } from '#frame/browser/lazy/fill.ts';
import { lightenTurns } from '../lighter-turns.ts';
import { fetchNotes } from '../notes/notes.ts';
import { watchTurning } from '../turned.ts';
import { keepOnTop } from './on-top.ts';
// What a card needs is there before the network goes.
import '../notes/card.ts';

/**
 * What may wait for the first slide. Fetches notes and the files of all slides to come, then of those before: the network of
 * a school may be gone by then.
 */
export function prepare(reveal: RevealApi): void {
  lightenTurns(reveal);
  wireKeySwitch(find<HTMLInputElement>('#keys-on'));
  watchTurning(reveal);
  keepOnTop();
  wireSlopes();
  fetchNotes();
  const slides = reveal.getSlides();
  const here = slides.indexOf(reveal.getCurrentSlide());
  fetchAhead([...slides.slice(here), ...slides.slice(0, here)]);
}
