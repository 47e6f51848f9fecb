/** A page of paper; mm. */
export interface Page {
  /** Of its text. */
  width: number;
  height: number;
}

/** The format's own measure: a twentieth of a point, of which an inch has 72. */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);

/** The measure of its pictures. */
export const emuOf = (mm: number): number => Math.round(mm * 36_000);

/** A4. Letter is wider and 17.6 mm lower: what the foot leaves free is no part of it, so that all pages break alike. */
export const paper = { width: 210, height: 297, top: 14, side: 18, bottom: 32, foot: 25 } as const;

export const page: Page = {
  width: paper.width - 2 * paper.side,
  height: paper.height - paper.top - paper.bottom,
};
