import type { Measure } from '#drawing/measure.ts';
import { unwritten, wordsLanguage } from '#words/index.ts';
import { namesIn, overBy, placeOf, setHeadline, tileSize, tileWords } from '../headline-size.ts';
import { contrast } from '../look.ts';
import type { Problem } from '../problem.ts';
import { type DeckSource, slidesInOrder } from '../read-deck.ts';
import { titlePlace } from '../title-page.ts';

/** Checks that no slide that is there has moved, and that the colours of `deck.yaml` can be read. */
export function checkSettings({ settings, slides }: DeckSource, problems: Problem[]): void {
  const { sides, moved } = settings.data;
  for (const was of Object.keys(moved)) {
    if (!slides.some(({ id }) => id === was)) continue;
    problems.push({
      file: settings.file,
      line: settings.lineOf(['moved', was]),
      message: `The slide "${was}" is there, so its addresses lead to itself.`,
      context: 'moved: has the ids of slides that are gone.',
      fix: 'Take it out of moved:, or name the slide anew.',
    });
  }
  for (const [index, side] of sides.entries()) {
    for (const [colour, ground, named] of [
      ['colour', side.tint, 'its tint'],
      ['darkColour', side.darkTint, 'its darkTint'],
      // Paper is white, and the stage of the highest contrast black.
      ['colour', '#ffffff', 'white paper'],
      ['darkColour', '#000000', 'a black stage'],
    ] as const) {
      const ratio = contrast(side[colour], ground);
      if (ratio >= 4.5) continue;
      problems.push({
        file: settings.file,
        line: settings.lineOf(['sides', index, colour]),
        message: `The ${colour} of "${side.id}" stands out from ${named} by ${ratio.toFixed(1)} to 1.`,
        context: 'Words need 4.5 to 1.',
        fix: 'Make one of them darker or lighter.',
      });
    }
  }
}

/** Remarks on what the site says itself in another language than the deck's. No deck is stopped by it: its author may leave it so. */
export function checkWords({ settings }: DeckSource, problems: Problem[]): void {
  const { language, strict } = settings.data;
  const isWritten = new Intl.Locale(language).language === new Intl.Locale(wordsLanguage).language;
  if (strict || (isWritten && unwritten.length === 0)) return;
  problems.push({
    file: settings.file,
    line: settings.lineOf(['language']),
    message: isWritten
      ? `Some words of the site are said in English: ${unwritten.length} are not written in "${wordsLanguage}".`
      : `The site says its own words in English: nobody has written them in "${language}".`,
    context: 'They stand in src/words/, in a folder for each language.',
    fix: 'Write them there, or leave it so.',
    remark: true,
  });
}

/** Least contrast of words, of a light paper to black and of a dark one to white: the site’s other colours are made for such. */
const least = { ink: 4.5, light: 12, dark: 9 } as const;

/** Checks that words can be read on the deck’s own paper: its ink, the colours of its sides, and those that the site has. */
export function checkLook({ settings }: DeckSource, problems: Problem[]): void {
  const { look, sides } = settings.data;
  if (!look) return;
  const tell = (path: PropertyKey[], what: string, ratio: number, needs: number, fix: string) => {
    if (ratio >= needs) return;
    problems.push({
      file: settings.file,
      line: settings.lineOf(['look', ...path]),
      message: `${what} by ${ratio.toFixed(1)} to 1.`,
      context: `It needs ${needs} to 1.`,
      fix,
    });
  };
  const grounds = [
    { theme: 'light', path: [], ground: look, far: 'black' },
    ...(look.dark ? ([{ theme: 'dark', path: ['dark'], ground: look.dark, far: 'white' }] as const) : []),
  ] as const;
  for (const { theme, path, ground, far } of grounds) {
    const { paper, ink } = ground;
    const edge = theme === 'light' ? '#000000' : '#ffffff';
    const other = theme === 'light' ? 'Make it lighter; a dark one stands under dark:.' : 'Make it darker.';
    tell([...path, 'paper'], `The ${theme} paper stands out from ${far}`, contrast(paper, edge), least[theme], other);
    tell([...path, 'ink'], 'The ink stands out from its paper', contrast(ink, paper), least.ink, 'Move them apart.');
    for (const { id, colour, darkColour } of sides) {
      const said = `The ${theme} paper stands out from the colour of "${id}"`;
      const ratio = contrast(theme === 'light' ? colour : darkColour, paper);
      tell([...path, 'paper'], said, ratio, least.ink, 'Change one of them.');
    }
  }
}

/** Share of the usual size from which on smaller letters are not remarked on. */
const hardlySmaller = 0.9;

/** Checks that what the title slide sets large has its place, be it in smaller letters: on the tiles, and where they meet. */
export function checkOpening({ settings }: DeckSource, measure: Measure, problems: Problem[]): void {
  for (const words of tileWords(settings.data)) {
    const over = overBy(words, measure);
    const { text, place, path } = words;
    const size = tileSize(words, measure);
    if (over === 0 || (size ?? 0) > hardlySmaller * place.size) continue;
    problems.push({
      file: settings.file,
      line: settings.lineOf(path),
      message: size
        ? `"${text}" is set in ${size} px on the tiles, smaller than usual.`
        : `"${text}" is ${over} px too wide for its place on the tiles, however small.`,
      context: `In ${place.size} px there is room for ${place.width} px.`,
      fix: 'Say it in fewer letters.',
      ...(size && { remark: true }),
    });
  }
}

/** px at the foot of a slide for the deck’s own words: what the sources, the logo, the day and the number leave. */
const footRoom = 420;

/** Checks that the words at the foot of each slide leave room for what else stands there. */
export function checkFooter({ settings }: DeckSource, measure: Measure, problems: Problem[]): void {
  const { footer } = settings.data;
  const width = Math.ceil(measure(footer ?? '', 'public-sans-400', 18));
  if (width <= footRoom) return;
  problems.push({
    file: settings.file,
    line: settings.lineOf(['footer']),
    message: `The footer is ${width} px wide at the foot of a slide.`,
    context: `Beside the sources, the day and the number there is room for ${footRoom} px.`,
    fix: 'Say it in fewer letters.',
  });
}

/** Every headline has room on the stage, be it in smaller letters. */
export function checkHeadlines(source: DeckSource, measure: Measure, problems: Problem[]): void {
  const inOrder = slidesInOrder(source);
  const names = namesIn(Object.values(source.ledger.people.data));
  for (const [index, slide] of inOrder.entries()) {
    const { title } = slide.settings.data;
    const asTitle = index === 0 ? titlePlace(title, slide.body, source.settings.data.title) : undefined;
    const set = setHeadline(title, asTitle ?? placeOf(slide.body, index === 0), measure, names);
    if (set && (asTitle || set.smaller === undefined)) continue;
    problems.push({
      file: slide.file,
      line: slide.settings.lineOf(['title']),
      message: set
        ? `This headline is set in ${set.size} px on the stage, smaller than others.`
        : 'This headline has no room on the stage, however small.',
      context: 'A shorter one is read sooner.',
      fix: 'Say it in fewer letters.',
      ...(set && { remark: true }),
    });
  }
}
