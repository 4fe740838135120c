import { browser } from '#imports';
import { importedEntries } from '@/utils/glossary/imported-entries';
import { buildIndex, searchGlossary } from '@/utils/glossary/search-glossary';
import { askPage } from '@/utils/messaging/ask-page';
import { type PanelHandlers, type PanelStreamers, RequestRefused, servePanel } from '@/utils/messaging/panel-server';
import { type LabelledHash, PANEL_PORT } from '@/utils/messaging/panel-to-background';
import type { Consent } from '@/utils/privacy/consent';
import type { DraftShelf } from '@/utils/store/draft-shelf';
import { updateSettings } from '@/utils/store/settings';
import type { Store } from '@/utils/store/store';
import { keepDefinitions, listDefinitions } from '@/utils/store/tables/definitions';
import { clearJournal, readJournal, writeJournal } from '@/utils/store/tables/journal';
import { readSummaryResult } from '@/utils/summary/schema';
import type { Answers } from '../shared/answers';
import type { createDraftModel } from '../shared/drafts';
import type { Endpoints } from '../shared/endpoints';
import { keepQuestions, keptQuestions } from '../shared/kept-questions';
import { readKeptTerms } from '../shared/open-glossary';
import type { Summaries } from '../shared/summaries';
import type { Analyses } from './analyses';
import { createAround } from './around';
import { createConcordance } from './concordance';
import type { Confirmations } from './confirmations';
import { documentOfTab } from './document-of-tab';
import type { Documents } from './documents';
import { createKeptTexts } from './kept-texts';
import { createMatterLines } from './matter-lines';
import { jumpOnce, readOtherPage } from './other-pages';
import { admitFrame, isFrameAddress } from './panel-tickets';
import type { OpenPanel, Panels } from './panels';
import type { Rankings } from './rankings';
import type { SecondReadings } from './second-readings';
import { withMarks } from './serve-pages';
import { showSource } from './show-source';

type Deps = {
  readonly store: Store;
  readonly endpoints: Endpoints;
  readonly summaries: Summaries;
  readonly answers: Answers;
  readonly drafts: ReturnType<typeof createDraftModel>;
  readonly secondReadings: SecondReadings;
  readonly rankings: Rankings;
  /** The drafts of one matter. */
  readonly shelf: (matterId: string | null) => DraftShelf;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly panels: Panels;
  readonly confirmations: Confirmations;
};

/** Listens for panels. Call it in the background's `main()`, synchronously. */
export function answerPanels(deps: Deps): void {
  const handlers = createHandlers(deps);
  const streamers = createStreamers(deps);
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT) return;
    const { sender } = port;
    const isOurs = sender?.id === browser.runtime.id && isOurPage(sender.url);
    if (!isOurs) {
      port.disconnect();
      return;
    }
    const isFrame = isFrameAddress(sender.url);
    const gone = new AbortController();
    const who: { -readonly [Key in keyof OpenPanel]: OpenPanel[Key] } = {
      isFrame,
      tabId: isFrame ? sender.tab?.id : undefined,
      push: () => undefined,
      gone: gone.signal,
    };
    // Until a frame has shown its ticket it is told nothing, and what it asks waits.
    const admitted = isFrame ? admitFrame(sender) : Promise.resolve(true);
    const server = servePanel<OpenPanel>(port, { who, handlers, streamers, admitted });
    who.push = server.push;
    void admitted.then((isAdmitted) => {
      if (isAdmitted) deps.panels.add(who);
      else port.disconnect();
    });
    port.onDisconnect.addListener(() => {
      gone.abort();
      deps.panels.remove(who);
    });
  });
}

/** A page of our own, in a window or in a frame. */
const isOurPage = (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL('/')) === true;

function createHandlers(deps: Deps): PanelHandlers<OpenPanel> {
  return {
    ...aboutDocuments(deps),
    ...aboutTheCase(deps),
    ...aboutTheMatter(deps),
    ...aboutModels(deps),
    ...aboutDrafts(deps),
    ...aboutTheGlossary(deps),
    ...aboutThePage(deps),
    ...aboutTabs(),
  };
}

type Part<Names extends keyof PanelHandlers<OpenPanel>> = Pick<PanelHandlers<OpenPanel>, Names>;

const aboutTheCase = ({
  store,
  documents,
}: Deps): Part<'around-case' | 'law-versions' | 'cited-versions' | 'version-text'> => ({
  // Asked about what was read here, and not by what the panel says of it.
  'around-case': async ({ hash, now }, { gone }) => {
    const around = createAround(store, gone);
    const document = documents.get(hash);
    return now ? around.ask(document) : ((await around.kept(document)) ?? null);
  },
  'law-versions': ({ hash, language }, { gone }) => createAround(store, gone).versions(documents.get(hash), language),
  'cited-versions': ({ hash, caps, isAsked }, { gone }) =>
    createAround(store, gone).citedVersions(documents.get(hash), caps, isAsked),
  'version-text': ({ hash, id }, { gone }) => createAround(store, gone).versionText(documents.get(hash), id),
});

const aboutTheMatter = (
  { store, documents }: Deps,
  texts = createKeptTexts(store),
  lines = createMatterLines(store),
): Part<'is-text-kept' | 'keep-text' | 'kept-text' | 'kept-lines' | 'keep-line' | 'open-matter'> => ({
  'is-text-kept': ({ hash }) => texts.tell(hash),
  'keep-text': ({ hash, isKept }) => (isKept ? texts.keep(hash, documents.get(hash)) : texts.drop(hash)),
  'kept-text': ({ hash }) => texts.open(hash),
  'kept-lines': () => lines.tell(),
  'keep-line': ({ hash, line, isKept }) => lines.set(line, documents.get(hash), isKept),
  'open-matter': async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/matter.html') });
    return null;
  },
});

const aboutDocuments = ({
  store,
  documents,
  analyses,
  panels,
}: Deps): Part<
  | 'hello'
  | 'document'
  | 'knows-document'
  | 'give-document'
  | 'extract'
  | 'authorities'
  | 'terms'
  | 'pairs'
  | 'keep-definitions'
> => ({
  hello: async ({ windowId }, panel) => {
    await panels.greet(panel, windowId);
    return null;
  },
  document: async ({ hash }, { tabId }) => {
    if (tabId !== undefined) await documentOfTab(tabId, documents);
    // The page may have gone on to another text meanwhile; its state is on the way.
    return documents.get(hash);
  },
  'knows-document': ({ hash, url }) => documents.find(hash)?.url === url,
  'give-document': ({ document }) => ({ hash: documents.give(document) }),
  extract: ({ hash }) => analyses.get('extract', hash, documents.get(hash)),
  authorities: ({ hash }) => analyses.get('authorities', hash, documents.get(hash)),
  terms: ({ hash }) => analyses.get('terms', hash, documents.get(hash)),
  pairs: ({ hash }) => analyses.get('pairs', hash, documents.get(hash)),
  'keep-definitions': async ({ hash }) => {
    const { cap = '', title, url, definitions = [] } = documents.get(hash);
    const kept = await store.run((db) => keepDefinitions(db, { cap, title, url }, definitions, new Date()));
    return { kept: kept.ok ? kept.value : 0 };
  },
});

/**
 * What a panel sends goes by a consent. One in a page can only bring one that was given in a window of our own, or rely on
 * what the reader allowed before: a click in its frame may have been led there by the page.
 */
function requireWord({ confirmations }: Deps, { isFrame }: OpenPanel, consent: Consent): void {
  if (isFrame && consent.how === 'once' && !confirmations.isGiven(consent)) throw new RequestRefused('refused');
}

const aboutModels = (
  deps: Deps,
  { summaries, endpoints, answers, confirmations } = deps,
): Part<
  | 'kept-summaries'
  | 'keep-by-hand'
  | 'endpoint-status'
  | 'may-ask-browser'
  | 'allow-endpoint'
  | 'send-rules'
  | 'show-confirmation'
  | 'kept-answers'
  | 'forget-answer'
  | 'review-answer'
> => ({
  'kept-summaries': async ({ hash }) =>
    (await summaries.kept(hash))
      .map(({ result }) => readSummaryResult(result))
      .filter((result) => result !== undefined),
  'keep-by-hand': async ({ hash, madeAt, byHand }) => {
    await summaries.keepByHand(hash, madeAt, byHand);
    return null;
  },
  'endpoint-status': ({ use, page }) => endpoints.status(use, page),
  'may-ask-browser': async () => (await endpoints.whyNotBrowser()) ?? null,
  'allow-endpoint': async ({ consent }, panel) => {
    requireWord(deps, panel, consent);
    await endpoints.allow(consent);
    return null;
  },
  'send-rules': () => endpoints.rules(),
  'show-confirmation': async ({ id }) => {
    await confirmations.show(id);
    return null;
  },
  'kept-answers': ({ hash }) => answers.kept(hash),
  'forget-answer': async ({ id }) => {
    await answers.forget(id);
    return null;
  },
  'review-answer': async ({ id, by }) => (await answers.review(id, by)) ?? null,
});

const aboutDrafts = ({
  shelf,
  store,
}: Deps): Part<
  | 'list-drafts'
  | 'save-draft'
  | 'draft-versions'
  | 'delete-draft'
  | 'write-journal'
  | 'read-journal'
  | 'clear-journal'
  | 'kept-questions'
  | 'keep-questions'
> => ({
  'kept-questions': () => keptQuestions(store),
  'keep-questions': ({ questions }) => keepQuestions(store, questions),
  'list-drafts': ({ matterId }) => shelf(matterId).list(),
  'save-draft': ({ draft, base, matterId }) => shelf(matterId).save(draft, base),
  'draft-versions': ({ id }) => shelf(null).versions(id),
  'delete-draft': async ({ id }) => {
    await shelf(null).remove(id);
    return null;
  },
  'write-journal': async ({ draft, matterId }) => {
    await store.run((db) => writeJournal(db, matterId, draft));
    return null;
  },
  'read-journal': async ({ matterId }) => {
    const found = await store.run((db) => readJournal(db, matterId));
    return found.ok ? found.value : null;
  },
  'clear-journal': async ({ saved, matterId }) => {
    await store.run((db) => clearJournal(db, matterId, saved));
    return null;
  },
});

const aboutTheGlossary = (
  { store }: Deps,
  concordance = createConcordance(store),
): Part<'own-terms' | 'search-imported' | 'count-provisions' | 'find-uses'> => ({
  'count-provisions': async () => ({ count: await concordance.count() }),
  'find-uses': ({ query, counterparts }) => concordance.find(query, counterparts),
  'own-terms': () => readKeptTerms(store),
  'search-imported': async ({ query, limit, domain }) => {
    const imported = await store.run(listDefinitions);
    const index = buildIndex(imported.ok ? importedEntries(imported.value) : []);
    return searchGlossary(index, query, { limit, ...(domain !== null && { domain }) });
  },
});

const aboutThePage = ({
  panels,
  documents,
}: Deps): Part<
  'jump' | 'mark-terms' | 'set-marks' | 'show-source' | 'copy' | 'read-page' | 'close-sidebar' | 'leave-sidebar'
> => ({
  jump: async ({ target }, { tabId }) => {
    if (tabId === undefined) return null;
    if (panels.isReadOnClick(tabId)) await jumpOnce(tabId, target);
    else await askPage(tabId, 'jump-to', { target });
    return null;
  },
  'mark-terms': async ({ spans }, { tabId }) => {
    if (tabId !== undefined) await askPage(tabId, 'mark-terms', { spans: [...spans] });
    return null;
  },
  'set-marks': async ({ on }, { tabId }) => {
    const page = tabId === undefined ? undefined : await askPage(tabId, 'get-state', {});
    if (page?.ok) await updateSettings((settings) => withMarks(settings, new URL(page.value.url).host, on));
    return null;
  },
  'show-source': async ({ url, paragraph }) => {
    await showSource(url, paragraph);
    return null;
  },
  copy: async (content, { tabId }) => {
    const answer = tabId === undefined ? undefined : await askPage(tabId, 'copy', content);
    return { copied: answer?.ok === true && answer.value.copied };
  },
  'read-page': async ({ way = 'again' }, { tabId }) => {
    if (tabId === undefined) return { read: false };
    const asked = await askPage(tabId, 'read-again', { way });
    const read = asked.ok ? undefined : await readOtherPage(tabId);
    if (read === undefined) await panels.lookAt(tabId);
    else await panels.putRead(tabId, documents.give(read));
    return { read: asked.ok ? asked.value.read : read !== undefined };
  },
  'close-sidebar': async (_, { tabId }) => {
    if (tabId !== undefined) await askPage(tabId, 'set-sidebar', { open: false });
    return null;
  },
  'leave-sidebar': async (_, { tabId }) => {
    if (tabId !== undefined) await askPage(tabId, 'move-focus', { where: 'text' });
    return null;
  },
});

const aboutTabs = (): Part<'reload-page' | 'save-tab' | 'open-options' | 'open-address'> => ({
  'reload-page': async (_, { tabId }) => {
    if (tabId !== undefined) await browser.tabs.reload(tabId);
    return null;
  },
  'save-tab': async ({ tab }) => {
    await updateSettings((settings) => ({ ...settings, sidebar: { ...settings.sidebar, tab } }));
    return null;
  },
  'open-options': async ({ section, add }) => {
    const query = add === undefined ? '' : `?add=${encodeURIComponent(add)}`;
    await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}${query}#${section}` });
    return null;
  },
  'open-address': async ({ url }) => {
    if (/^https:\/\//.test(url)) await browser.tabs.create({ url });
    return null;
  },
});

function createStreamers(deps: Deps): PanelStreamers<OpenPanel> {
  const { documents, summaries, answers, drafts, secondReadings, rankings, confirmations } = deps;
  const sources = (labelled: readonly LabelledHash[]) =>
    labelled.map(({ label, hash }) => ({ label, document: documents.get(hash) }));
  return {
    confirm: (asked, signal, { tabId }) => confirmations.ask(asked, tabId, signal),
    summarise: ({ hash, order }, signal, panel) => {
      requireWord(deps, panel, order.consent);
      return summaries.run(documents.get(hash), order, signal);
    },
    answer: ({ asked, documents: labelled, sending }, signal, panel) => {
      requireWord(deps, panel, sending.consent);
      return answers.run(asked, sources(labelled), sending, signal);
    },
    'draft-section': ({ draft, section, material, sending }, signal, panel) => {
      requireWord(deps, panel, sending.consent);
      return drafts.draftSection(draft, section, material, sending, signal);
    },
    'read-again': ({ parts, madeFrom, sending }, signal, panel) => {
      requireWord(deps, panel, sending.consent);
      const named = parts.map(({ hash, statements }) => ({ document: documents.get(hash), statements }));
      return secondReadings.run(named, madeFrom, sending, signal);
    },
    rank: ({ question, documents: labelled, sending }, signal, panel) => {
      requireWord(deps, panel, sending.consent);
      return rankings.run(question, sources(labelled), sending, signal);
    },
    rewrite: ({ draft, asked, sending }, signal, panel) => {
      requireWord(deps, panel, sending.consent);
      return drafts.rewrite(draft, asked, sending, signal);
    },
  };
}
