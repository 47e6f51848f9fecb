import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Builder, By, error, Key, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../../free-port.ts';
import type { Browser, Window } from './window.ts';

/** WebKitGTK's own small browser, by WebDriver, on a screen that nobody sees. */
export async function start(): Promise<Browser> {
  const screen = await startScreen();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: `:${screen.number}` };
  const service = spawn('WebKitWebDriver', ['-p', String(port)], { env, stdio: 'ignore' });
  const driver = await connect(port);
  const first = await driver.getWindowHandle();
  return {
    async open() {
      await driver.switchTo().window(first);
      await driver.switchTo().newWindow('window');
      const window = windowOf(driver, await driver.getWindowHandle());
      await window.resize(1280, 720);
      return window;
    },
    async quit() {
      await driver.quit();
      service.kill();
      screen.process.kill();
    },
  };
}

async function startScreen(): Promise<{ number: string; process: ChildProcess }> {
  const options = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const process = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const told = process.stdio[3];
  if (!told) throw new Error('Xvfb tells no number.');
  const [number] = await once(told, 'data');
  return { number: String(number).trim(), process };
}

/** The service takes a moment until it answers. */
async function connect(port: number): Promise<WebDriver> {
  for (let tries = 0; ; tries++) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      break;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  return new Builder()
    .disableEnvironmentOverrides()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({ browserName: 'MiniBrowser' })
    .build();
}

/** The names of keys that are not what they write. */
const keys: Record<string, string> = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  PageDown: Key.PAGE_DOWN,
  PageUp: Key.PAGE_UP,
  Tab: Key.TAB,
};

/** What is still hidden or on its way cannot be clicked yet. */
function whileItComes(fault: unknown): false {
  if (fault instanceof error.ElementNotInteractableError) return false;
  throw fault;
}

function windowOf(driver: WebDriver, handle: string): Window {
  const here = () => driver.switchTo().window(handle);
  const run: Window['run'] = async (act, given) => {
    await here();
    return driver.executeScript(`return (${act})(arguments[0])`, given);
  };
  return {
    async goTo(address) {
      await here();
      await driver.get(address);
    },
    run,
    async look(selector, act) {
      await here();
      return driver.executeScript(`return (${act})(arguments[0])`, await driver.findElement(By.css(selector)));
    },
    async click(selector) {
      await here();
      const isClicked = async () => {
        const found = await driver.findElements(By.css(selector));
        if (!found[0]) return false;
        // The driver itself scrolls no further than to the window's edge, where a bar may lie over it.
        await driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", found[0]);
        return found[0].click().then(() => true, whileItComes);
      };
      await driver.wait(isClicked, 10_000, `${selector} cannot be clicked.`);
    },
    async press(key) {
      await here();
      await driver
        .actions()
        .sendKeys(keys[key] ?? key)
        .perform();
    },
    async resize(width, height) {
      const [across = 0, down = 0] = await run(() => [outerWidth - innerWidth, outerHeight - innerHeight], undefined);
      await driver
        .manage()
        .window()
        .setRect({ width: width + across, height: height + down });
      const size = () => run(() => `${innerWidth} x ${innerHeight}`, undefined);
      const asked = `${width} x ${height}`;
      await driver.wait(async () => (await size()) === asked, 5000, `The page did not become ${asked}.`);
    },
    async opened(act) {
      const before = await driver.getAllWindowHandles();
      await act();
      const after = await driver.wait(async () => {
        const now = await driver.getAllWindowHandles();
        return now.find((each) => !before.includes(each));
      }, 10_000);
      if (!after) throw new Error('No window was opened.');
      return windowOf(driver, after);
    },
    print: async () => undefined,
    async picture() {
      await here();
      return Buffer.from(await driver.takeScreenshot(), 'base64');
    },
    async close() {
      await here();
      await driver.close();
    },
  };
}
