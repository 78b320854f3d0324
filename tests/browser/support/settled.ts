import type { Page, Request } from 'playwright-core';
import { eventually } from './eventually.js';

interface Traffic {
  open: Set<Request>;
  quietSince: number;
}

const traffic = new WeakMap<Page, Traffic>();
/** A page that got its answers may ask for more once it has drawn them. */
const QUIET_MS = 120;

/** Follows what a page asks for, from its first request on. */
export function followTraffic(page: Page): void {
  const own: Traffic = { open: new Set(), quietSince: Date.now() };
  traffic.set(page, own);
  page.on('request', (request) => own.open.add(request));
  const end = (request: Request) => {
    own.open.delete(request);
    own.quietSince = Date.now();
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
}

/** Waits until a page has drawn what it was asked for: no request is under way and none followed for a moment. */
export async function settled(page: Page): Promise<void> {
  const own = traffic.get(page);
  if (!own) throw new Error('The page is not followed: pages of a test are opened by its office.');
  await page.getByRole('main').waitFor();
  const from = Date.now();
  await eventually(async () => {
    if (own.open.size > 0) throw new Error(`The page still waits for ${[...own.open][0]?.url()}.`);
    if (Date.now() - Math.max(from, own.quietSince) < QUIET_MS) throw new Error('The page may ask for more.');
  });
  await page.locator('[role=progressbar]').first().waitFor({ state: 'detached' });
}

/** Goes to another page of the panel without loading it anew, and waits until that page stands. */
export async function turnTo(page: Page, path: string): Promise<void> {
  const title = page.locator('#react-admin-title');
  const before = await title.innerText();
  await page.goto(`/#${path}`);
  await eventually(async () => {
    const now = await title.innerText();
    if (now === before || now === '' || now === 'Kontor')
      throw new Error(`${path} has not opened: the title is "${now}".`);
  });
  await settled(page);
}
