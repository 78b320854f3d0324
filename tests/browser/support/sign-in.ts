import type { Page } from 'playwright-core';
import type { Person } from './office.js';

/** The browser's own note of a refusal: of a wrong password, of a question after the session has ended. */
export const signedOut = /401 \(Unauthorized\)/;

/** Signs in as a person does: through the form. */
export async function signIn(
  page: Page,
  { email, password }: Pick<Person, 'email' | 'password'>,
): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'User menu' }).waitFor();
}
