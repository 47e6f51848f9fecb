import { isServed, rootLink, siteLink } from '#frame/browser/links.ts';
import { isListOf, isMaybe, isNumber, isShape, isText } from '#frame/browser/storage/guards.ts';
import { classFile } from '../live/names.ts';

/** Way of phones to this class. */
export interface ClassServer {
  /** Address of the broker: `ws://…` or `wss://…`. */
  broker: string;
  /** Phones that one room takes. */
  pupils: number;
  /** Addresses at which phones may find this site, of all its languages, the likeliest first. */
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
    const own = location.origin + rootLink;
    const here = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}`;
    return {
      broker: broker.startsWith('/') ? here + broker : broker,
      pupils,
      homes: homes.length > 0 ? homes : [own],
      needsKey: !broker.startsWith('/'),
    };
  } catch {
    return undefined;
  }
}
