import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toRun } from '#core/node/project.ts';
import { UserError } from '#core/node/user-error.ts';
import { cannotWrite } from './packages.mjs';

/** Runs what an npm script does. A mistake of the user's is told as a sentence; anything else keeps its stack trace. */
export async function command(work: () => Promise<unknown>): Promise<void> {
  const end = (error: unknown) => {
    console.error(inWords(error) ?? error);
    process.exit(1);
  };
  // What the bundler does on a timer of its own fails outside of the work.
  process.once('uncaughtException', end);
  await work().catch(end);
}

/** Puts an error into words for a user; undefined when it is the code's own mistake. */
function noSuchDeck(named: string): string {
  const decks = readdirSync('.').filter((name) => existsSync(join(name, 'deck.yaml')));
  return `There is no story in a folder "${named}". Known: ${decks.join(', ')}. Name one of them right behind the command, or begin one: ${toRun('new', named)}`;
}

/** What a user is told about an error, or nothing when it is the code's own mistake. */
export function inWords(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  // By its name: the bundler that reads the deck has a class of its own.
  if (error instanceof UserError || error.name === 'DeckError') return error.message;
  // The bundler tells it in words of its own.
  if (/ENOSPC|No space left on device/.test(error.message))
    return `The disk is full: ${process.cwd()} cannot be written. Make room, or copy the project to another disk.`;
  if (!('code' in error)) return inWords(error.cause);
  if (error.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return noSuchDeck(/'(.*?)'/.exec(error.message)?.[1] ?? '');
  // An option that a command does not know; the message names it.
  if (String(error.code).startsWith('ERR_PARSE_ARGS')) return error.message;
  const where = 'path' in error ? String(error.path) : process.cwd();
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return cannotWrite(where);
    case 'EADDRINUSE':
      return 'No port is free here. Name another one with PORT.';
    default:
      return undefined;
  }
}
