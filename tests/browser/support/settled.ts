import type { Page } from 'playwright-core';

/** Waits until the page asks for nothing more and no progress bar runs. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('main').waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('[role=progressbar]').first().waitFor({ state: 'detached' });
}
