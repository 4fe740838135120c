/** What goes on the clipboard: text always, HTML with links and italics for those who paste into Word. */
export type Copied = { readonly text: string; readonly html?: string };

/**
 * Puts text on the clipboard, within a click or a key. Says whether the browser allowed it: a page in the background
 * or a frame without permission may not copy by the modern way, so the old one is tried too.
 */
export async function copyToClipboard(content: Copied, dom: Document = document): Promise<boolean> {
  try {
    await writeModern(content);
    return true;
  } catch {
    return writeByCommand(content, dom);
  }
}

function writeModern({ text, html }: Copied): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  return navigator.clipboard.write([item]);
}

/** Answers the browser's own copy event with our content; nothing is added to the page. */
function writeByCommand({ text, html }: Copied, dom: Document): boolean {
  let answered = false;
  const answer = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    answered = event.clipboardData !== null;
  };
  dom.addEventListener('copy', answer, { capture: true });
  try {
    return dom.execCommand('copy') && answered;
  } catch {
    return false;
  } finally {
    dom.removeEventListener('copy', answer, { capture: true });
  }
}
