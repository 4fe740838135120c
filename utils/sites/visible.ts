import { isShown } from './shown';
import type { Steps } from './types';
import { walk } from './walk';

/** Elements without words of the page: scripts, controls, pictures. */
const WORDLESS = new Set(
  'script style noscript template object iframe frame frameset svg math head meta link title button select option textarea input label audio video canvas map'.split(
    ' ',
  ),
);
/** Menus, banners, footers: the site's words, not the page's. */
const CHROME = new Set(['nav', 'footer', 'aside', 'header', 'dialog', 'menu']);
const CHROME_ROLES = new Set(
  'navigation banner contentinfo complementary search menu menubar dialog toolbar'.split(' '),
);

/** Whether an element is the site's frame around its pages. A header inside an article is the article's. */
export function isChrome(element: Element, tag: string): boolean {
  if (CHROME_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (!CHROME.has(tag)) return false;
  return tag !== 'header' || element.closest('article, main, [role="main"]') === null;
}

/** Counts the visible letters of a page outside the elements that were read. */
export function* countLettersOutside(body: Element, roots: ReadonlySet<Element>): Steps<number> {
  let letters = 0;
  if (roots.has(body)) return 0;
  yield* walk(body, {
    enter: (element) => {
      if (roots.has(element)) return false;
      const tag = element.localName.toLowerCase();
      return !WORDLESS.has(tag) && isShown(element, tag) && !isChrome(element, tag);
    },
    leave: () => undefined,
    text: (node) => {
      letters += countLetters(node.data);
    },
  });
  return letters;
}

/** Elements that a selector finds outside those that were read, in document order. */
export function* elementsOutside(
  body: Element | null,
  roots: ReadonlySet<Element>,
  selector: string,
): Steps<Element[]> {
  const found: Element[] = [];
  if (!body) return found;
  yield* walk(body, {
    enter: (element) => {
      if (roots.has(element)) return false;
      if (element.matches(selector)) found.push(element);
      return true;
    },
    leave: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** Letters of a text without its spaces. */
export function countLetters(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > SPACE && code !== NO_BREAK_SPACE) letters += 1;
  }
  return letters;
}
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
