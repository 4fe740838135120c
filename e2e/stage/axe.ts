import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Finding = { rule: string; impact: string | null | undefined; where: string };

/** What axe-core finds serious or critical in a page or a frame, or in the part of it under `selector`. */
export async function findAccessibilityFaults(page: Page | Frame, selector?: string): Promise<Finding[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (part) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(part ?? document, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, impact, nodes }) => nodes.map((node) => ({ rule: id, impact, where: node.html.slice(0, 160) })));
  }, selector);
}
