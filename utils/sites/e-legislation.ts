import { parseDate } from '../core/dates';
import type { Language } from '../core/language';
import { otherELegislationUrl, readELegislationAddress, readLanguage } from './legislation/address';
import { type Context, NO_CONTEXT, type ProvisionDraft } from './legislation/provision-writer';
import { makeLegislation } from './legislation/read-legislation';
import { type Memory, readOnce } from './legislation/remember';
import { classNames, languageOf } from './legislation/vocabulary';
import { type PageReading, type SiteAdapter, type Steps, type Unreadable, unreadable } from './types';

/** One per provision and language, siblings in reading order. Structure from saved pages and scrapers, 2025-26. */
const PROVISION = '.hklm_main';
const SHELL = '#LegDetails, #LegDetailsWrapper, #TopToolBar';
const TITLE = '#LegDetails';
const VERSION = '.dc_date';

/** Reads e-Legislation's chapters, in one language or both. */
export const eLegislation: SiteAdapter = {
  id: 'e-legislation',
  matches: (url) => url.hostname === 'www.elegislation.gov.hk' && readELegislationAddress(url.pathname) !== undefined,
  read: readChapter,
};

type Side = { drafts: ProvisionDraft[]; context: Context };

function* readChapter(dom: Document, url: URL, memory: Memory): Steps<PageReading | Unreadable> {
  const provisions = [...dom.querySelectorAll(PROVISION)];
  if (provisions.length === 0)
    return unreadable(dom.querySelector(SHELL) ? 'no-text-yet' : 'layout-not-understood', [PROVISION, SHELL]);
  const sides = new Map<Language | undefined, Side>();
  for (const provision of provisions) {
    // A stretch inside another is read with it.
    if (provision.parentElement?.closest(PROVISION)) continue;
    const language = readLanguage(languageOf(provision));
    const side: Side = sides.get(language) ?? { drafts: [], context: NO_CONTEXT };
    sides.set(language, side);
    const read = yield* readOnce(provision, classNames, side.context, memory);
    yield;
    side.drafts.push(...read.drafts);
    side.context = read.after;
  }
  return yield* makePage(dom, url, sides);
}

function* makePage(
  dom: Document,
  url: URL,
  sides: ReadonlyMap<Language | undefined, Side>,
): Steps<PageReading | Unreadable> {
  const address = readELegislationAddress(url.pathname);
  const versionDate = address?.version ?? parseDate(dom.querySelector(VERSION)?.textContent ?? '');
  const other = otherELegislationUrl(url);
  const titles = readTitles(dom.querySelector(TITLE)?.textContent ?? '');
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
  if (!main) return unreadable('no-text-yet', [PROVISION]);
  return second ? withCounterpart(main, second) : main;
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
- Structure of `div.hklm_…` from scrapers and open-source code, 2025-26; no live page yet.
*/
