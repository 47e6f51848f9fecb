import { isText } from '#frame/browser/storage/guards.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';
import { sessionOf } from '../session/session.ts';
import { variantAsked } from '../session/variant-asked.ts';
import type { Message } from './messages.ts';
import { newId, type WindowChannel } from './window-channel.ts';

const storedId = storedValue('stage', isText, 'window');

/** The name of this stage among all open ones, which is that of its class. */
export class StageId {
  #window = newId();
  value: string;

  /** `lesson` is the length of the lesson that the address asks for. */
  constructor(lesson: number | undefined) {
    this.value = idInAddress() ?? idBeforeReload(lesson) ?? newId();
    storedId.set(this.value);
  }

  /** Asks whether another window already has this name, as when a tab was copied. */
  claim(channel: WindowChannel): void {
    channel.post({ kind: 'claim', stage: this.value, window: this.#window });
  }

  /** Answers a newcomer of the same name, or takes another name when told that this one is taken. Says whether it changed. */
  hear(message: Message, channel: WindowChannel): boolean {
    if (message.kind !== 'claim' && message.kind !== 'taken') return false;
    if (message.stage !== this.value) return false;
    if (message.kind === 'claim') {
      channel.post({ kind: 'taken', stage: this.value, window: message.window });
      return false;
    }
    if (message.window !== this.#window) return false;
    this.value = newId();
    storedId.set(this.value);
    return true;
  }
}

/** A class that the address names. */
const idInAddress = (): string | undefined => new URLSearchParams(location.search).get('stage') ?? undefined;

/** The class from before a reload or a look at another page, unless it has ended: only then does the address hold a slide. */
function idBeforeReload(lesson: number | undefined): string | undefined {
  const stage = storedId.get();
  const session = sessionOf(stage ?? '');
  if (location.hash.length < 3) return undefined;
  const isOther = session && (session.lesson !== lesson || session.ended !== undefined);
  return isOther ? undefined : stage;
}

/** Lets a link to another window name the stage that it is for, and the lesson with its variant. What else its address asks for stays. */
export function pointAtStage(link: HTMLAnchorElement, stage: string, lesson: number | undefined): void {
  const address = new URL(link.href);
  address.searchParams.set('stage', stage);
  if (lesson === undefined) address.searchParams.delete('lesson');
  else address.searchParams.set('lesson', String(lesson));
  const variant = variantAsked();
  if (variant) address.searchParams.set(variant, '');
  link.href = address.href;
}
