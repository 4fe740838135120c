import { useCallback, useEffect, useState } from 'react';
import type { DocumentState } from '@/components/panel/document-state';
import { askPage } from '@/utils/messaging/client';
import type { ActiveTab } from './use-active-tab';

/** HKLII's text comes seconds after its page, and e-Legislation's in pieces. */
const ASK_AGAIN_MS = 1500;
/** After this, an empty page is said to be empty; it is asked again all the same. */
const PATIENCE_MS = 8000;

/** What stands in the tab at the front. A state always belongs to the tab it names; answers for another are dropped. */
export type TabDocument = { readonly tabId: number | undefined; readonly state: DocumentState };

const READING: DocumentState = { is: 'reading' };

/** Asks the page at the front for its document, again and again until there is one, and whenever it changes. */
export function useTabDocument(tab: ActiveTab | undefined) {
  const [found, setFound] = useState<TabDocument>({ tabId: undefined, state: READING });
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((count) => count + 1), []);
  const tabId = tab?.id;
  const turn = tab?.turn;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn or another request asks anew
  useEffect(() => {
    if (tabId === undefined) return;
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const since = Date.now();
    const put = (state: DocumentState): void => setFound((before) => keep(before, { tabId, state }));

    async function ask(id: number): Promise<void> {
      const answer = await askPage(id, 'get-document', {});
      if (!isCurrent) return;
      const state = stateOf(answer, Date.now() - since < PATIENCE_MS);
      put(state);
      timer = setTimeout(() => ask(id), ASK_AGAIN_MS * (state.is === 'ready' ? 4 : 1));
    }
    setFound((before) => (before.tabId === tabId ? before : { tabId, state: READING }));
    ask(tabId);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [tabId, turn, asked]);

  return { ...found, again };
}

/** The same text is the same document: nothing drawn from it is drawn again. */
function keep(before: TabDocument, next: TabDocument): TabDocument {
  const isSame =
    before.tabId === next.tabId &&
    before.state.is === 'ready' &&
    next.state.is === 'ready' &&
    before.state.hash === next.state.hash;
  return isSame ? before : next;
}

type Answer = Awaited<ReturnType<typeof askPage<'get-document'>>>;

function stateOf(answer: Answer, isEarly: boolean): DocumentState {
  if (!answer.ok) {
    return { is: 'unreadable', failure: { reason: answer.reason === 'no-receiver' ? 'not-supported' : answer.reason } };
  }
  if (answer.value.readable) return { is: 'ready', document: answer.value.document, hash: answer.value.hash };
  const { reason } = answer.value;
  return reason === 'no-text-yet' && isEarly ? READING : { is: 'unreadable', failure: { reason } };
}
