import type { Page } from 'playwright-core';

/** Roles of what people work with; each needs a name that a screen reader can say. */
const named = new Set([
  ...['button', 'link', 'textbox', 'searchbox', 'combobox', 'checkbox', 'switch', 'radio', 'spinbutton'],
  ...['tab', 'menuitem', 'option', 'slider', 'dialog', 'heading', 'ColorWell', 'Date'],
]);

interface AxNode {
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  backendDOMNodeId?: number;
}

/** The page as the browser tells it to a screen reader: what has no name there, and how many main parts there are. */
export async function accessibleNames(page: Page): Promise<{ nameless: string[]; mains: number }> {
  const devtools = await page.context().newCDPSession(page);
  const answer: { nodes: AxNode[] } = await devtools.send('Accessibility.getFullAXTree');
  const nodes = answer.nodes.filter((node) => !node.ignored);
  const nameless: string[] = [];
  for (const node of nodes) {
    if (!named.has(node.role?.value ?? '') || node.name?.value?.trim()) continue;
    nameless.push(`${node.role?.value}: ${await describe(node)}`);
  }
  await devtools.detach();
  return { nameless, mains: nodes.filter((node) => node.role?.value === 'main').length };

  /** Enough of the element to find it in the source. */
  async function describe({ backendDOMNodeId }: AxNode): Promise<string> {
    if (backendDOMNodeId === undefined) return 'unknown';
    const { outerHTML } = await devtools.send('DOM.getOuterHTML', { backendNodeId: backendDOMNodeId });
    return outerHTML.slice(0, 160);
  }
}
