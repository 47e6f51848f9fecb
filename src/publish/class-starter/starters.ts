import { join } from 'node:path';
import { build } from 'vite';
import { ownWords } from '#core/node/language.ts';
import { starterWords as words } from '#words/index.ts';

/** The program that the starters run, as it lies in the pack. */
const program = 'class/serve-class.mjs';

/** Node of this version and newer runs it. */
const least = 20;

const isNew = `node -e "process.exit(parseInt(process.versions.node)<${least}?1:0)"`;

/** For macOS and Linux; without a terminal to speak in it opens itself in one. */
const shell = `#!/bin/sh
cd "$(dirname "$0")" || exit 1
if [ ! -t 1 ] && [ -z "$IN_TERMINAL" ]; then
  for terminal in x-terminal-emulator gnome-terminal konsole xterm; do
    command -v "$terminal" >/dev/null 2>&1 || continue
    export IN_TERMINAL=1
    case "$terminal" in gnome-terminal) exec "$terminal" -- "$0" ;; *) exec "$terminal" -e "$0" ;; esac
  done
fi
if [ ! -f ${program} ]; then
  echo '${words.notUnpacked}'
elif command -v node >/dev/null 2>&1 && ${isNew}; then
  node ${program}
else
${words.noNode.map((line) => `  echo '${line}'`).join('\n')}
fi
printf '${words.close} '
read -r _
`;

const windows = `@echo off
chcp 65001 >nul
cd /d "%~dp0"
if not exist "${program.replace('/', '\\')}" goto packed
where node >nul 2>nul || goto missing
${isNew} || goto missing
node "${program.replace('/', '\\')}"
goto end
:packed
echo ${words.notUnpacked}
goto end
:missing
${words.noNode.map((line) => `echo ${line}`).join('\n')}
:end
pause
`;

/** A file of the pack; one that is started by a double click is executable. */
interface Starter {
  path: string;
  text: string;
  isStarted: boolean;
}

/** Makes what opens a class with phones from an unpacked pack, where Node is: a program, and for each system what starts it. */
export async function classStarters(): Promise<Starter[]> {
  return [
    { path: program, text: await bundled(), isStarted: false },
    { path: 'start-class-windows.cmd', text: windows.replaceAll('\n', '\r\n'), isStarted: true },
    { path: 'start-class-mac.command', text: shell, isStarted: true },
    { path: 'start-class-linux.sh', text: shell, isStarted: true },
  ];
}

/** The server with all packages that it needs, in one module. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [ownWords()],
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'serve-pack.ts'),
      write: false,
      target: `node${least}`,
      rolldownOptions: { output: { format: 'es', codeSplitting: false } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The server of a class could not be joined');
  return chunk.code;
}
