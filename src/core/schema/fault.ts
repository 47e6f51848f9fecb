/** A number that is drawn, where it stands in the data, and the claims that it rests on. */
export interface Quantity {
  path: PropertyKey[];
  number: number;
  claims: readonly string[];
}

/** A broken rule, and where in the data. */
export interface Fault {
  path: PropertyKey[];
  wrong: string;
  known?: string;
  mend: string;
  /** Of style, completeness or caution: it can be drawn and played all the same. */
  remark?: true;
}
