import type { BrowserContext, Page } from 'playwright-core';

/** What went wrong on a page without a test having looked for it. */
export interface PageWatch {
  /** Requests to any host but the server's. They are blocked. */
  foreign: string[];
  /** Errors of the console and exceptions nobody caught. */
  errors: string[];
}

/**
 * Records what no page of the panel may do. `expected` are the console errors that belong to what the test does: a
 * browser itself reports every refused request, also one the panel shows rightly.
 */
export async function watchPages(
  context: BrowserContext,
  serverUrl: string,
  expected: RegExp[],
): Promise<PageWatch> {
  const watch: PageWatch = { foreign: [], errors: [] };
  const own = new URL(serverUrl).host;
  await context.route(
    (url) => url.protocol.startsWith('http') && url.host !== own,
    async (route) => {
      watch.foreign.push(route.request().url());
      await route.abort();
    },
  );
  const note = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) watch.errors.push(text);
  };
  context.on('page', (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') note(`${message.text()} (${message.location().url})`);
    });
    // What the browser says of a refused request names neither the question nor the reason.
    page.on('response', (response) => {
      if (response.status() !== 400 || !response.url().endsWith('/graphql')) return;
      const said = (text: string): void =>
        console.error(`refused: ${response.request().postData()?.slice(0, 600)} -> ${text.slice(0, 400)}`);
      // A page that is closed by now gives no text: a rejection that nobody took would fail a test that is well.
      void response.text().then(said, () => said('(the page was closed)'));
    });
    page.on('pageerror', (error) => note(`not caught: ${error.stack ?? error.message}`));
  });
  return watch;
}
