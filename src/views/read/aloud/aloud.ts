import { adoptStyles, button, make } from '#frame/browser/elements/make.ts';
import { isNumber, isText } from '#frame/browser/storage/guards.ts';
import { keysOn } from '#frame/browser/storage/preferences.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';
import { commonWords, listenWords as words } from '#words/index.ts';
import styles from './aloud.css?inline';
import { Reader, type Spoken } from './reader.ts';

const languageOf = ({ lang }: { lang: string }) => lang.split(/[-_]/)[0]?.toLowerCase();

/** The voices of this device that speak the page's language. Others would send what is read to somebody's server. */
export async function localVoices(): Promise<SpeechSynthesisVoice[]> {
  if (!('speechSynthesis' in globalThis)) return [];
  // A browser may list its voices a moment after it was first asked.
  if (speechSynthesis.getVoices().length === 0)
    await new Promise((done) => {
      speechSynthesis.addEventListener('voiceschanged', done, { once: true });
      setTimeout(done, 1000);
    });
  return speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && languageOf(voice) === languageOf(document.documentElement));
}

const speeds = [0.75, 1, 1.25, 1.5, 2] as const;
const storedSpeed = storedValue('reader/speed', isNumber);
const storedVoice = storedValue('reader/voice', isText);

/** Name of the sentence that is heard in the browser's own list of marked words, so that nothing in the page is changed. */
const HIGHLIGHT_NAME = 'aloud';

let open: { reader: Reader; close(): void } | undefined;

/** Begins to read at the section in view, or stands still and goes on. Where no voice of this device can, nothing happens. */
export async function toggleAloud(): Promise<void> {
  if (open) {
    if (open.reader.speaks) open.reader.pause();
    else await open.reader.play();
    return;
  }
  const voices = await localVoices();
  if (voices.length > 0 && !open) await startReading(voices);
}

/** The section in view, as the contents mark it. */
function sectionInView(): Element | null {
  const link = document.querySelector<HTMLAnchorElement>('.contents ol ol [data-here] a');
  return link && document.getElementById(link.hash.slice(1));
}

async function startReading(voices: readonly SpeechSynthesisVoice[]): Promise<void> {
  adoptStyles(styles);
  const play = button(commonWords.pause, () => void toggleAloud());
  const sound = {
    rate: speeds.find((speed) => speed === storedSpeed.get()) ?? 1,
    voice:
      voices.find(({ voiceURI }) => voiceURI === storedVoice.get()) ??
      voices.find((voice) => voice.default) ??
      voices[0],
  };
  const reader = new Reader(sectionInView(), sound, {
    onSentence: (spoken) => (spoken ? markSpoken(spoken) : close()),
    onSpeaking: (speaks) => {
      play.textContent = speaks ? commonWords.pause : words.goOn;
    },
  });
  const speed = make('select', {}, ...speeds.map((each) => make('option', { value: String(each) }, words.times(each))));
  speed.value = String(sound.rate);
  const voice = make('select', {}, ...voices.map(({ name, voiceURI }) => make('option', { value: voiceURI }, name)));
  voice.value = sound.voice?.voiceURI ?? '';
  const changed = () => {
    storedSpeed.set(Number(speed.value));
    storedVoice.set(voice.value);
    reader.change({ rate: Number(speed.value), voice: voices.find(({ voiceURI }) => voiceURI === voice.value) });
  };
  for (const choice of [speed, voice]) choice.addEventListener('change', changed);
  const bar = make(
    'div',
    { className: 'cluster aloud-bar', role: 'group', ariaLabel: words.readAloud },
    button(commonWords.back, () => void reader.turn(-1)),
    play,
    button(commonWords.next, () => void reader.turn(1)),
    make('label', {}, words.speed, ' ', speed),
    make('label', {}, words.voice, ' ', voice),
    button(commonWords.close, close),
  );
  bar.dataset.notPrinted = '';
  const leaving = new AbortController();
  const { signal } = leaving;
  function close(): void {
    open = undefined;
    leaving.abort();
    reader.pause();
    unmark();
    bar.remove();
  }
  open = { reader, close };
  addEventListener('keydown', (event) => handleKey(event, reader, close), { signal });
  addEventListener('pagehide', close, { signal });
  document.body.append(bar);
  play.focus({ preventScroll: true });
  await reader.play();
}

function handleKey(event: KeyboardEvent, reader: Reader, close: () => void): void {
  const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  const isTaken = target instanceof Element && target.closest('input, select, textarea, dialog, [role="region"], svg');
  if (defaultPrevented || ctrlKey || metaKey || altKey || isTaken || keysOn.get() === false) return;
  const turn = ({ ArrowRight: 1, ArrowLeft: -1 } as const)[key];
  if (key === 'Escape') close();
  else if (turn) void reader.turn(turn);
  else return;
  event.preventDefault();
}

/** Marks a sentence, or its paragraph where the browser knows no marked words, and brings it into sight. */
function markSpoken({ range }: Spoken): void {
  unmark();
  const part = range.startContainer.parentElement?.closest<HTMLElement>('p, li, h3, td, th, figcaption, caption');
  if ('highlights' in CSS) CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(range));
  else part?.toggleAttribute('data-aloud', true);
  const { top, bottom } = range.getBoundingClientRect();
  if (top < innerHeight * 0.1 || bottom > innerHeight * 0.8)
    scrollBy({
      top: top - innerHeight * 0.25,
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
    });
}

function unmark(): void {
  if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT_NAME);
  for (const part of document.querySelectorAll('[data-aloud]')) part.removeAttribute('data-aloud');
}
