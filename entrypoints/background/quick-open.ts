import { type Browser, browser } from '#imports';
import { type OpenTarget, openTarget, type PageNames, searchAddress } from '@/utils/citations/quick-open';
import { askPage } from '@/utils/messaging/ask-page';
import type { Analyses } from './analyses';

/** The address bar after `sn`: a citation, a popular name or a name of the page at hand goes straight to its page. */
export function registerQuickOpen(analyses: Analyses): void {
  let latest = '';
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    latest = text;
    void targetOf(text, analyses).then((target) => {
      // What was typed meanwhile has its own answer.
      if (latest === text) suggest(target ? [{ content: target.url, description: escapeMarkup(target.norm) }] : []);
    });
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    void addressOf(text, analyses).then((url) => open(url, disposition));
  });
}

const targetOf = async (text: string, analyses: Analyses): Promise<OpenTarget | null> =>
  openTarget(text, await namesAtHand(analyses));

/** What the page in front cites, by its table alone: no other tab's, and nothing is read anew for it. */
async function namesAtHand(analyses: Analyses): Promise<PageNames | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const page = tab?.id === undefined ? undefined : await askPage(tab.id, 'get-state', {});
  if (!page?.ok || page.value.state.is !== 'ready') return undefined;
  const table = await analyses.findTable(page.value.state.hash);
  return table && { authorities: [...table.byId.values()] };
}

/** A suggestion that was chosen arrives as its address. */
async function addressOf(text: string, analyses: Analyses): Promise<string> {
  if (/^https:\/\//.test(text) && URL.canParse(text)) return text;
  return (await targetOf(text, analyses))?.url ?? searchAddress(text);
}

function open(url: string, disposition: `${Browser.omnibox.OnInputEnteredDisposition}`): void {
  if (disposition === 'currentTab') browser.tabs.update({ url });
  else browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** Chrome reads descriptions as XML. */
const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
