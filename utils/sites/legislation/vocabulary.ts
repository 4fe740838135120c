/**
 * Hong Kong legislation has one vocabulary, HKLM (Hong Kong Legislation Model), in three carriers: HKLM XML itself,
 * HKLII's unknown HTML elements, and e-Legislation's `div.hklm_…`. Names here are HKLM's in lower case.
 */
/** `classes` is the element's class attribute, read once by the caller. */
export type Vocabulary = (element: Element, classes: string | null) => string;

/** `<leadIn>` → `leadin`; also HKLII's `<leadin>`, where some wrappers carry the name as a class: `leg-leadin`. */
export const elementNames: Vocabulary = (element, classes) => {
  const tag = element.localName.toLowerCase();
  if (tag !== 'div' && tag !== 'span') return tag;
  return nameInClass(classes, /(?:^|\s)(?:hklm_|leg-)([A-Za-z]{2,30})(?=\s|$)/) ?? tag;
};

/** `div.hklm_leadIn` → `leadin`. */
export const classNames: Vocabulary = (element, classes) =>
  nameInClass(classes, /(?:^|\s)hklm_([A-Za-z]{2,30})(?=\s|$)/) ?? element.localName.toLowerCase();

function nameInClass(classes: string | null, pattern: RegExp): string | undefined {
  return classes ? pattern.exec(classes)?.[1]?.toLowerCase() : undefined;
}

/** The language an element says it is in. HTML keeps `xml:lang` as an attribute of that very name. */
export const languageOf = (element: Element): string | null =>
  element.getAttribute('xml:lang') ?? element.getAttribute('lang');

/** HKLM's `temporalId`, lower-cased by HTML: the path of the provision, not unique. */
export const pathOf = (element: Element): string =>
  element.getAttribute('temporalId') ?? element.getAttribute('temporalid') ?? '';

/** HKLM's own elements, or a wrapper that carries their name; HTML has a `section`, too, but without their attributes. */
const PROVISIONS =
  'section[temporalid], section[name], subsection, subparagraph, leadin, longtitle, def > term, schedule > num, .leg-section, .leg-subsection, .leg-content';

/** Whether a page holds legislation in HKLII's elements. */
export const hasProvisions = (dom: ParentNode): boolean => dom.querySelector(PROVISIONS) !== null;
