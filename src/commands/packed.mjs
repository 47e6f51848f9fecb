#!/usr/bin/env node
// @ts-check
// The command of the package that `npm pack` makes: its story is the folder one stands in. Plain JavaScript, because Node
// reads no TypeScript below node_modules, and an old one none at all.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNewEnough, nodeAdvice, nodePackage } from './packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const { name, files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const known = [
  'new',
  'dev',
  'check',
  'pairs',
  'start',
  'build',
  'pdf',
  'offline',
  'export',
  'pack',
  'class',
  'diagrams',
];

/** Ends the command with a sentence. */
const stop = (/** @type {string} */ why) => {
  console.error(why);
  process.exit(1);
};

/** All files in some folders of the package, in one order. */
const filesIn = (/** @type {string} */ path) =>
  /** @type {string[]} */ (readdirSync(path, { recursive: true, encoding: 'utf8' })).sort();

/**
 * The folder from which the commands run: a copy of the package outside of node_modules, as a clone is one, made where there is
 * none of these files yet. Its packages are those that npm has installed for this one, beside it or within.
 */
function unpacked() {
  const hash = createHash('sha256');
  for (const part of [...files, 'package.json'])
    for (const file of part.includes('.') ? [''] : filesIn(join(root, part)).filter((file) => file.includes('.')))
      hash.update(`${part}/${file}\n`).update(readFileSync(join(root, part, file)));
  const caches = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), name);
  const place = createHash('sha256').update(root).digest('hex').slice(0, 8);
  const folder = join(caches, `${place}-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  // Of an older package that stood here too.
  for (const old of existsSync(caches) ? readdirSync(caches) : [])
    if (old.startsWith(`${place}-`)) rmSync(join(caches, old), { recursive: true, force: true });
  const begun = `${folder}.${process.pid}`;
  for (const part of [...files, 'package.json']) cpSync(join(root, part), join(begun, part), { recursive: true });
  for (const packages of [dirname(root), join(root, 'node_modules')])
    linkPackages(packages, join(begun, 'node_modules'));
  renameSync(begun, folder);
  return folder;
}

/** Links each package of a folder, those of a scope one by one: Astro and Vite keep files of their own beside them. */
function linkPackages(/** @type {string} */ from, /** @type {string} */ to) {
  mkdirSync(to, { recursive: true });
  for (const entry of existsSync(from) ? readdirSync(from) : [])
    if (entry.startsWith('@')) linkPackages(join(from, entry), join(to, entry));
    else if (!entry.startsWith('.')) {
      rmSync(join(to, entry), { force: true });
      symlinkSync(join(from, entry), join(to, entry), 'junction');
    }
}

/** The Node that runs the commands: this one, else one that npm keeps. */
function nodeOfProject() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const fetched = nodePackage(process) ?? stop(nodeAdvice(process.versions.node));
  const asked = [
    'exec',
    '--yes',
    `--package=${fetched?.name}@${fetched?.version}`,
    '--',
    'node',
    '-p',
    'process.execPath',
  ];
  try {
    return execFileSync('npm', asked, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
  } catch {
    return stop(`A newer Node could not be fetched; npm says why above. ${nodeAdvice(process.versions.node)}`);
  }
}

const [command = '', ...words] = process.argv.slice(2);
if (!known.includes(command)) stop(`Say what to do. Known: ${known.join(', ')}. Begin with: new my-story`);
const script = join(unpacked(), 'src/commands', `${command}.ts`);
const running = spawn(nodeOfProject(), [script, ...words], { stdio: 'inherit' });
// A terminal interrupts both; who ends only this one means both.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => running.kill('SIGTERM'));
running.once('exit', (code) => process.exit(code ?? 1));
