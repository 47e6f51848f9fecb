declare global {
  /** What went wrong in this page. */
  var wrong: string[];
}

/** Runs in the page before anything else: writes down errors, files that do not come, and breaches of the policy. */
function watch(): void {
  globalThis.wrong = [];
  const note = (...said: unknown[]) => globalThis.wrong.push(said.map(String).join(' '));
  const told = console.error;
  console.error = (...said: unknown[]) => {
    note(...said);
    told(...said);
  };
  addEventListener(
    'error',
    ({ message, target }) => note(message || (target instanceof Element ? target.outerHTML.slice(0, 200) : target)),
    { capture: true },
  );
  addEventListener('unhandledrejection', ({ reason }) => note(reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    note(violatedDirective, blockedURI),
  );
}

/** As where a school or a setting forbids storage. */
export function forbidStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get: () => {
        throw new Error('forbidden');
      },
    });
}

/** Without it no worker copies the whole site for every test. */
export function forbidWorker(): void {
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

/** A page that writes down what goes wrong in it. Its policy begins below these scripts and does not reach them. */
export const watched =
  (...besides: (() => void)[]) =>
  (html: string): string =>
    html.replace('<head>', `<head><script>${[watch, ...besides].map((act) => `(${act})();`).join('')}</script>`);
