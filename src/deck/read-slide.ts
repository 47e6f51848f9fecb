import { type BodyNode, markLeft } from './body.ts';
import { type Headline, headlineOf } from './headline-as-title.ts';
import { withItemSteps } from './item-steps.ts';
import { withoutOtherSettings } from './other-settings.ts';
import { hasBackground } from './placed-pictures.ts';
import type { Located, Problem } from './problem.ts';
import { readBody } from './read-body.ts';
import { frontMatter } from './read-other-tools.ts';
import { type DeckFile, readYaml } from './read-yaml.ts';
import { type SlideSettings, slideSettings } from './schema/deck.ts';
import { secondSlide } from './second-slide.ts';

/** A slide as its author wrote it. */
export interface SlideFile {
  file: string;
  folder: string;
  number: number;
  id: string;
  settings: Located<SlideSettings>;
  body: BodyNode[];
  /** The language of its headline, where an edition leaves it in the deck's own. */
  lang: string | undefined;
  /** A picture of it is behind or beside the words in the tool that it comes from. */
  hasBackground?: true;
  /** The exercise whose words are its face. */
  asks?: string;
}

/**
 * Order is the number, identity is the rest: `40-licence-dial.mdx` is the slide `licence-dial`, fortieth or not. Its folder is a
 * section; beside `deck.yaml`, which stands in `root`, it is in none.
 */
export function readSlide(
  { path: file, text, left }: DeckFile,
  root: string,
  problems: Problem[],
): SlideFile | undefined {
  const [, folder = '', number, id] = /^(?:([^/]+)\/)?(\d+)-([a-z0-9-]+)\.mdx$/.exec(file.slice(root.length + 1)) ?? [];
  if (!number || !id) {
    problems.push({
      file,
      line: 1,
      message: 'This name is not that of a slide.',
      context: 'A slide is named <number>-<id>.mdx with small letters, digits and hyphens, such as 20-my-slide.mdx.',
      fix: 'Rename the file.',
    });
    return undefined;
  }
  const matter = frontMatter.exec(text);
  const almost = matter ? undefined : almostDashes(text);
  if (almost !== undefined) {
    problems.push({
      file,
      line: almost.line,
      message: `"${almost.said}" is not the line that begins or ends the front matter.`,
      context:
        'That is three hyphens, with no space before or after them, and the first stands at the top of the file.',
      fix: almost.said === '---' ? 'Delete the lines above it.' : 'Write --- there.',
    });
    return undefined;
  }
  if (!matter && text.startsWith('---\n')) {
    problems.push({
      file,
      line: 1,
      message: 'The front matter of the slide does not end.',
      context: 'A line that holds --- and nothing else ends it.',
      fix: 'Add it below the last key.',
    });
    return undefined;
  }
  const own = withoutOtherSettings(file, matter?.[1] ?? '', problems);
  const headline = /^["']?title["']?\s*:/m.test(own) ? undefined : headlineOf(text);
  if (!matter && !headline) {
    problems.push({
      file,
      line: 1,
      message: 'The slide has no front matter.',
      context: 'It stands at the top of the file, between two lines of ---.',
      fix: 'Write title: My headline there, or begin the slide with # My headline.',
    });
    return undefined;
  }
  const settings = readSettings(file, own, headline, problems);
  const second = secondSlide(text);
  if (second) {
    problems.push({ file, ...second });
    return undefined;
  }
  const told = settings?.data;
  const body = readBody(file, text, problems, told?.title, told?.readIn !== undefined);
  if (left) markLeft(body, left);
  const stepped = told?.steps === 'items' ? withItemSteps(body) : body;
  const background = hasBackground(text) && { hasBackground: true as const };
  const lang = settings && left?.lines.includes(settings.lineOf(['title'])) ? left.language : undefined;
  return settings && { file, folder, number: Number(number), id, settings, body: stepped, lang, ...background };
}

/** The settings of a slide; a headline in its words is its title where they have none. */
function readSettings(
  file: string,
  text: string,
  headline: Headline | undefined,
  problems: Problem[],
): Located<SlideSettings> | undefined {
  const path = file;
  if (!headline) return readYaml({ path, text }, slideSettings, problems, 2);
  const found: Problem[] = [];
  const read = readYaml({ path, text: `${text}\ntitle: ${JSON.stringify(headline.title)}` }, slideSettings, found, 2);
  // The line added below the others is that of the headline.
  const added = text.split('\n').length + 2;
  const lineOf = (line: number) => (line === added ? headline.line : line);
  problems.push(...found.map((problem) => ({ ...problem, line: lineOf(problem.line) })));
  return read && { ...read, lineOf: (keys) => lineOf(read.lineOf(keys)) };
}

/** The first line that was meant to be three hyphens: with spaces, with another number of them, or with the dash that a word processor makes. */
function almostDashes(text: string): { line: number; said: string } | undefined {
  const lines = text.split('\n');
  const begins = lines.findIndex((line) => line.trim() !== '');
  const isMeant = (line: string) => /^\s*(?:-{2,}|[–—]-?)\s*$/.test(line);
  if (!isMeant(lines[begins] ?? '')) return undefined;
  const at =
    begins > 0 || lines[begins] !== '---' ? begins : lines.findIndex((line, index) => index > 0 && isMeant(line));
  return at < 0 ? undefined : { line: at + 1, said: lines[at] ?? '' };
}
