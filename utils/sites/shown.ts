/**
 * What stands on a page and is not what its author says there: struck out, hidden, for screen readers only, put in by
 * another extension. A reader of the page does not see it as the court's words, and neither do we.
 */

/** Struck words (`s`, `strike`, `del`) were taken back; `rt`, `rp` are readings set over ruby text. */
const UNSAID = new Set(['s', 'strike', 'del', 'rt', 'rp', 'rtc']);

const HIDING_STYLE = new RegExp(
  [
    'display\\s?:\\s?none',
    'visibility\\s?:\\s?(?:hidden|collapse)',
    'text-decoration[a-z-]{0,6}\\s?:[^;]{0,20}line-through',
    'opacity\\s?:\\s?0?(?:\\.0+)?\\s?(?:;|!|$)',
    'font-size\\s?:\\s?0(?:px|pt|em|rem|%)?\\s?(?:;|!|$)',
    // Moved off the screen, or cut to nothing: how pages keep words for screen readers only.
    'clip\\s?:\\s?rect\\(\\s?(?:0(?:px)?|1px)[,\\s]',
    'clip-path\\s?:\\s?inset\\(\\s?(?:50|100)%',
    '(?:left|top|text-indent)\\s?:\\s?-\\d{4,}px',
  ].join('|'),
  'i',
);

/** Names that style sheets give to words for screen readers: Bootstrap, WordPress, WCAG guides, e-Legislation. */
const HIDING_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|assistive-text|a11y-hidden|hidden-wcag-element|hide-text|d-none)(?=\s|$)/i;

/**
 * Words that translation extensions put beside the page's: Immersive Translate, Read Frog, and whoever names its boxes
 * likewise.
 */
const TRANSLATION_CLASS =
  /(?:^|\s)(?:immersive-translate-target|read-frog-translat|[a-z-]{0,30}translat(?:ed|ion)-(?:target|content|text|result|wrapper|block|inner))/i;

/** Whether an element's words are the page's own and visible; `known` is its class where the caller has read it. */
export function isShown(element: Element, tag: string, known?: string | null): boolean {
  if (UNSAID.has(tag)) return false;
  // Most elements of a text have no attribute at all.
  if (!element.hasAttributes()) return true;
  const style = element.getAttribute('style');
  if (style !== null && HIDING_STYLE.test(style)) return false;
  const classes = known === undefined ? element.getAttribute('class') : known;
  if (classes && (HIDING_CLASS.test(classes) || isInsertedTranslation(classes))) return false;
  return !element.hasAttribute('hidden');
}

/** Cheap first: almost no class speaks of translation. */
const isInsertedTranslation = (classes: string): boolean =>
  classes.includes('ransla') && TRANSLATION_CLASS.test(classes);

/** Who has put a machine's words in the place of the page's. */
export type MachineTranslation = 'browser' | 'extension';

/** Marks that a translated page carries: Chrome, Edge, Firefox; DeepL, Immersive Translate in its replacing mode. */
const BY_BROWSER = ['_msttexthash', 'data-moz-translations-id'];
const BY_EXTENSION = ['imt-state', 'data-deepl-translated', 'data-read-frog-translated'];
/** Whoever translates a page begins at its beginning: so many elements of its head, and of its body, tell. */
const ENOUGH_TO_TELL = 300;

/** Whether the words on the page are a machine's, and whose. */
export function findTranslation(dom: Document): MachineTranslation | undefined {
  const classes = dom.documentElement?.getAttribute('class') ?? '';
  if (/(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(classes)) return 'browser';
  const elements = [...firstElements(dom.documentElement), ...firstElements(dom.body)];
  const marked = (names: readonly string[]): boolean =>
    elements.some((element) => names.some((name) => element.hasAttribute(name)));
  return marked(BY_BROWSER) ? 'browser' : marked(BY_EXTENSION) ? 'extension' : undefined;
}

/** An element and those that begin it, in document order. */
function firstElements(root: Element | null): Element[] {
  const elements: Element[] = [];
  let element = root;
  while (element && elements.length < ENOUGH_TO_TELL) {
    elements.push(element);
    let next: Element | null = element.firstElementChild;
    for (let up: Element | null = element; !next && up && up !== root; up = up.parentElement)
      next = up.nextElementSibling;
    element = next;
  }
  return elements;
}
