import { weekdays } from '#words/index.ts';

/**
 * A model of a slow permit. Every user of a part applies on day 0, lives on its stock while it waits, and stands still
 * from the day after its stock has ended until the part is delivered. Nothing is ever refused.
 * Days are working days, Monday to Friday, counted from 1; whole numbers throughout.
 */
export interface Permit {
  /** Days after which an application is answered. */
  dial: number;
  /** Applications that the desk can answer in a day. */
  desk: number;
  /** Days that each user's stock lasts, in the order of their applications. */
  stocks: readonly number[];
  /** Days from the answer to the delivery, which comes in the evening. */
  delivery: number;
}

/** The course of one user. */
export interface Course {
  /** The last day that its stock covers. */
  stock: number;
  answered: number;
  /** The evening on which the part arrives: the day after it runs again. */
  delivered: number;
  /** Days on which it stands still. */
  stopped: number;
}

type Standing = 'on-stock' | 'stopped' | 'supplied';

/** The n-th application, counted from 1, waits as long as the dial says, or longer if the desk's queue is longer. */
export const answeredOn = (place: number, { dial, desk }: Pick<Permit, 'dial' | 'desk'>): number =>
  Math.max(dial, Math.ceil(place / desk));

/** One course for each user, in the order of their applications. */
export const coursesOf = (permit: Permit): Course[] =>
  permit.stocks.map((stock, index) => {
    const answered = answeredOn(index + 1, permit);
    const delivered = answered + permit.delivery;
    return { stock, answered, delivered, stopped: Math.max(0, delivered - stock) };
  });

/** State of a factory on a day: on its stock, stopped, or supplied. Days count from 1. */
export function standingOn({ stock, delivered }: Course, day: number): Standing {
  if (day > delivered) return 'supplied';
  return day > stock ? 'stopped' : 'on-stock';
}

/** Counts the factories that stand still on a day. */
export const stoppedOn = (courses: readonly Course[], day: number): number =>
  courses.filter((course) => standingOn(course, day) === 'stopped').length;

/** From `day` to `until` as many stand still as ever do at once; day 0 where nobody does. */
interface Worst {
  day: number;
  until: number;
  stopped: number;
}

/** The first days on which as many stand still as ever do at once. */
export function worstDay(courses: readonly Course[]): Worst {
  let worst: Worst = { day: 0, until: 0, stopped: 0 };
  // The number only grows on a day after a stock has ended.
  for (const day of courses.map(({ stock }) => stock + 1).sort((a, b) => a - b)) {
    const stopped = stoppedOn(courses, day);
    if (stopped > worst.stopped) worst = { day, until: day, stopped };
  }
  while (worst.stopped > 0 && stoppedOn(courses, worst.until + 1) === worst.stopped) worst.until++;
  return worst;
}

const week = 5;

/** Day 1 is a Monday, so day 45 is the Friday of the ninth week. */
export const weekOf = (day: number): number => Math.max(1, Math.ceil(day / week));
/** The day of the week of a day of the model, which begins on a Monday. */
export const weekdayOf = (day: number): (typeof weekdays)[number] =>
  weekdays[(Math.max(1, day) - 1) % week] ?? weekdays[0];

/** The days that a run shows: whole weeks, and at least one day after the last delivery that the dial allows. */
export const horizonOf = (limit: number, delivery: number): number => week * Math.ceil((limit + delivery + 1) / week);
