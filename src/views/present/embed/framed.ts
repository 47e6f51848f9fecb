import { slideSize } from '#drawing/geometry.ts';
import { adopt } from '#frame/browser/elements/adopt.ts';
import { leaveFrame, tellHeight } from '#frame/embed/snippet.ts';
import styles from './framed.css?inline';

/** What the bar keeps of what stands behind its last button. */
const kept = ['full-screen', 'read'] as const;

/** The stage in the frame of another page: of its bar the way on and back, the full screen and the way to the story. */
export function frameStage(): void {
  adopt(styles);
  const [, group] = document.querySelectorAll('.bar-group');
  group?.replaceChildren(...kept.map((does) => document.querySelector(`.bar-more [data-does="${does}"]`) ?? ''));
  for (const link of group?.querySelectorAll('a') ?? []) leaveFrame(link);
  const root = document.documentElement;
  tellHeight(root, () => (root.clientWidth * slideSize.height) / slideSize.width);
}
