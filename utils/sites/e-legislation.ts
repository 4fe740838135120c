import { parseDate } from '../core/dates';
import type { Language } from '../core/language';
import { around, shadowRoots } from './candidates';
import { withCheck } from './checked';
import {
  type LegislationAddress,
  otherELegislationUrl,
  readELegislationAddress,
  readLanguage,
} from './legislation/address';
import { type Context, NO_CONTEXT, type ProvisionDraft } from './legislation/provision-writer';
import { makeLegislation } from './legislation/read-legislation';
import { type Memory, readProvisionsOnce } from './legislation/remember';
import { classNames, languageOf } from './legislation/vocabulary';
import type { SiteSelectors } from './selectors';
import type { SiteAdapter } from './site-adapter';
import { isReadable, type PageReading, type Steps, type Unreadable, type UnreadableReason, unreadable } from './types';
import { countLettersOutside, elementsOutside } from './visible';

/** The version that the page shows as selected, before what is printed. */
const SELECTED_VERSION = 'select[name="TIMELINE"] option[selected]';
const VERSION_FIELDS = 'input[name="ENG_VERSION_DATE"], input[name="CHI_VERSION_DATE"]';
/** The file's own particulars, hidden; `dc_date` there is the date of the file. */
const META = '.hklm_meta';

/** Reads e-Legislation's chapters, in one language or both. */
export const eLegislation: SiteAdapter = {
  id: 'e-legislation',
  matches: (url) => /(?:^|\.)elegislation\.gov\.hk$/.test(url.hostname),
  read: readChapter,
};

type Chapter = {
  readonly sides: ReadonlyMap<Language | undefined, Side>;
  readonly provisions: readonly Element[];
  readonly selectors: SiteSelectors;
};
type Side = { drafts: ProvisionDraft[]; context: Context };

function* readChapter(
  dom: Document,
  url: URL,
  memory: Memory,
  selectors: SiteSelectors,
): Steps<PageReading | Unreadable> {
  const provisions = findProvisions(dom, selectors);
  if (provisions.length === 0)
    return unreadable(yield* reasonOf(dom, url, selectors), [selectors.content, selectors.shell]);
  const sides = new Map<Language | undefined, Side>();
  for (const provision of provisions) {
    const language = readLanguage(languageOf(provision));
    const side: Side = sides.get(language) ?? { drafts: [], context: NO_CONTEXT };
    sides.set(language, side);
    const read = yield* readProvisionsOnce(provision, classNames, side.context, memory);
    yield;
    side.drafts.push(...read.drafts);
    side.context = read.after;
  }
  const read = yield* makePage(dom, url, { sides, provisions, selectors });
  if (!isReadable(read)) return read;
  return yield* withCheck(dom, { ...read, from: { roots: provisions } });
}

/** Outermost only, in the order in which CSS sets them; where the site has renamed them, by what stands in them. */
function findProvisions(dom: Document, { content }: SiteSelectors): Element[] {
  for (const part of [dom, ...shadowRoots(dom)]) {
    const found: Element[] = [];
    // In document order, so whatever lies in a provision comes right behind it.
    for (const root of part.querySelectorAll(content)) if (!found.at(-1)?.contains(root)) found.push(root);
    if (found.length > 0) return inOrder(found);
  }
  const home = around(dom, '[class*="hklm_"][temporalid]');
  return home ? [home] : [];
}

/** Sorted by `style="order: 301"`, of the element or of the one that holds it; where none is given, as they stand. */
function inOrder(provisions: readonly Element[]): Element[] {
  const orders = provisions.map((element) => orderOf(element) ?? orderOf(element.parentElement));
  if (orders.every((order) => order === undefined)) return [...provisions];
  return provisions
    .map((element, at) => ({ element, order: orders[at] ?? 0, at }))
    .sort((a, b) => a.order - b.order || a.at - b.at)
    .map(({ element }) => element);
}

function orderOf(element: Element | null): number | undefined {
  const order = /(?:^|[;\s])order\s?:\s?(-?\d{1,9})/.exec(element?.getAttribute('style') ?? '')?.[1];
  return order === undefined ? undefined : Number(order);
}

/** Letters of a page that is more than a shell. */
const SHELL_LETTERS = 600;

/** The shell stands before the provisions arrive; a page with text of its own is another page, or another layout. */
function* reasonOf(dom: Document, url: URL, selectors: SiteSelectors): Steps<UnreadableReason> {
  if (readELegislationAddress(url.pathname) === undefined) return 'not-supported';
  const letters = dom.body ? yield* countLettersOutside(dom.body, new Set()) : 0;
  return letters === 0 || (dom.querySelector(selectors.shell) && letters < SHELL_LETTERS)
    ? 'no-text-yet'
    : 'layout-not-understood';
}

function* makePage(
  dom: Document,
  url: URL,
  { sides, provisions, selectors }: Chapter,
): Steps<PageReading | Unreadable> {
  const address = readELegislationAddress(url.pathname);
  const versionDate = address?.version ?? (yield* readVersion(dom, { provisions, selectors }, address?.language));
  const other = otherELegislationUrl(url);
  const titles = readTitles(dom.querySelector(selectors.title)?.textContent ?? '');
  const readings: PageReading[] = [];
  for (const [language, { drafts }] of sides) {
    const reading = yield* makeLegislation(drafts, {
      site: 'e-legislation',
      url: url.href,
      titles,
      ...(language && { language }),
      ...(address && { cap: address.cap }),
      ...(versionDate && { versionDate }),
      ...(other && { otherLanguageUrl: other }),
    });
    if (reading) readings.push(reading);
  }
  const [main, second] = readings;
  if (!main) return unreadable('no-text-yet', [selectors.content]);
  return second ? withCounterpart(main, second) : main;
}

/** Which version the page shows: as selected in its timeline, as its form says, as it is printed outside the file's own particulars. */
function* readVersion(
  dom: Document,
  { provisions, selectors }: Pick<Chapter, 'provisions' | 'selectors'>,
  language: LegislationAddress['language'],
): Steps<string | undefined> {
  // One look at the page for all of them, not into the thousand provisions.
  const found = yield* elementsOutside(
    dom.body,
    new Set(provisions),
    `${SELECTED_VERSION}, ${VERSION_FIELDS}, ${selectors.version}`,
  );
  const fields = found
    .filter((element) => element.matches(VERSION_FIELDS))
    .map((field) => field.getAttribute('value') ?? '');
  const own = language === 'zh-Hant' || language === 'zh-Hans' ? fields.reverse() : fields;
  const printed = found.filter((element) => element.matches(selectors.version) && !element.closest(META));
  const said = [
    found.find((element) => element.matches(SELECTED_VERSION))?.textContent ?? '',
    ...own,
    ...printed.map(({ textContent }) => textContent ?? ''),
  ];
  for (const version of said) {
    const date = parseDate(version);
    if (date) return date;
  }
  return undefined;
}

/** A bilingual page: the language that comes first is read, the other stands behind it. */
const withCounterpart = (main: PageReading, second: PageReading): PageReading => ({
  ...main,
  document: { ...main.document, counterpart: second.document },
  counterpartPlaces: second.places,
});

/** `Cap. 486 Personal Data (Privacy) Ordinance 《個人資料(私隱)條例》` → a title for each language it is in. */
export function readTitles(printed: string): Partial<Record<Language, string>> {
  const plain = printed.replace(/\s+/g, ' ').trim();
  const chinese =
    /《([^《》]{2,120})》/.exec(plain)?.[1] ??
    /([\u3400-\u9fff(（)）]{4,80}(?:條例|規例|規則|附例|令|公告|法|決定))/.exec(
      plain.replace(/第\s?\d+[A-Z]*\s?章/g, ' '),
    )?.[1];
  const english = plain
    .replace(/《[^《》]{0,120}》/g, ' ')
    .replace(/\bCap\.?\s?\d+[A-Z]{0,3}\b|第\s?\d+[A-Z]{0,3}\s?章/gi, ' ')
    .replace(/[\u3400-\u9fff（）]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—:|]+|[\s\-–—:|]+$/g, '');
  return {
    ...(/[A-Za-z]{3}/.test(english) && { en: english.slice(0, 300) }),
    ...(chinese && { 'zh-Hant': chinese.trim() }),
  };
}

/*
Seen on:
- Cap. 1, English, a rendered page saved in January 2026: `#PreviewWrapper > div.hklm_main[style="order: 101"]`,
  `div.blgm.wrapping-ancestor.hklm_part` around each section, the version in `select[name=TIMELINE]`.
*/
