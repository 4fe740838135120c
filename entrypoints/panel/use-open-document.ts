import { useEffect, useState } from 'react';
import type { DocumentState } from '@/components/panel/document-state';
import type { PageOnScreen } from '@/utils/messaging/background-to-panel';
import type { NamedDocuments } from './named-documents';

const READING: DocumentState = { is: 'reading' };

/** What stands in the tab at the front, with its document. A state always belongs to the tab it names. */
export function useOpenDocument(page: PageOnScreen | undefined, documents: NamedDocuments): DocumentState {
  const [opened, setOpened] = useState<{ readonly tabId: number; readonly state: DocumentState }>();
  const hash = page?.state.is === 'ready' ? page.state.hash : undefined;
  const tabId = page?.tabId;

  useEffect(() => {
    if (hash === undefined || tabId === undefined) return;
    let isCurrent = true;
    void documents.open(hash).then((document) => {
      if (!isCurrent) return;
      // A text that cannot be had (longer than any law, or gone meanwhile) is said to be so.
      const failed: DocumentState = { is: 'unreadable', failure: { reason: 'failed' } };
      setOpened({ tabId, state: document === undefined ? failed : { is: 'ready', document, hash } });
    });
    return () => {
      isCurrent = false;
    };
  }, [documents, hash, tabId]);

  if (page === undefined || page.state.is === 'reading') return READING;
  if (page.state.is === 'unreadable') return { is: 'unreadable', failure: { reason: page.state.reason } };
  // A text that grows stays on the screen until the longer one is here.
  return opened !== undefined && opened.tabId === page.tabId ? opened.state : READING;
}
