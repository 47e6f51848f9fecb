// Runs in the page with which a learning platform opens a course: it hands on to the platform what the deck inside it keeps of
// a pupil, and gives it back the next time. Without a platform the deck is shown all the same.
import type { Course } from '#exports/course/package.ts';
import { Memory } from './memory.ts';
import { findPlatform, hourOf, type Platform, timeSince } from './platform.ts';
import { type Answer, choicesIn, newAnswers, scoreOf, statusOf } from './results.ts';

const course = JSON.parse(document.querySelector('#course')?.textContent ?? '') as Course;
const memory = new Memory(course.id);
const frame = document.querySelector('iframe');
const began = Date.now();

/** Milliseconds after which whoever has come to a section has seen it: a leap passes over those on its way. */
const stayMs = 1500;

/** Where the pupil is, as the deck knows it. */
function placeNow(): string {
  const told: unknown = JSON.parse(memory.get('place') ?? '""');
  return typeof told === 'string' ? told : '';
}

/** One pupil's visit, as the platform hears of it. */
class Visit {
  readonly #platform: Platform;
  /** For each section whether it was seen. */
  readonly #seen: boolean[];
  readonly #wasThrough: boolean;
  #staying: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  constructor(platform: Platform) {
    this.#platform = platform;
    platform.LMSInitialize('');
    memory.unpack(platform.LMSGetValue('cmi.suspend_data'));
    const seen = memory.get('seen') ?? '';
    this.#seen = course.sections.map((_, index) => seen[index] === '1');
    this.#wasThrough = ['completed', 'passed'].includes(platform.LMSGetValue('cmi.core.lesson_status'));
    this.#stay();
    this.#save();
    // The deck is another document: each thing that it keeps is told here.
    addEventListener('storage', ({ key, oldValue, newValue }) => {
      const name = memory.changed(key);
      if (name === undefined) return;
      if (name === 'place') this.#stay();
      const [, quiz] = /^exercise\/(.+)$/.exec(name) ?? [];
      if (quiz) this.#answered(newAnswers(course, quiz, choicesIn(oldValue), choicesIn(newValue)));
      this.#save();
    });
    for (const end of ['pagehide', 'beforeunload']) addEventListener(end, () => this.#finish());
  }

  #get(name: string): string {
    return this.#platform.LMSGetValue(name);
  }

  #set(name: string, value: string): void {
    this.#platform.LMSSetValue(name, value);
  }

  /** Takes a section as seen once the pupil has stayed there. */
  #stay(): void {
    clearTimeout(this.#staying);
    const at = course.sections.indexOf(placeNow());
    if (at < 0 || this.#seen[at]) return;
    this.#staying = setTimeout(() => {
      this.#seen[at] = true;
      memory.set('seen', this.#seen.map(Number).join(''));
      this.#save();
    }, stayMs);
  }

  /** Reports each answer; the score is that of the first time through, as the answers have been shown by then. */
  #answered(answers: readonly Answer[]): void {
    for (const { id, student_response, correct, result } of answers) {
      const at = `cmi.interactions.${this.#get('cmi.interactions._count') || '0'}`;
      this.#set(`${at}.id`, id);
      this.#set(`${at}.type`, 'choice');
      this.#set(`${at}.time`, hourOf(new Date()));
      this.#set(`${at}.correct_responses.0.pattern`, correct);
      this.#set(`${at}.student_response`, student_response);
      this.#set(`${at}.result`, result);
    }
    const score = scoreOf(course, (quiz) => choicesIn(memory.get(`exercise/${quiz}`)));
    if (score === undefined || this.#get('cmi.core.score.raw') !== '') return;
    this.#set('cmi.core.score.raw', String(score));
    this.#set('cmi.core.score.min', '0');
    this.#set('cmi.core.score.max', '100');
  }

  #save(): void {
    this.#set('cmi.core.lesson_location', placeNow());
    this.#set('cmi.suspend_data', memory.packed());
    const score = this.#get('cmi.core.score.raw');
    const status = statusOf({ score, mastery: this.#get('cmi.student_data.mastery_score'), seen: this.#seen });
    // Who has been through it stays so.
    if (status !== 'incomplete' || !this.#wasThrough) this.#set('cmi.core.lesson_status', status);
    this.#platform.LMSCommit('');
  }

  #finish(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#staying);
    this.#save();
    this.#set('cmi.core.session_time', timeSince(began));
    this.#set('cmi.core.exit', 'suspend');
    this.#platform.LMSFinish('');
  }
}

const platform = findPlatform(window);
if (platform) new Visit(platform);
if (frame) frame.src = `deck.html?view=read${placeNow() ? `#${placeNow()}` : ''}`;
