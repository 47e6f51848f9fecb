import { type Memory, remembered } from '#frame/browser/memory/memory.ts';
import { isOwnLesson, type OwnLesson } from './own-shape.ts';

/** The teacher's own lesson that this device keeps, made of one of the deck's. */
export const ownLesson = (lesson: number): Memory<OwnLesson> => remembered(`own/${lesson}`, isOwnLesson);
