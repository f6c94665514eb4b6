/** What a reader does with previews, and what can be seen of them. */
import type { Locator, Page } from 'playwright-core';

/** The open preview; its text stands in a shadow that locators look into. */
export function previewIn(page: Page): Locator {
  return page.locator('cto-preview');
}

/** Whether the boxes of two elements share a point. */
export async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (a === null || b === null) throw new Error('an element has no box');
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Ids that stand more than once in a page, its previews included. */
export function doubleIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roots = [document, ...Array.from(document.querySelectorAll('*'), ({ shadowRoot }) => shadowRoot)];
    const ids = roots.flatMap((root) => Array.from(root?.querySelectorAll('[id]') ?? [], ({ id }) => id));
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
}
