// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHost } from './host';

vi.mock('./style.css?inline', () => ({ default: '' }));

const leave = new AbortController();
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function open() {
  const onReturn = vi.fn();
  const onEvicted = vi.fn();
  const host = createHost({ signal: leave.signal, onReturn, onEvicted });
  host.mount();
  return { host, onReturn, onEvicted };
}
const inPage = (): Element | null => document.querySelector('[data-sidenote]');

afterEach(() => inPage()?.remove());

describe('our element in the page', () => {
  it('keeps what is in it from the page', () => {
    const { host } = open();
    host.root.append(document.createElement('button'));
    expect(inPage()?.shadowRoot).toBeNull();
    expect(inPage()?.innerHTML).toBe('');
    host.remove();
    expect(inPage()).toBeNull();
  });

  it('comes back when a page that redraws itself took it along', async () => {
    const { host, onReturn } = open();
    inPage()?.remove();
    await turn();
    expect(inPage()).not.toBeNull();
    expect(onReturn).toHaveBeenCalledTimes(1);
    host.remove();
  });

  it('stops trying where the page takes it away again and again', async () => {
    const { onReturn, onEvicted } = open();
    for (let at = 0; at < 30; at += 1) {
      inPage()?.remove();
      await turn();
    }
    expect(inPage()).toBeNull();
    expect(onReturn.mock.calls.length).toBeLessThan(6);
    expect(onEvicted).toHaveBeenCalledTimes(1);
  });

  it('stands in a page that has defined what an element of ours does', () => {
    class Trap extends HTMLElement {
      constructor() {
        super();
        throw new Error('a trap');
      }
    }
    customElements.define('sidenote-reader', Trap);
    customElements.define('sidenote-panel', class extends Trap {});
    const { host } = open();
    expect(inPage()).not.toBeNull();
    host.remove();
  });
});
