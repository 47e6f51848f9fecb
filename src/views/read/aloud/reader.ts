import { splitSentences } from '#core/text/split.ts';
import { fragmentOf, placeholders } from '#frame/browser/lazy/placeholders.ts';
import { pageTextOf, paragraphsIn, partsToHear } from '../page-text.ts';

/** One utterance, and what is marked while it is heard. */
export interface Spoken {
  text: string;
  range: Range;
}

/** The sentences of a part of the article; of a drawing its name and its text form. */
async function sentencesOf(part: HTMLElement): Promise<Spoken[]> {
  if (!part.matches('figure')) return sentencesIn(part);
  const name = sentencesIn(part.querySelector('.figure-title') ?? part);
  const [marked] = name;
  if (!marked) return [];
  const told = (await textFormOf(part)).flatMap(sentencesIn);
  return [...name, ...told.map(({ text }) => ({ text, range: marked.range }))];
}

function sentencesIn(part: Element): Spoken[] {
  const flat = pageTextOf([part]);
  let end = 0;
  return splitSentences(flat.text).flatMap((sentence) => {
    const start = end + sentence.length - sentence.trimStart().length;
    end += sentence.length;
    const text = sentence.trim();
    return /[\p{L}\p{N}]/u.test(text) ? [{ text, range: flat.rangeOf(start, start + text.length) }] : [];
  });
}

/**
 * Finds the text form of a drawing, which waits in a fold, and in a file until that is opened; where that cannot be had the
 * drawing has its name alone.
 */
async function textFormOf(figure: HTMLElement): Promise<Element[]> {
  const fold = figure.querySelector('.figure-text, .work');
  if (!fold) return [];
  const [placeholder] = placeholders(fold);
  const form = placeholder ? await fragmentOf(placeholder).catch(() => undefined) : fold;
  return form ? paragraphsIn(form.querySelector('.text-form') ?? form) : [];
}

/** Sound of the reading. */
interface Sound {
  rate: number;
  voice: SpeechSynthesisVoice | undefined;
}

/** Listener to what is read. */
interface ReaderListener {
  /** Called with the sentence that is heard now, or would be next; with none once the article has ended. */
  onSentence(spoken: Spoken | undefined): void;
  /** Called with whether anything is heard. */
  onSpeaking(speaks: boolean): void;
}

/**
 * Reads the article from a section on, one utterance a sentence: browsers cut long ones off. A pause ends the sentence, which
 * is then read from its beginning: not every device can stand still within one.
 */
export class Reader {
  #parts: HTMLElement[];
  #part = 0;
  #sentences: readonly Spoken[] = [];
  #sentence = 0;
  /** Held here, or a browser may forget it and never say that it has ended. */
  #now: SpeechSynthesisUtterance | undefined;
  #listener: ReaderListener;
  sound: Sound;

  constructor(from: Element | null, sound: Sound, follower: ReaderListener) {
    const sections = [...document.querySelectorAll('article.slide')];
    const begins = Math.max(0, from ? sections.indexOf(from) : 0);
    this.#parts = sections.slice(begins).flatMap(partsToHear);
    this.sound = sound;
    this.#listener = follower;
  }

  get speaks(): boolean {
    return this.#now !== undefined;
  }

  async play(): Promise<void> {
    if (this.#sentences.length === 0) await this.#load(0);
    this.#speak();
  }

  pause(): void {
    this.#now = undefined;
    speechSynthesis.cancel();
    this.#listener.onSpeaking(false);
  }

  /** A sentence on or back; it is heard at once where one was heard. */
  async turn(by: 1 | -1): Promise<void> {
    const wasHeard = this.speaks;
    this.#now = undefined;
    speechSynthesis.cancel();
    await this.#step(by);
    if (wasHeard) this.#speak();
    else this.#listener.onSentence(this.#sentences[this.#sentence]);
  }

  /** The new sound is heard at once. */
  change(sound: Sound): void {
    this.sound = sound;
    if (this.speaks) this.#speak();
  }

  /** The sentence before or after, in the part before or after where this one has no more. */
  async #step(by: 1 | -1): Promise<void> {
    this.#sentence += by;
    if (this.#sentences[this.#sentence]) return;
    const before = this.#part;
    do this.#part += by;
    while (this.#parts[this.#part] && !(await this.#load(by === 1 ? 0 : -1)));
    if (this.#part >= 0) return;
    // Before the first there is none.
    this.#part = before;
    await this.#load(0);
  }

  async #load(at: 0 | -1): Promise<boolean> {
    const part = this.#parts[this.#part];
    this.#sentences = part ? await sentencesOf(part) : [];
    this.#sentence = at === 0 ? 0 : this.#sentences.length - 1;
    return this.#sentences.length > 0;
  }

  #speak(): void {
    speechSynthesis.cancel();
    const spoken = this.#sentences[this.#sentence];
    this.#listener.onSentence(spoken);
    if (!spoken) {
      this.pause();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(spoken.text);
    utterance.rate = this.sound.rate;
    utterance.lang = document.documentElement.lang;
    if (this.sound.voice) utterance.voice = this.sound.voice;
    const ended = async () => {
      // What was cut short has been followed already.
      if (this.#now !== utterance) return;
      await this.#step(1);
      if (this.#now === utterance) this.#speak();
    };
    utterance.addEventListener('end', ended);
    utterance.addEventListener('error', () => this.#now === utterance && this.pause());
    this.#now = utterance;
    this.#listener.onSpeaking(true);
    speechSynthesis.speak(utterance);
  }
}
