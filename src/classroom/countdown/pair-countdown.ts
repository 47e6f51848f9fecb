import { announce } from '#frame/browser/elements/announce.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';
import { commonWords, countdownWords } from '#words/index.ts';
import {
  addMinute,
  announcement,
  type Countdown,
  clockFace,
  isCountdown,
  secondsLeft,
  togglePause,
} from './countdown.ts';

const storedCountdown = storedValue('countdown', isCountdown, 'window');

/**
 * The strip. The page makes room for it: it tells by `countdown-shown` when it comes and goes, by `countdown-told`
 * with every second, and by `countdown-over` when the time is up.
 */
export class PairCountdown extends HTMLElement {
  #countdown: Countdown | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #shownSeconds: number | undefined = -1;

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const does = event.target instanceof Element && event.target.closest<HTMLElement>('button')?.dataset.countdown;
      if (does === 'pause') this.pause();
      else if (does === 'longer') this.#set(this.#countdown && addMinute(this.#countdown, Date.now()));
      else if (does === 'stop') this.stop();
    });
    this.#set(storedCountdown.get());
  }

  start(minutes: number): void {
    this.#set({ seconds: minutes * 60, since: Date.now() });
  }

  /** Time that is up does not go on. */
  pause(): void {
    const [countdown, now] = [this.#countdown, Date.now()];
    if (countdown && secondsLeft(countdown, now) > 0) this.#set(togglePause(countdown, now));
  }

  stop(): void {
    this.#set(undefined);
  }

  get running(): Countdown | undefined {
    return this.#countdown;
  }

  get #pauseButton(): HTMLButtonElement | null {
    return this.querySelector('[data-countdown="pause"]');
  }

  #set(countdown: Countdown | undefined): void {
    this.#countdown = countdown;
    this.#shownSeconds = -1;
    if (countdown) storedCountdown.set(countdown);
    else storedCountdown.forget();
    clearInterval(this.#timer);
    if (countdown?.since) this.#timer = setInterval(() => this.#draw(), 250);
    if (this.hidden !== !countdown) {
      this.hidden = !countdown;
      this.dispatchEvent(new Event('countdown-shown', { bubbles: true }));
    }
    const button = this.#pauseButton;
    if (button) button.textContent = countdown?.since ? commonWords.pause : countdownWords.goOn;
    this.#draw();
  }

  #draw(): void {
    const left = this.#countdown && secondsLeft(this.#countdown, Date.now());
    if (left === this.#shownSeconds) return;
    this.#shownSeconds = left;
    this.dispatchEvent(new Event('countdown-told', { bubbles: true }));
    if (left === undefined) return;
    const time = this.querySelector('.countdown-time');
    if (this.#pauseButton) this.#pauseButton.disabled = left === 0;
    if (time) time.textContent = left === 0 ? countdownWords.over : clockFace(left);
    announce(announcement(left) ?? '');
    if (left > 0) return;
    clearInterval(this.#timer);
    this.dispatchEvent(new Event('countdown-over', { bubbles: true }));
  }
}

customElements.define('pair-countdown', PairCountdown);
