import type { RevealApi } from 'reveal.js';
import Reveal from 'reveal.js';
import { lacksOwn } from '#classroom/session/variant-asked.ts';
import { announce } from '#frame/browser/elements/announce.ts';
import { find, openDialog } from '#frame/browser/elements/find.ts';
import { retryUntilLoaded } from '#frame/browser/lazy/late-part.ts';
import { textSize } from '#frame/browser/storage/preferences.ts';
import { here } from '#frame/page/edition-links.ts';
import { Cards } from '#frame/slide/cards.ts';
import { stageWords } from '#words/index.ts';
import { act } from './act.ts';
import { ensureSlideInAddress, hasStepInAddress, placeOf, slideInAddress } from './address.ts';
import { PresenterLink, returnTo } from './class/presenter-link.ts';
import { type RunningStage, StageClass } from './class/stage-class.ts';
import { loadSlideDrawings } from './drawings/drawings.ts';
import { wireExplorers } from './drawings/explore.ts';
import { focusHeading, hasFocusOffSlide, headingOf, questionOn, wireSectionTitles } from './drawings/section-titles.ts';
import { markSeen } from './go-to.ts';
import { wireKeys } from './keys.ts';
import { wireBlack, wireJump } from './panels/panels.ts';
import { wireTasks } from './panels/tasks.ts';
import { StagePath } from './path.ts';
import { ignoreOwnAddress, revealOptions, withoutQuery } from './reveal-options.ts';
import { closeMore, wireBar } from './stage-bar.ts';
import { loadLessonVariant, requestedLesson, slideDataOf, stageData } from './stage-data.ts';
import { loadLateStyles, publishFreeSpace, showAllWhenPrinting } from './stage-styles.ts';
import { showSteps } from './steps.ts';

const root = document.documentElement;

/** Turns the page's slides into a stage and says so with `<html data-ready>`. */
async function startStage(): Promise<void> {
  const stage = document.querySelector<HTMLElement>('.stage');
  const holder = stage?.querySelector<HTMLElement>('.slides');
  if (!stage || !holder) return;
  await loadLessonVariant();
  const asked = requestedLesson();
  const slide = slideInAddress();
  const isStepNamed = hasStepInAddress();
  const isNamed = new URLSearchParams(location.search).has('stage') || slide !== undefined;
  const taught = new StageClass(asked.lesson);
  const path = new StagePath(holder, asked, () => taught.name);
  if (!(await loadLateStyles())) return;
  stage.classList.add('reveal');
  const reveal: RevealApi = new Reveal(
    stage,
    revealOptions((does) => act(running, does)),
  );
  const running: RunningStage = { reveal, path, taught };
  ignoreOwnAddress(reveal);
  wireSectionTitles(reveal);
  if (taught.place && path.has(taught.place.slide)) ensureSlideInAddress(taught.place.slide);
  await withoutQuery(() => reveal.initialize());
  if (!isStepNamed) returnTo(reveal, path, taught);
  await nextTask();
  wire(running, stage);
  if (path.asked.unknown !== undefined || lacksOwn(stageData()) || (slide !== undefined && !path.has(slide)))
    void retryUntilLoaded(() => import('./class/notice.ts')).then(({ noticeNotFound: sayAskedInVain }) =>
      sayAskedInVain(reveal, path, slide),
    );
  const drawn = Promise.allSettled([loadFontsAndDrawings(reveal), openRequestedNotes(running)]);
  const presenter = new PresenterLink(running);
  presenter.start();
  arrive(reveal);
  await nextTask();
  // Keys that came earlier are handed on now, whatever a drawing still waits for: see first-slide.js.
  root.dataset.hears = '';
  await drawn;
  // Only now does the stage leave room for notes and time.
  root.dataset.ready = '';
  reveal.layout();
  fitWords(reveal.getCurrentSlide());
  setTimeout(() => {
    void retryUntilLoaded(() => presenter.loadHandling());
    void retryUntilLoaded(() => import('./class/deferred-setup.ts')).then(({ startDeferred: prepare }) =>
      prepare(running, (what) => presenter.tell(what)),
    );
  });
  const { lesson } = asked;
  if (!isNamed && lesson !== undefined)
    void retryUntilLoaded(() => import('./class/which-class.ts')).then(({ askWhichClass }) =>
      askWhichClass(lesson, taught.name),
    );
}

/** The keys, buttons, panels and cards of a running stage, and what a turned slide or a step changes. */
function wire(running: RunningStage, stage: HTMLElement): void {
  const { reveal, path } = running;
  // An application role would keep screen readers from reading the slides as text.
  stage.removeAttribute('role');
  showAllWhenPrinting(stage);
  wireKeys(reveal);
  wireBlack(reveal);
  here.place = () => placeOf(reveal);
  wireBar((does) => act(running, does));
  wireJump(reveal);
  find('[data-offers="embed"]')?.addEventListener(
    'click',
    () => void import('./panels/embed.ts').then(({ openEmbed }) => openEmbed(reveal.getCurrentSlide())),
  );
  const cards = new Cards(async (...asked) => (await import('./notes/notes.ts')).stageCard(...asked));
  wireExplorers(reveal);
  publishFreeSpace(reveal);
  wireTasks(reveal, path.asked.lesson);
  reveal.on('slidechanged', () => {
    // A card is about the slide that was left.
    cards.close();
    delete root.dataset.sources;
    arrive(reveal);
  });
  reveal.on('fragmentshown', (event) => {
    // A jump takes several steps at once.
    const isOne = 'fragments' in event && Array.isArray(event.fragments) && event.fragments.length === 1;
    showSteps(reveal.getCurrentSlide(), isOne);
    nameWindow(reveal);
  });
  reveal.on('fragmenthidden', () => {
    showSteps(reveal.getCurrentSlide());
    nameWindow(reveal);
  });
}

/** The slide's typefaces and drawings; comes when each is there, or has failed. */
function loadFontsAndDrawings(reveal: RevealApi): Promise<unknown> {
  // The upright faces set every headline and label; the rare italic and rare letters may follow. Where faces are forbidden others stand in.
  const faces = [...document.fonts]
    .filter(({ style, unicodeRange }) => style === 'normal' && unicodeRange === 'U+0-10FFFF')
    .map((face) => face.load());
  // Listened to at once: a face that fails would else be an error that nobody heard.
  return Promise.allSettled([...faces, loadSlideDrawings(reveal)]);
}

/** The teacher's notes, where the address asks for them; comes when they are there, or are late. */
async function openRequestedNotes(running: RunningStage): Promise<void> {
  if (!new URLSearchParams(location.search).has('notes')) return;
  await new Promise<void>((done) => {
    void retryUntilLoaded(() => import('./notes/drawer.ts'), done)
      .then(({ openNotes }) => openNotes(running))
      .then(done);
  });
}

/** Sets words as large as they were asked for, in rooms where they ever were. */
function fitWords(slide: HTMLElement): void {
  if (textSize.get() !== undefined) void import('./panels/text-size.ts').then(({ fitText: fit }) => fit(slide));
}

/** The stage starts in several tasks: a key or a frame need not wait for all of it. */
const nextTask = () => new Promise((next) => setTimeout(next));

/** Sets up the slide that is shown now: its steps, its place in words, and where reading starts. */
function arrive(reveal: RevealApi): void {
  const slide = reveal.getCurrentSlide();
  markSeen(slide);
  // They are of the slide that was left, by the browser's own Back for one.
  openDialog('#sources-panel, #overview-panel, #help-panel')?.close();
  closeMore();
  showSteps(slide);
  fitWords(slide);
  const stays = hasFocusOffSlide();
  if (!stays) focusWithFrame(reveal, slide);
  // What the class does not see waits until the key that turned the slide is done.
  setTimeout(announcePlace, 0, reveal, stays);
}

/** Says where the stage is: in the window's title, to whoever listens, and to the article. */
function announcePlace(reveal: RevealApi, stays: boolean): void {
  const slide = reveal.getCurrentSlide();
  const number = reveal.getSlidePastCount() + 1;
  nameWindow(reveal);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-does="read"]')) link.hash = slide.id;
  // A headline that takes the focus is read out by that; then only its place is missing.
  const heading = stays ? headingOf(slide)?.textContent : undefined;
  announce(stageWords.place(number, reveal.getTotalSlides(), heading ?? undefined));
}

/** A class may read the window's title too: it tells no headline that waits. */
function nameWindow(reveal: RevealApi): void {
  const slide = reveal.getCurrentSlide();
  const title = questionOn(slide)?.lastElementChild?.textContent ?? slideDataOf(slide)?.title ?? '';
  document.title = `${reveal.getSlidePastCount() + 1} – ${title} · ${stageData().title}`;
}

/** Its headline, with the frame that shows the slide: at once it would have to be laid out a second time. */
function focusWithFrame(reveal: RevealApi, slide: HTMLElement): void {
  const focus = () => {
    if (reveal.getCurrentSlide() === slide) focusHeading(slide);
  };
  requestAnimationFrame(() => {
    const over = openDialog();
    if (over) over.addEventListener('close', focus, { once: true });
    else focus();
  });
}

// Unless the page is being left for the article: see lead-on.js.
if (root.dataset.leaves === undefined) {
  void startStage();
}
