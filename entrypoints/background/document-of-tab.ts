import { askPage } from '@/utils/messaging/ask-page';
import type { PageDocument } from '@/utils/sites/types';
import type { Documents } from './documents';

/** The document that stands in a tab, asked of its page only where it is not here yet. */
export async function documentOfTab(tabId: number, documents: Documents): Promise<PageDocument | undefined> {
  const page = await askPage(tabId, 'get-state', {});
  if (!page.ok || page.value.state.is !== 'ready') return undefined;
  const known = documents.find(page.value.state.hash);
  // The same law stands on two sites in the same words, with other links.
  if (known !== undefined && pageOf(known.url) === pageOf(page.value.url)) return known;
  const answer = await askPage(tabId, 'get-document', {});
  if (!answer.ok || answer.value.document === null) return undefined;
  return documents.find(documents.give(answer.value.document));
}

const pageOf = (url: string): string => url.split('#')[0] ?? url;
