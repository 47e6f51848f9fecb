import { isServed, siteLink } from '#frame/browser/links.ts';
import { isListOf, isMaybe, isNumber, isShape, isText } from '#frame/browser/storage/guards.ts';
import { classFile } from '../live/names.ts';

/** Way of phones to this class. */
export interface ClassServer {
  /** Address of the broker: `ws://…` or `wss://…`. */
  broker: string;
  /** Phones that one room takes. */
  pupils: number;
  /** Addresses at which phones may find this site, the likeliest first; empty where this page's own address is the one. */
  homes: readonly string[];
  /** The broker is somebody's: a room is opened with the key that its keeper has given. */
  needsKey: boolean;
}

const isAnswer = isShape<{ broker: string; pupils: number; homes: string[] | undefined }>({
  broker: isText,
  pupils: isNumber,
  homes: isMaybe(isListOf(isText)),
});

/** Asks the site whether phones can answer here; undefined where nobody serves a class. */
export async function findClassServer(): Promise<ClassServer | undefined> {
  if (!isServed()) return undefined;
  try {
    const answer: unknown = await (await fetch(siteLink(classFile), { cache: 'no-store' })).json();
    if (!isAnswer(answer)) return undefined;
    const { broker, pupils, homes = [] } = answer;
    const here = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}`;
    return {
      broker: broker.startsWith('/') ? here + broker : broker,
      pupils,
      homes,
      needsKey: !broker.startsWith('/'),
    };
  } catch {
    return undefined;
  }
}
