import { variantAsked } from '../session/variant-asked.ts';

/** Lets a link to another window name the stage that it is for, and the lesson with its variant. What else its address asks for stays. */
export function nameStage(link: HTMLAnchorElement, stage: string, lesson: number | undefined): void {
  const address = new URL(link.href);
  address.searchParams.set('stage', stage);
  if (lesson === undefined) address.searchParams.delete('lesson');
  else address.searchParams.set('lesson', String(lesson));
  const variant = variantAsked();
  if (variant) address.searchParams.set(variant, '');
  link.href = address.href;
}
