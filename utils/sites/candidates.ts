import { SELECTORS, type SiteSelectors } from './selectors';
import { countLetters } from './visible';

/** Marks of a judgment: LRS sets them since the 1990s, HKLII keeps them. */
export const JUDGMENT_MARKS = 'a.para, a.pseudopara, coram, parties, representation';
/** What tells one container of a judgment from a box that only looks so. */
const ANY_MARK = `${JUDGMENT_MARKS}, [temporalid], [class*="hklm_"], section[name], subsection, leadin`;

/** The element around all marks that a selector finds below a root; LRS keeps a judgment in one table cell. */
export function around(root: ParentNode, selector: string): Element | null {
  const marks = root.querySelectorAll(selector);
  const first = marks.item(0);
  const last = marks.item(marks.length - 1);
  let element: Element | null = first?.parentElement ?? null;
  while (element && !element.contains(last)) element = element.parentElement;
  return element?.closest('td') ?? element;
}

/** A container of the site's own, and how much speaks for its being the text. */
export type Container = { readonly root: Element; readonly marked: () => boolean; readonly letters: () => number };

/** The site's containers, outermost only, the most likely first. */
export function containersOf(dom: Document, { content }: SiteSelectors): Container[] {
  return [...dom.querySelectorAll(content)]
    .filter((root) => !root.parentElement?.closest(content))
    .map(makeContainer)
    .sort((a, b) => Number(b.marked()) - Number(a.marked()) || b.letters() - a.letters());
}

/** Its letters are counted where somebody asks: most pages have one container, with its marks. */
function makeContainer(root: Element): Container {
  let counted: number | undefined;
  const letters = (): number => {
    counted ??= lettersIn(root);
    return counted;
  };
  let found: boolean | undefined;
  const marked = (): boolean => {
    found ??= root.querySelector(ANY_MARK) !== null && hasWords(root);
    return found;
  };
  return { root, letters, marked };
}

/** Looks no further than the first word. */
function hasWords(root: Element): boolean {
  for (let child = root.firstChild; child; child = child.nextSibling)
    if (/\S/.test(child.nodeType === 3 ? (child as Text).data : (child.textContent ?? ''))) return true;
  return false;
}

export const lettersIn = (root: Element): number => countLetters(root.textContent ?? '');

/**
 * Where the text may stand if no container of the site's is there: around its marks, in the page's main part, in the
 * densest block, in the body; then the same inside open shadow roots and frames of the page's own. In the order in which
 * they are tried.
 */
export function* structuralRoots(dom: Document): Generator<Element> {
  for (const part of [dom, ...innerDocuments(dom)]) {
    const marked = around(part, JUDGMENT_MARKS) ?? around(part, SELECTORS.provisions);
    if (marked) yield marked;
    for (const main of part.querySelectorAll('main, [role="main"], article')) yield main;
    const body = 'body' in part ? (part as Document).body : part.firstElementChild;
    if (body) {
      yield densest(body);
      yield body;
    }
  }
}

/** A block that holds less of the letters around it than this is one part among others. */
const DENSE_SHARE = 0.85;

/** Pages nest their text a dozen deep; each level costs a look at all of it. */
const DEEPEST = 24;

/** Goes down from an element as long as one child holds nearly all of the letters. */
export function densest(root: Element): Element {
  let element = root;
  let letters = lettersIn(element);
  for (let depth = 0; depth < DEEPEST; depth++) {
    const heavy = [...element.children].find((child) => lettersIn(child) > letters * DENSE_SHARE);
    if (!heavy || heavy.children.length === 0 || /^(?:p|table|tbody|tr)$/i.test(heavy.localName)) return element;
    element = heavy;
    letters = lettersIn(heavy);
  }
  return element;
}

/** Pages hold few; a page with more is made of components. */
const MOST_INNER = 20;

/** Open shadow roots and frames that the page itself wrote (`srcdoc`, same origin), where text may stand. */
export function* innerDocuments(dom: Document): Generator<Document | ShadowRoot> {
  let left = MOST_INNER;
  for (const element of dom.querySelectorAll('*')) {
    const inner = element.shadowRoot ?? frameOf(element);
    if (!inner) continue;
    yield inner;
    left -= 1;
    if (left === 0) return;
  }
}

function frameOf(element: Element): Document | null {
  if (!/^i?frame$/i.test(element.localName)) return null;
  try {
    const inner = (element as HTMLIFrameElement).contentDocument;
    return inner?.body?.firstElementChild ? inner : null;
  } catch {
    // Another origin.
    return null;
  }
}

/** Open shadow roots only: a frame's provisions would belong to another page. */
export const shadowRoots = (dom: Document): (Document | ShadowRoot)[] =>
  dom.querySelector('.hklm_main') ? [] : [...innerDocuments(dom)];
