import { isFlag } from '#frame/browser/memory/guards.ts';
import { remembered } from '#frame/browser/memory/memory.ts';

/** Whether it is open in this window: what leads on along it hangs on that, and phones load a page anew that was in the background. */
const isOpen = remembered('short-way', isFlag, 'window');
const way = document.querySelector<HTMLDetailsElement>('.short-way');
if (way && isOpen.get()) way.open = true;
way?.addEventListener('toggle', () => isOpen.set(way.open));
