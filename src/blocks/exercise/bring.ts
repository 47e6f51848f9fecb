import { wake } from '../../parts/page/asleep.ts';
import './elements.ts';

/** Brings into a dialog the exercise that sleeps in it, with its code. Throws if it cannot be had. */
export const bring = (dialog: HTMLDialogElement): Promise<void> => wake(dialog);
