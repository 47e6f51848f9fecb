import { type Guarded, isAnything, isMaybe, isTagged, isText } from '#frame/browser/storage/guards.ts';

/** Messages between the windows of one deck. The receiver checks what `state`, `command` and `ink` carry. */
export type Message = Guarded<typeof isMessage>;
export const isMessage = isTagged('kind', {
  /** A stage says where it is: a `StageState`. */
  state: { state: isAnything },
  /** A presenter has come and asks every stage to say where it is, or it is closed. */
  hello: {},
  left: {},
  /** A presenter asks something of its stage: a `Command`. */
  command: { stage: isText, command: isAnything },
  /** Something is drawn or pointed at in one of the windows of a class: an `InkMessage`. */
  ink: { stage: isText, ink: isAnything },
  /** Two windows may hold the same id, when a tab is copied: the newcomer asks, the owner answers. */
  claim: { stage: isText, window: isText },
  taken: { stage: isText, window: isText },
  closed: { stage: isText },
  /** The class was ended in its own window. */
  ended: { stage: isText },
  /** Time is up, and the stage’s own window may not sound. */
  bell: { stage: isText },
  /** The teacher has cleared this class, or every class of this device. */
  cleared: { stage: isMaybe(isText) },
});
