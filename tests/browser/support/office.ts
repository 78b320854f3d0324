import { randomUUID } from 'node:crypto';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { startApp, type Ask, type TestApp } from '../../support/app.js';
import { chromiumPath } from './browser-tests.js';
import { keepFailures } from './keep-failures.js';
import { followTraffic } from './settled.js';
import { startDemoShop } from './start-demo-shop.js';
import { watchPages, type PageWatch } from './page-watch.js';

/** Somebody who works in the office, with the password that was given to them. */
export interface Person {
  id: string;
  email: string;
  password: string;
}

interface Options {
  screen?: 'desk' | 'phone';
  /** What the browser asks pages to be in. */
  locale?: string;
  /** Console errors that the test brings about itself. */
  expected?: RegExp[];
}

/** A server with a demo shop, and a browser beside it. */
export interface Office {
  test: TestApp;
  /** Asks the API as an administrator: how a test makes data of its own and looks at what was saved. */
  ask: Ask;
  hire(role: string, name?: { firstName: string; lastName: string }): Promise<Person>;
  /** A page of a new browser profile, at the sign-in page. */
  open(options?: Options): Promise<Page>;
  /** The same, signed in with a session; the page is at `path`. */
  enter(person: Person, path?: string, options?: Options): Promise<Page>;
  /** Closes the pages of a test and gives what nobody looked for: there must be nothing. */
  leave(): Promise<PageWatch>;
  close(): Promise<void>;
}

const screens = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
const flags = [
  ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];

export async function openOffice({ demo = true }: { demo?: boolean } = {}): Promise<Office> {
  const [test, browser] = await Promise.all([
    demo ? startDemoShop() : startApp(),
    chromium.launch({ executablePath: chromiumPath, headless: true, args: flags }),
  ]);
  keepFailures(browser);
  const ask = await test.as('administrator');
  const watches: PageWatch[] = [];

  async function open(options: Options = {}): Promise<Page> {
    const page = await newPage(browser, test.url, options, watches);
    await page.goto('/');
    return page;
  }

  return {
    test,
    ask,
    open,
    hire: (role, name) => hire(ask, role, name),
    async enter(person, path = '/', options = {}) {
      const page = await newPage(browser, test.url, options, watches);
      const { email, password } = person;
      const answer = await page.request.post('/auth/sign-in', { data: { email, password } });
      if (!answer.ok())
        throw new Error(`${email} could not sign in: ${answer.status()} ${await answer.text()}`);
      await page.goto(`/#${path}`);
      await page.getByRole('main').waitFor();
      return page;
    },
    async leave() {
      await Promise.all(browser.contexts().map((context) => context.close()));
      const seen = watches.splice(0);
      return {
        foreign: seen.flatMap((watch) => watch.foreign),
        errors: seen.flatMap((watch) => watch.errors),
      };
    },
    async close() {
      await browser.close();
      await test.close();
    },
  };
}

async function newPage(browser: Browser, url: string, options: Options, watches: PageWatch[]): Promise<Page> {
  const isPhone = options.screen === 'phone';
  const settings: BrowserContextOptions = {
    baseURL: url,
    viewport: screens[options.screen ?? 'desk'],
    locale: options.locale ?? 'en-GB',
    // What moves is waited for; nothing has to move here.
    reducedMotion: 'reduce',
    ...(isPhone ? { hasTouch: true, isMobile: true } : {}),
  };
  const context = await browser.newContext(settings);
  context.setDefaultTimeout(20_000);
  watches.push(await watchPages(context, url, options.expected ?? []));
  const page = await context.newPage();
  followTraffic(page);
  return page;
}

async function hire(ask: Ask, role: string, name = { firstName: 'Test', lastName: role }): Promise<Person> {
  const email = `${role}-${randomUUID().slice(0, 8)}@example.com`;
  const password = `day at work ${randomUUID().slice(0, 8)}`;
  const { data, errors } = await ask('mutation ($input: UserCreate!) { createUser(input: $input) { id } }', {
    input: { email, password, roles: [role], ...name },
  });
  if (errors) throw new Error(`The ${role} of a test could not be made: ${errors[0]?.message}`);
  return { id: data.createUser.id, email, password };
}
