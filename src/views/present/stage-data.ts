import type { PairCountdown } from '#classroom/countdown/pair-countdown.ts';
import { variantAsked } from '#classroom/session/variant-asked.ts';
import type { SlideData, SlidesData, StandingVote } from '#classroom/slides-data.ts';
import { type Asked, lessonAsked } from '#deck/lesson.ts';
import { retryUntilLoaded } from '#frame/browser/lazy/late-part.ts';
import { type PageData, pageData } from '#frame/browser/page-data.ts';

/** Data of the deck for the stage's code. */
export interface StageData extends SlidesData {
  title: string;
  /** The article's address as the world sees it, where the site has one. */
  publicArticle: string | undefined;
}

let varied: (PageData & StageData) | undefined;

/** The data of this page; in a variant of a lesson with its slides, order and minutes. */
export const stageData = (): PageData & StageData => varied ?? pageData<PageData & StageData>();

/** Loads the code for a variant of a lesson, where the address asks for one. It must run before the lesson is read. */
export async function loadLessonVariant(): Promise<void> {
  if (variantAsked())
    varied = (await retryUntilLoaded(() => import('#classroom/session/variant.ts'))).asAddressAsks(
      pageData<PageData & StageData>(),
    );
}

/** The lesson that the address asks for. */
export const requestedLesson = (): Asked =>
  lessonAsked(stageData(), new URLSearchParams(location.search).get('lesson'));

/** Data of a slide on the stage. */
export const slideDataOf = ({ id }: Pick<Element, 'id'>): SlideData | undefined =>
  stageData().stops.find((stop) => stop.id === id);

/** The votes that are taken on a slide in this lesson. */
export const votesOn = (slide: HTMLElement): readonly StandingVote[] =>
  (slideDataOf(slide)?.votes ?? []).filter(
    ({ exercise }) => !slide.querySelector(`.try[hidden] button[data-exercise="${CSS.escape(exercise)}"]`),
  );

/** The countdown of this page, where there is one. */
export const countdown = (): PairCountdown | null => document.querySelector<PairCountdown>('pair-countdown');
