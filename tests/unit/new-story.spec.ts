import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';
import { writeStory } from '#commands/new-story.ts';
import { UserError } from '#core/node/user-error.ts';
import { walk } from '#deck/body.ts';
import { titlePlace } from '#deck/title-page.ts';
import { lazyDeck, messageOf, project, readFiles } from './read-fixture.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'my-story-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

/** What an editor makes of a file: the schema that its first line names, if its data breaks it. */
function complaintOf(file: string): unknown {
  const text = readFileSync(join(folder, file), 'utf8');
  const [, named = ''] = /^# yaml-language-server: \$schema=(.+)\n/.exec(text) ?? [];
  const schema = z.fromJSONSchema(JSON.parse(readFileSync(join(folder, dirname(file), named), 'utf8')));
  return schema.safeParse(parse(text)).error?.issues;
}

test('the story that it writes is good at once, called as its folder, and shows how things are written', async () => {
  const there = join(folder, 'our-valley');
  expect(writeStory(there)).toBe('story');
  const files = await readFiles(there);
  expect(messageOf(files)).toBe('');
  const deck = lazyDeck(() => files)();
  expect(deck.settings.id).toBe('our-valley');
  expect([deck.slides.length, deck.diagrams.size, deck.exercises.size, deck.sides.size]).toEqual([5, 1, 1, 2]);
  const [opening] = deck.slides;
  expect(opening && titlePlace(opening.title, opening.body, deck.settings.title)).toBeDefined();
  const shown = deck.slides.flatMap(({ body }) => walk(body));
  expect(shown.some((piece) => piece.type === 'code' && piece.steps.length > 1)).toBe(true);
  expect(shown.some((piece) => piece.type === 'math' && piece.display)).toBe(true);
  // A newcomer has nothing to care for.
  expect(deck.remarks).toEqual([]);
});

test('editors are told by a schema what each file may hold', () => {
  writeStory(folder);
  const files = globSync('**/*.yaml', { cwd: folder });
  expect(files.length).toBeGreaterThan(6);
  for (const file of files) expect(complaintOf(file), file).toBeUndefined();
  const claims = join(folder, 'ledger/claims.yaml');
  writeFileSync(claims, readFileSync(claims, 'utf8').replace('  kind: fact', '  kind: rumour'));
  expect(complaintOf(join('ledger', 'claims.yaml'))).toBeDefined();
});

test('the schemas hold for this deck too', () => {
  writeStory(folder);
  const slides = join(project, 'slides');
  const schemas = new Map<string, z.ZodType>();
  const schemaOf = (name: string) => {
    const schema =
      schemas.get(name) ?? z.fromJSONSchema(JSON.parse(readFileSync(join(folder, '.schemas', name), 'utf8')));
    schemas.set(name, schema);
    return schema;
  };
  // The files of an edition hold pairs.
  for (const file of globSync('**/*.yaml', { cwd: slides, exclude: ['zh/**'] })) {
    const [kind = '', name = ''] = file.replace(/\.yaml$/, '').split(/[\\/]/);
    const known = globSync(`${name ? `{${kind}-${name},${kind}}` : kind}.json`, { cwd: join(folder, '.schemas') });
    const data = parse(readFileSync(join(slides, file), 'utf8'));
    expect(schemaOf(known[0] ?? '').safeParse(data).error?.issues, file).toBeUndefined();
  }
});

test('an editor tells what a field is for, and what an id in it names', () => {
  writeStory(folder);
  const { items } = JSON.parse(readFileSync(join(folder, '.schemas', 'teach-plans.json'), 'utf8'));
  expect(items.properties.minutes.description).toMatch(/lesson lengths/);
  expect(items.properties.rows.items.properties.exercise).toMatchObject({
    names: 'exercise',
    description: expect.stringContaining('exercise'),
  });
});

test('a deck that is there gets new schemas only, and a folder with something else is left alone', async () => {
  writeStory(folder);
  writeFileSync(join(folder, 'deck.yaml'), 'id: mine\n');
  rmSync(join(folder, '.schemas'), { recursive: true });
  expect(writeStory(folder)).toBe('schemas');
  expect(readFileSync(join(folder, 'deck.yaml'), 'utf8')).toBe('id: mine\n');
  expect(globSync('*.json', { cwd: join(folder, '.schemas') })).toContain('deck.json');
  rmSync(join(folder, 'deck.yaml'));
  expect(() => writeStory(folder)).toThrow(UserError);
  // A build would empty it.
  expect(() => writeStory('dist/story')).toThrow(UserError);
});
