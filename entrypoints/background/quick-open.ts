import { type Browser, browser } from '#imports';
import { openTarget, searchAddress } from '@/utils/citations/quick-open';

/** The address bar after `sn`: a citation goes straight to its page. */
export function registerQuickOpen(): void {
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    const target = openTarget(text);
    suggest(target ? [{ content: target.url, description: escapeMarkup(target.norm) }] : []);
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    open(addressOf(text), disposition);
  });
}

/** A suggestion that was chosen arrives as its address. */
function addressOf(text: string): string {
  if (/^https:\/\//.test(text) && URL.canParse(text)) return text;
  return openTarget(text)?.url ?? searchAddress(text);
}

function open(url: string, disposition: `${Browser.omnibox.OnInputEnteredDisposition}`): void {
  if (disposition === 'currentTab') browser.tabs.update({ url });
  else browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** Chrome reads descriptions as XML. */
const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
