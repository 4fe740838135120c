/** A block holds more letters than a heading or a button. */
const FEWEST_LETTERS = 200;
const OUTLINE =
  'position:fixed;z-index:2147483647;pointer-events:none;border:3px solid #b45309;border-radius:4px;background:rgba(180,83,9,.08)';

/**
 * Lets the reader point at the block that holds the text: the block under the pointer is outlined, a click takes it, Esc
 * ends it. The page gets neither the click nor the key, and nothing of ours stays in it.
 */
export function pointAt(dom: Document, signal: AbortSignal): Promise<Element | undefined> {
  return new Promise((resolve) => {
    const ended = new AbortController();
    const outline = dom.createElement('div');
    outline.setAttribute('style', OUTLINE);
    dom.documentElement.append(outline);
    let block: Element | undefined;

    const end = (chosen: Element | undefined): void => {
      ended.abort();
      outline.remove();
      resolve(chosen);
    };
    const options = { capture: true, signal: ended.signal };
    dom.addEventListener(
      'mousemove',
      ({ target }) => {
        block = target instanceof Element ? blockAround(target) : undefined;
        if (block) place(outline, block.getBoundingClientRect());
      },
      options,
    );
    dom.addEventListener(
      'click',
      (event) => {
        if (!event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        end(block ?? (event.target instanceof Element ? blockAround(event.target) : undefined));
      },
      options,
    );
    dom.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopImmediatePropagation();
        end(undefined);
      },
      options,
    );
    signal.addEventListener('abort', () => end(undefined), { signal: ended.signal });
  });
}

/** The nearest element around a place that holds more than a line, and all its like: the text, not one paragraph of it. */
export function blockAround(target: Element): Element {
  let block = target;
  while (block.parentElement && (isPart(block) || (block.textContent ?? '').length < FEWEST_LETTERS)) {
    if (block.parentElement.localName === 'html') break;
    block = block.parentElement;
  }
  return block;
}

/** A paragraph, a line, a cell of a table of paragraphs: a part of a text. */
const isPart = ({ localName }: Element): boolean =>
  /^(?:p|a|b|i|u|em|strong|span|font|sup|sub|li|ol|ul|tr|tbody|table|h[1-6]|blockquote|br|hr|img)$/.test(localName);

function place(outline: HTMLElement, { left, top, width, height }: DOMRect): void {
  Object.assign(outline.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}
