import Reveal, { type RevealApi } from 'reveal.js';
import { remember, remembered } from '../../parts/page/memory.ts';
import { Cards } from '../../parts/slide/cards.ts';
import { fillNotes, startNotes, toggleNotes } from './drawer.ts';
import { explore, wireExplorers } from './explore.ts';
import { keys, type StageAction } from './keys.ts';
import { openPanel, openSources, wireJump } from './panels.ts';
import { StagePath } from './path.ts';
import { showAllWhenPrinting } from './print.ts';
import { wireRoom } from './room.ts';
import { showSteps } from './steps.ts';
import { startTeaching } from './teaching.ts';
import { fit } from './text-size.ts';

const root = document.documentElement;
const themes = ['light', 'dark', 'contrast'] as const;

/** Turns the page's slides into a stage and says so with `<html data-ready>`. */
export async function startStage(): Promise<void> {
  const stage = document.querySelector<HTMLElement>('.stage');
  const holder = stage?.querySelector<HTMLElement>('.slides');
  if (!stage || !holder) return;
  const path = new StagePath(holder);
  stage.classList.add('reveal');
  const deck = new Reveal(stage, {
    width: 1280,
    height: 720,
    margin: 0,
    minScale: 0.1,
    maxScale: 8,
    center: false,
    display: 'flex',
    controls: false,
    progress: true,
    help: false,
    hash: true,
    history: true,
    fragmentInURL: false,
    jumpToSlide: false,
    transition: 'none',
    backgroundTransition: 'none',
    autoAnimate: false,
    scrollActivationWidth: 0,
    keyboard: Object.fromEntries(keys.flatMap(({ does, codes }) => codes.map((code) => [code, () => act(deck, does)]))),
    keyboardCondition: takesKey,
  });
  await deck.initialize();
  // An application role would keep screen readers from reading the slides as text.
  stage.removeAttribute('role');
  showAllWhenPrinting(stage);
  wireBar(deck);
  wireJump(deck);
  wireKeySwitch();
  wireRoom(deck);
  new Cards((card) => {
    card.classList.add('stage-card');
    // Over an open exercise a card is reached only inside it.
    (document.querySelector('dialog[open]') ?? document.body).append(card);
  });
  wireExplorers(deck);
  deck.on('slidechanged', () => arrive(deck));
  tellNotice(deck, path);
  for (const event of ['fragmentshown', 'fragmenthidden'] as const)
    deck.on(event, () => showSteps(deck.getCurrentSlide()));
  // The upright faces set every headline and label; the rare italic may follow.
  await Promise.all([...document.fonts].filter(({ style }) => style === 'normal').map((face) => face.load()));
  deck.layout();
  // Before this the stage is hidden, and a hidden headline cannot take the focus.
  root.dataset.ready = '';
  arrive(deck);
  startNotes(deck);
  startTeaching(deck, path);
}

/** The keys may be off, a panel may be open, or the key may belong to the control that has the focus. */
function takesKey(event: KeyboardEvent): boolean {
  if (remembered('keys') === 'off' || document.querySelector('dialog[open]')) return false;
  const control =
    event.target instanceof Element && event.target.closest('button, a, summary, input, select, [role="region"]');
  return (
    !control ||
    ![' ', 'Enter', 'ArrowLeft', 'ArrowRight'].includes(event.key) ||
    (event.key.startsWith('Arrow') && !control.matches('[role="region"]'))
  );
}

/** What happens on every slide: its steps are shown, its place is told, and reading starts at its headline. */
function arrive(deck: RevealApi): void {
  const slide = deck.getCurrentSlide();
  const heading = slide.querySelector<HTMLElement>('h2');
  showSteps(slide);
  fit(slide);
  fillNotes(deck);
  const number = deck.getSlidePastCount() + 1;
  document.title = `${number} – ${heading?.textContent} · ${document.title.split(' · ').at(-1)}`;
  const place = document.getElementById('place');
  if (place) place.textContent = `Slide ${number} of ${deck.getTotalSlides()}: ${heading?.textContent}`;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-does="read"]')) link.hash = slide.id;
  if (!document.activeElement?.closest('.stage-bar, .notes-drawer, dialog')) heading?.focus({ preventScroll: true });
}

function act(deck: RevealApi, does: StageAction): void {
  const actions: Partial<Record<StageAction, () => void>> = {
    next: () => deck.next(),
    back: () => deck.prev(),
    overview: () => deck.toggleOverview(),
    black: () => deck.togglePause(),
    jump: () => openPanel('jump-panel'),
    help: () => openPanel('help-panel'),
    explore: () => explore(deck.getCurrentSlide()),
    sources: () => openSources(deck.getCurrentSlide()),
    theme: nextTheme,
    notes: () => toggleNotes(deck),
    room: () => openPanel('room-panel'),
    'full-screen': () => void (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()),
    read: () => document.querySelector<HTMLAnchorElement>('a[data-does="read"]')?.click(),
  };
  actions[does]?.();
}

/** Says what the address asked for in vain; gone with the next slide. */
function tellNotice(deck: RevealApi, path: StagePath): void {
  const notice = document.getElementById('stage-notice');
  const asked = /^#\/([\w-]+)/.exec(location.hash)?.[1];
  const missing = asked && !path.has(asked) ? 'That slide is not part of this lesson.' : undefined;
  const text = path.asked.notice ?? missing;
  if (!notice || !text) return;
  notice.textContent = text;
  notice.hidden = false;
  deck.on('slidechanged', () => (notice.hidden = true));
}

function nextTheme(): void {
  const now = themes.findIndex((theme) => theme === root.dataset.theme);
  const next = themes[(Math.max(now, 0) + 1) % themes.length] ?? 'light';
  root.dataset.theme = next;
  remember('theme', next);
}

function wireBar(deck: RevealApi): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.stage-bar button, .notes-drawer [data-does]')) {
    button.addEventListener('click', () => act(deck, button.dataset.does as StageAction));
  }
  let hide: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'pointermove',
    () => {
      root.dataset.pointer = '';
      clearTimeout(hide);
      hide = setTimeout(() => delete root.dataset.pointer, 2500);
    },
    { passive: true },
  );
}

function wireKeySwitch(): void {
  const box = document.querySelector<HTMLInputElement>('#keys-on');
  if (!box) return;
  box.checked = remembered('keys') !== 'off';
  box.addEventListener('change', () => remember('keys', box.checked ? 'on' : 'off'));
}
