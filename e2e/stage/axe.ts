import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Finding = { rule: string; impact: string | null | undefined; where: string };

type Part = { readonly selector?: string /** Only this rule; all where it is left out. */; readonly rule?: string };

/** What axe-core finds serious or critical in a page or a frame, or in the part of it under `selector`. */
export async function findAccessibilityFaults(page: Page | Frame, part: string | Part = {}): Promise<Finding[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    async ({ selector, rule }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(selector ?? document, {
        resultTypes: ['violations'],
        ...(rule !== undefined && { runOnly: { type: 'rule' as const, values: [rule] } }),
      });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, impact, nodes }) =>
          nodes.map((node) => ({ rule: id, impact, where: node.html.slice(0, 160) })),
        );
    },
    typeof part === 'string' ? { selector: part } : part,
  );
}
