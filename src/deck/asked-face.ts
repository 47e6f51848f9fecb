import { letterOf } from '#words/index.ts';
import { type BlockNode, type BodyNode, shownIn } from './body.ts';
import type { DeckSource } from './read-deck.ts';
import type { SlideFile } from './read-slide.ts';
import type { ExerciseSettings } from './schema/exercises.ts';

/** A slide that shows nothing but exercises has words of the first on its face: a headline over nothing would be no slide on paper. */
export const withAskedFaces = (source: DeckSource): DeckSource => ({
  ...source,
  slides: source.slides.map((slide) => withAskedFace(slide, source)),
});

function withAskedFace(slide: SlideFile, { exercises }: DeckSource): SlideFile {
  const shown = shownIn(slide.body, 'stage');
  const asked = shown.filter((piece) => piece.type === 'block').filter(({ name }) => name === 'Exercise');
  const [first] = asked;
  if (first?.name !== 'Exercise' || shown.length > asked.length) return slide;
  const { line } = first;
  const { id, data } = exercises.find((exercise) => exercise.id === first.props.id) ?? {};
  const children = data ? wordsOf(data, slide.settings.data.title, line) : [];
  if (!id || children.length === 0) return slide;
  const face: BlockNode = { type: 'block', name: 'Face', props: {}, children, line };
  return { ...slide, asks: id, body: [...slide.body, face] };
}

/** The question and the options of a vote; of what is answered by the sources only what is to be done. */
function wordsOf(exercise: ExerciseSettings, title: string, line: number): BodyNode[] {
  const text = (value: string): BodyNode => ({ type: 'text', value, line });
  const paragraph = (...children: BodyNode[]): BodyNode => ({ type: 'paragraph', children, line });
  if (exercise.kind === 'draw') return [];
  if (exercise.kind !== 'vote') return [paragraph(text(exercise.lead))];
  const { ask, options } = exercise;
  return [
    ...(ask === title ? [] : [paragraph(text(ask))]),
    ...options.map((option, index) =>
      paragraph({ type: 'strong', children: [text(letterOf(index))], line }, text(` · ${option.text}`)),
    ),
  ];
}
