import { browser } from '#imports';
import type { Authorities } from '@/components/citations/read-authorities';
import { chapterOfNorm, sinceThen } from '@/utils/around/changed-since';
import { copyCitation } from '@/utils/citations/copy-citation';
import { versionDate } from '@/utils/citations/document-links';
import { formatDate } from '@/utils/core/format-date';
import type { LegalDocument } from '@/utils/core/legal-document';
import { pageSettingsOf } from '@/utils/messaging/page-settings';
import type { CitationCardMessage, PageMarksMessage } from '@/utils/messaging/page-to-background';
import { servePages } from '@/utils/messaging/serve-pages';
import { SUPPORTED_HOSTS } from '@/utils/platform/supported-pages';
import { readTextBlocks, rememberText } from '@/utils/platform/text-blocks';
import { readOwnSelectors } from '@/utils/sites/own-selectors';
import { findSite } from '@/utils/sites/registry';
import { getSettings, updateSettings } from '@/utils/store/settings';
import { readPolicy } from '@/utils/store/settings-policy';
import type { Settings } from '@/utils/store/settings-schema';
import type { Store } from '@/utils/store/store';
import { keptSelectors } from '../shared/kept-selectors';
import { whyNotAsk } from '../shared/public-questions';
import type { Analyses } from './analyses';
import { createAround } from './around';
import type { Documents } from './documents';
import { interfaceLanguage } from './interface-language';
import { makeLookUpCard } from './look-up-card';
import { issueTicket } from './panel-tickets';
import type { Panels } from './panels';

type Deps = {
  readonly store: Store;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly panels: Panels;
};

/** Answers what the scripts in pages ask; one handler per request, the compiler demands all of them. */
export function answerPages({ store, documents, analyses, panels }: Deps): void {
  servePages({
    'settings-for-page': async (_, sender) => {
      const host = hostOf(sender.url);
      const textBlock = (await readTextBlocks())[host];
      // The policy's own word stands above the firm file's.
      const { selectors: fixed } = (await readPolicy()).policy;
      const selectors = { ...(await keptSelectors(store)), ...readOwnSelectors(fixed) };
      return {
        ...pageSettingsOf(await getSettings(), host, browser.i18n.getUILanguage()),
        ...(textBlock !== undefined && { textBlock }),
        ...(Object.keys(selectors).length > 0 && { selectors }),
      };
    },
    'remember-text': async ({ selector }, sender) => {
      await rememberText(hostOf(sender.url), selector);
      return null;
    },
    'may-ask-own-site': async ({ address }, sender) => {
      const url = sender.url ?? '';
      const site = URL.canParse(url) ? findSite(new URL(url))?.id : undefined;
      return (await whyNotAsk(store, { is: 'own-site', about: { url, site }, addresses: [address] })) === undefined;
    },
    'save-sidebar': async ({ open, width }) => {
      await updateSettings((settings) => ({
        ...settings,
        sidebar: { ...settings.sidebar, open: open ?? settings.sidebar.open, width: width ?? settings.sidebar.width },
      }));
      return null;
    },
    'set-marks-here': async ({ on }, sender) => {
      await updateSettings((settings) => withMarks(settings, hostOf(sender.url), on));
      return null;
    },
    'panel-ticket': async (_, sender) => ({ ticket: await issueTicket(sender.tab?.id ?? -1) }),
    'page-state': async ({ state }, sender) => {
      if (sender.tab?.id !== undefined) void panels.tell(sender.tab.id, state, sender.url);
      if (state.is !== 'ready') return null;
      const table = await analyses.findTable(state.hash);
      return table === undefined ? 'unknown' : marksOf(table);
    },
    'give-document': async ({ document }) => {
      const hash = documents.give(document);
      await analyses.get('authorities', hash, document);
      return marksOf((await analyses.findTable(hash)) ?? NO_TABLE);
    },
    'citation-card': async ({ hash, start }) => {
      const table = await analyses.findTable(hash);
      const card = table && cardAt(table, start, (await getSettings()).citationStyle);
      if (!card) return null;
      const changedSince = await changeOf(store, card.norm, documents.find(hash));
      return changedSince === undefined ? card : { ...card, changedSince };
    },
    'look-up': ({ query, hash }) => makeLookUpCard(store, query, hash === undefined ? undefined : documents.find(hash)),
  });
}

const hostOf = (url: string | undefined): string => (url === undefined ? '' : new URL(url).host);

const NO_TABLE: Authorities = { citations: [], rows: [], byId: new Map() };

function marksOf({ citations, rows }: Authorities): PageMarksMessage {
  const inTable = new Set(rows.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  return {
    count: rows.length,
    citations: citations.map(({ start, end }) => ({ start, end, hasCard: inTable.has(start) })),
  };
}

function cardAt(
  { citations, rows, byId }: Authorities,
  start: number,
  style: Settings['citationStyle'],
): CitationCardMessage | null {
  const citation = citations.find((one) => one.start === start);
  const row = rows.find(({ mentions }) => mentions.some((mention) => mention.start === start));
  const authority = row && byId.get(row.id);
  if (citation === undefined || row === undefined || authority === undefined) return null;
  const { norm } = citation;
  return {
    norm,
    ...(row.name !== norm && { name: row.name }),
    count: row.mentions.length,
    links: row.links.map(({ label, url }) => ({ label, url })),
    copied: copyCitation(authority, { style, mention: citation }),
  };
}

/** What is only read from the store is not ended. */
const NEVER = new AbortController().signal;

/** The day of today's version of the chapter cited, where it began after the judgment; by what was asked before, nothing is asked here. */
async function changeOf(store: Store, norm: string, document: LegalDocument | undefined): Promise<string | undefined> {
  const cap = chapterOfNorm(norm);
  const on = document && versionDate(document);
  const kept = cap && on ? await createAround(store, NEVER).keptVersions(cap) : undefined;
  const since = kept && on ? sinceThen(on, kept) : undefined;
  return since?.isChanged ? formatDate(since.today, await interfaceLanguage()) : undefined;
}

/** Marks on or off on one site. Where they were off everywhere, they come on there and nowhere else. */
export function withMarks(settings: Settings, host: string, on: boolean): Settings {
  const off = settings.marks.on ? settings.marks.offOn : [...settings.marks.offOn, ...SUPPORTED_HOSTS];
  const others = [...new Set(off)].filter((known) => known !== host);
  if (!on) return { ...settings, marks: { ...settings.marks, offOn: [...new Set([...settings.marks.offOn, host])] } };
  return { ...settings, marks: { on: true, offOn: others } };
}
