import { cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { isProjects } from '#core/node/read-environment.ts';
import { UserError } from '#core/node/user-error.ts';
import { id } from '#core/schema/values.ts';
import { yamlFiles } from '#deck/yaml-files.ts';
import { edition } from '#edition/edition.ts';

/** A small story that builds at once, in each of these languages. */
const starters = join(import.meta.dirname, '../starter');
const languages = readdirSync(starters);

/** In the deck's folder; a build reads nothing whose name starts with a dot. */
const schemas = '.schemas';

/**
 * Writes a small story into a new or empty folder, with a schema for each of its YAML files, by which an editor completes
 * and checks them. In a folder that has a deck already only the schemas are written anew. Says which it was.
 */
export function writeStory(folder: string, language = 'en'): 'story' | 'schemas' {
  if (!languages.includes(language))
    throw new UserError(`There is no story in "${language}". Known: ${languages.join(', ')}.`);
  const file = partsOf(folder).find((part) => existsSync(part) && !statSync(part).isDirectory());
  if (file !== undefined) throw new UserError(`${file} is a file. Name a folder that is new or empty.`);
  if (isProjects(folder)) throw new UserError(`${folder} lies in a folder of the project. Name another one.`);
  const isDeck = existsSync(join(folder, 'deck.yaml'));
  if (!isDeck && existsSync(folder) && readdirSync(folder).length > 0)
    throw new UserError(`${folder} holds something else already. Name a folder that is new or empty.`);
  if (!isDeck) {
    cpSync(join(starters, language), folder, { recursive: true });
    nameDeck(folder);
    for (const file of globSync('**/*.yaml', { cwd: folder })) nameSchema(folder, file);
  }
  writeSchemas(folder);
  return isDeck ? 'schemas' : 'story';
}

/** A path and all that it lies in. */
const partsOf = (path: string): string[] => (dirname(path) === path ? [path] : [...partsOf(dirname(path)), path]);

/** The deck is called as its folder is, as far as that has letters for an id. */
function nameDeck(folder: string): void {
  const plain = basename(resolve(folder))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}|['’]/gu, '');
  const named = id.safeParse(plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''));
  const file = join(folder, 'deck.yaml');
  if (named.success) writeFileSync(file, readFileSync(file, 'utf8').replace(/^id: .*$/m, `id: "${named.data}"`));
}

function writeSchemas(folder: string): void {
  mkdirSync(join(folder, schemas), { recursive: true });
  for (const [path, schema] of Object.entries(yamlFiles(edition))) {
    // What an author writes, where a default may be left out.
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    writeFileSync(join(folder, schemas, schemaOf(path)), `${JSON.stringify(json, undefined, 1)}\n`);
  }
}

/** The line by which editors find a file's schema. */
function nameSchema(folder: string, file: string): void {
  const path = file.split(sep).join('/');
  const schema = yamlFiles(edition)[path] ? path : `${dirname(path)}/<id>.yaml`;
  const to = relative(dirname(path), `${schemas}/${schemaOf(schema)}`)
    .split(sep)
    .join('/');
  const text = readFileSync(join(folder, file), 'utf8');
  writeFileSync(join(folder, file), `# yaml-language-server: $schema=${to}\n${text}`);
}

/** `ledger/claims.yaml` has `ledger-claims.json`, `figures/<id>.yaml` has `figures.json`. */
const schemaOf = (path: string) => `${path.replace(/\/<id>\.yaml$|\.yaml$/, '').replaceAll('/', '-')}.json`;
