import type { Problem } from '../problem.ts';
import type { DeckSource } from '../read-deck.ts';

/** Nothing in `deck.yaml` stands twice. */
export function checkSettings({ settings }: DeckSource, problems: Problem[]): void {
  const { sides, sections } = settings.data;
  const once = (what: string, values: string[], path: (index: number) => PropertyKey[]) => {
    for (const [index, value] of values.entries()) {
      if (values.indexOf(value) < index)
        problems.push({
          file: settings.file,
          line: settings.lineOf(path(index)),
          wrong: `Two ${what} "${value}".`,
          mend: 'Change one of them.',
        });
    }
  };
  for (const key of ['id', 'place', 'pattern'] as const)
    once(
      `sides have the ${key}`,
      sides.map((side) => side[key]),
      (index) => ['sides', index, key],
    );
  once(
    'sections have the folder',
    sections.map(({ folder }) => folder),
    (index) => ['sections', index, 'folder'],
  );
}
