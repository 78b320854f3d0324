import type { Page } from 'playwright-core';

/**
 * The words of the panel itself on the shown page: names of buttons, fields, columns, tabs and titles, and not the data
 * between them. A language is complete when none of them is still English.
 */
export async function shownWords(page: Page): Promise<string[]> {
  const words = await page.evaluate(() => {
    const own =
      'button, label, legend, th, dt, h1, h2, h3, h6, [role=tab], [role=menuitem], [role=status], #main-content a.MuiButton-root';
    const texts = [...document.querySelectorAll<HTMLElement>(own)]
      // A chip or a select shows data inside of a button; a head may be an order's number.
      .filter((element) => !element.querySelector('.MuiChip-root') && !element.matches('[data-record] *'))
      .map((element) => element.innerText);
    const names = [...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    );
    return [...texts, ...names]
      .flatMap((text) => text.split('\n'))
      .map((text) => text.trim().replace(/\s*\*$/, ''));
  });
  return [...new Set(words.filter((word) => /\p{L}{2}/u.test(word)))];
}
