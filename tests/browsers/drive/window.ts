/** A program to look at the site with, driven from outside. */
export interface Browser {
  /** A window of its own, of 1280 x 720 points. */
  open(): Promise<Window>;
  quit(): Promise<void>;
}

/** One window of it. Whatever cannot be done there throws. */
export interface Window {
  goTo(address: string): Promise<void>;
  /** Runs a function in the page and brings back what it gives, or what its promise comes to. Both ways only JSON. */
  run<Given, Result>(act: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result>;
  /** The same with the first element that a selector finds. */
  look<Result>(selector: string, act: (element: HTMLElement) => Result | Promise<Result>): Promise<Result>;
  /** Clicks where the middle of an element is seen, so what lies over it takes the click. */
  click(selector: string): Promise<void>;
  /** A key by the name that `KeyboardEvent.key` has for it. */
  press(key: string): Promise<void>;
  /** Sets the size of the page itself, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** The window that something done here opens. */
  opened(act: () => Promise<void>): Promise<Window>;
  /** The page on A4, as a PDF; nothing where this browser’s driver cannot print. */
  print(): Promise<Uint8Array | undefined>;
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}
