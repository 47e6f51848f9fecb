import { controlOf, controlsOf } from '#blocks/model/control.ts';
import type { Order } from '#classroom/sync/messages.ts';
import { find, show } from '#frame/browser/elements/find.ts';
import { button, refill } from '#frame/browser/elements/make.ts';
import { isNew } from './desk.ts';

/**
 * The controls of the model on the slide, for the teacher. The picture of the slide cannot be pressed; it follows what
 * the class sees, or without a class what is pressed here.
 */
export function drawModel(state: string | undefined, order: (order: Order) => void): void {
  const picture = find('.desk-now .desk-picture');
  const model = picture?.querySelector<HTMLElement>('.model');
  show('.desk-model', Boolean(model));
  const box = find('.desk-model .row');
  if (!picture || !model || !box) return;
  if (state && model.dataset.stands !== state) model.dataset.shows = state;
  const controls = controlsOf(picture);
  const names = controls.map((control) => [control.textContent, control.ariaPressed]);
  if (!isNew('model', [model.dataset.model, names])) return;
  refill(
    box,
    ...controls.map((control) => {
      const { does: press = '', value = '' } = control.dataset;
      const made = button(control.textContent, () => order({ does: 'model', press, value }));
      if (control.ariaPressed) made.ariaPressed = control.ariaPressed;
      return made;
    }),
  );
}

/** Presses a control in the picture. */
export function pressModel(order: Order): void {
  const picture = find('.desk-now .desk-picture');
  if (picture && order.does === 'model') controlOf(picture, order)?.click();
}
