import { slideSize } from '#drawing/geometry.ts';
import { adoptStyles } from '#frame/browser/elements/make.ts';
import { openInNewTab, postHeight } from '#frame/embed/snippet.ts';
import styles from './framed.css?inline';

/** Actions behind the last button of the bar that a framed stage keeps. */
const kept = ['full-screen', 'read'] as const;

/** The stage in the frame of another page: of its bar the way on and back, the full screen and the way to the story. */
export function frameStage(): void {
  adoptStyles(styles);
  const [, group] = document.querySelectorAll('.bar-group');
  group?.replaceChildren(...kept.map((does) => document.querySelector(`.bar-more [data-does="${does}"]`) ?? ''));
  for (const link of group?.querySelectorAll('a') ?? []) openInNewTab(link);
  const root = document.documentElement;
  postHeight(root, () => (root.clientWidth * slideSize.height) / slideSize.width);
}
