import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Surface } from '@/components/ui/surface';
import type { Language } from '@/utils/core/language';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

/** What a test of a component holds: the element it was drawn into, and the way to draw it again. */
export type Drawn = {
  readonly element: HTMLElement;
  readonly text: () => string;
  readonly draw: (node: ReactNode) => Promise<void>;
  /** The first element with this role and accessible name. */
  readonly find: (selector: string, words?: string | RegExp) => HTMLElement;
  readonly click: (selector: string, words?: string | RegExp) => Promise<void>;
  readonly press: (target: HTMLElement, key: string) => Promise<void>;
  readonly remove: () => Promise<void>;
};

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const says = (element: Element, words: string | RegExp | undefined): boolean =>
  words === undefined || (typeof words === 'string' ? nameOf(element) === words : words.test(nameOf(element)));

/** Draws a component the way every surface does, in one of the three languages. */
export async function render(node: ReactNode, language: Language = 'en'): Promise<Drawn> {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  const element = document.createElement('div');
  document.body.append(element);
  const root = createRoot(element);
  const draw = (content: ReactNode): Promise<void> =>
    act(async () => {
      root.render(
        <Surface language={language} theme="light">
          {content}
        </Surface>,
      );
    });
  await draw(node);

  const find = (selector: string, words?: string | RegExp): HTMLElement => {
    const found = [...element.querySelectorAll<HTMLElement>(selector)].find((candidate) => says(candidate, words));
    if (!found) throw new Error(`nothing drawn is ${selector} ${String(words ?? '')}; there is: ${element.innerHTML}`);
    return found;
  };
  return {
    element,
    text: () => element.textContent ?? '',
    draw,
    find,
    click: (selector, words) => act(async () => find(selector, words).click()),
    press: (target, key) =>
      act(async () => {
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }),
    remove: () =>
      act(async () => {
        root.unmount();
        element.remove();
      }),
  };
}

/** Turns of the event loop within which the in-memory database and every effect have answered; a busy computer only takes longer over them. */
const TURNS = 120;

/** Waits until what was started has come to rest, by turns of the event loop and not by the clock. */
export const settle = (): Promise<void> =>
  act(async () => {
    for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
  });
