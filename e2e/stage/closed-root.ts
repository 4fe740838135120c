import type { CDPSession, Page } from 'playwright-core';

/** The element of ours that a page can see; what stands in its closed root it cannot. */
const HOST = '[data-sidenote]';

/** What a test sees of an element in the closed root, through the browser's own debugger. */
export type Seen = {
  readonly text: string;
  readonly label: string;
  readonly hasFocus: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type DomNode = { nodeId: number; attributes?: string[]; children?: DomNode[]; shadowRoots?: DomNode[] };

const isHost = ({ attributes = [] }: DomNode): boolean => attributes.includes('data-sidenote');

function findHost(node: DomNode): DomNode | undefined {
  if (isHost(node)) return node;
  for (const child of node.children ?? []) {
    const found = findHost(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether the page has our element. */
export const hasHost = (page: Page): Promise<boolean> =>
  page
    .locator(HOST)
    .count()
    .then((count) => count > 0);

/** An element of ours in the closed root of a page's own document; undefined where there is none. */
export async function seeInRoot(page: Page, selector: string): Promise<Seen | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    return await look(session, selector);
  } finally {
    await session.detach().catch(() => undefined);
  }
}

async function look(session: CDPSession, selector: string): Promise<Seen | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = findHost(root as DomNode)?.shadowRoots?.[0];
  if (shadow === undefined) return undefined;
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: shadow.nodeId, selector });
  if (nodeId === 0) return undefined;
  const { object } = await session.send('DOM.resolveNode', { nodeId });
  if (object.objectId === undefined) return undefined;
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    returnByValue: true,
    functionDeclaration: `function () {
      const { x, y, width, height } = this.getBoundingClientRect();
      const active = this.getRootNode().activeElement;
      return { text: this.textContent, label: this.getAttribute('aria-label') ?? '', hasFocus: active !== null && this.contains(active), x, y, width, height };
    }`,
  });
  return result.value as Seen;
}

/** Clicks an element in the closed root as the reader would, with the mouse. */
export async function clickInRoot(page: Page, selector: string): Promise<void> {
  const seen = await waitInRoot(page, selector);
  await page.mouse.click(seen.x + seen.width / 2, seen.y + seen.height / 2);
}

const LONGEST_WAIT_MS = 15_000;
const LOOK_AGAIN_MS = 100;

/** Waits for an element in the closed root. */
export async function waitInRoot(page: Page, selector: string): Promise<Seen> {
  for (const until = Date.now() + LONGEST_WAIT_MS; Date.now() < until; ) {
    const seen = await seeInRoot(page, selector).catch(() => undefined);
    if (seen !== undefined && seen.width > 0) return seen;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  throw new Error(`nothing of ours matches ${selector}`);
}
