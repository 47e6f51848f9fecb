import { InkStarter } from '#classroom/ink/starter.ts';
import { find } from '#frame/browser/elements/find.ts';
import { pictureOf } from './pictures.ts';
import type { StageLink } from './stage-link.ts';
import type { Standing } from './standing.ts';

/** Lets the teacher draw and point on the picture of the slide. What is drawn while the class’s screen is frozen waits. */
export function startDeskInk(link: StageLink, standing: Standing): InkStarter {
  const room = find('.desk-drawn') ?? document.body;
  return new InkStarter({
    room,
    holder: room,
    slideOf: pictureOf,
    place: () => standing.place,
    ahead: () => {
      const { path, place } = standing;
      const slide = path[path.indexOf(place.slide) + 1];
      return slide === undefined ? undefined : { slide, step: 0 };
    },
    session: () => link.stage,
    frozen: () => standing.frozen && link.state !== undefined,
    send: (saying) => link.ink(saying),
    rest: () => {},
  });
}
