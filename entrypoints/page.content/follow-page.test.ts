// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_TEXT } from '@/utils/core/document-limits';
import { hashDocument } from '@/utils/core/hash-document';
import type { LegalDocument } from '@/utils/core/legal-document';
import { followPage, type PageState } from './follow-page';

const judgment = (name: string, words: string): string => `
<p style="text-align:right">HCA 77/2031, [2031] HKCFI 77</p>
<p style="text-align:center"><b>COURT OF FIRST INSTANCE</b></p>
<parties><table><tr><td></td><td>${name}</td><td>Plaintiff</td></tr><tr><td></td><td>and</td><td></td></tr>
<tr><td></td><td>BRAMBLE LIMITED</td><td>Defendant</td></tr></table></parties>
<p><a name="p1" class="para" id="p1">1.</a>&nbsp;&nbsp;${words}</p>
<p><a name="p2" class="para" id="p2">2.</a>&nbsp;&nbsp;The summons is dismissed with costs to the defendant, to be taxed if not agreed.</p>`;

const put = (html: string): void => {
  document.body.innerHTML = `<div id="app"><div id="maincon"><div class="case-content">${html}</div></div></div>`;
};

let states: PageState[];
let controller: AbortController;
const said = () => states.map(({ is }) => is);
const last = () => states.at(-1);
const textOf = (state: PageState | undefined): string => (state?.is === 'ready' ? state.reading.document.text : '');

function follow() {
  const jsdomWindow = window as Window & typeof globalThis;
  return followPage({
    window: jsdomWindow,
    signal: controller.signal,
    hash: async (document) => hashDocument(document),
    onState: (state, isNews) => {
      if (isNews) states.push(state);
    },
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  states = [];
  controller = new AbortController();
  // jsdom's own address cannot leave its origin; HKLII's is taken over whole.
  vi.stubGlobal('location', { href: 'https://www.hklii.hk/en/cases/hkcfi/2031/77' });
  Object.defineProperty(window, 'location', { value: globalThis.location, configurable: true });
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('followPage', () => {
  it('waits for text that comes late, and reads it once it is there', async () => {
    put('');
    follow();
    await vi.advanceTimersByTimeAsync(3000);
    expect(said()).toEqual([]);
    put(judgment('WILLOW LIMITED', 'This is the plaintiff’s summons for judgment.'));
    await vi.advanceTimersByTimeAsync(500);
    expect(textOf(last())).toContain('summons for judgment');
  });

  it('says after a while that there is no text, and goes on all the same when it comes', async () => {
    put('');
    follow();
    await vi.advanceTimersByTimeAsync(9000);
    const state = last();
    expect(state?.is === 'unreadable' && state.read.reason).toBe('no-text-yet');
    put(judgment('WILLOW LIMITED', 'The text has come after all.'));
    await vi.advanceTimersByTimeAsync(500);
    expect(textOf(last())).toContain('come after all');
  });

  it('does not read a menu that opened as a new document', async () => {
    put(judgment('WILLOW LIMITED', 'This is the plaintiff’s summons.'));
    follow();
    await vi.advanceTimersByTimeAsync(500);
    document.body.append(document.createElement('nav'));
    await vi.advanceTimersByTimeAsync(500);
    expect(said()).toEqual(['ready']);
  });

  it('stops trying where the page never rests, says so, and begins anew at another address', async () => {
    put(judgment('WILLOW LIMITED', 'This is the plaintiff’s summons.'));
    const onRestless = vi.fn();
    const hash = vi.fn(async (document: LegalDocument) => hashDocument(document));
    const jsdomWindow = window as Window & typeof globalThis;
    const follower = followPage({
      window: jsdomWindow,
      signal: controller.signal,
      hash,
      onState: (state) => states.push(state),
      onRestless,
    });
    const stir = async (seconds: number): Promise<void> => {
      for (let at = 0; at < seconds * 10; at += 1) {
        const mark = document.createElement('p');
        mark.textContent = `Word ${states.length} ${at}.`;
        document.querySelector('.case-content')?.append(mark);
        await vi.advanceTimersByTimeAsync(100);
      }
    };
    await stir(300);
    expect(onRestless).toHaveBeenCalledTimes(1);
    const before = states.length;
    expect(before).toBeLessThan(20);
    await stir(60);
    expect(states.length).toBe(before);
    follower.again();
    await vi.advanceTimersByTimeAsync(500);
    expect(states.length).toBeGreaterThan(before);
  });

  it('does not take a page that is longer than any law', async () => {
    put(judgment('WILLOW LIMITED', `One long word: ${'a'.repeat(LONGEST_TEXT)}.`));
    follow();
    await vi.advanceTimersByTimeAsync(2000);
    const state = last();
    expect(state?.is === 'unreadable' && state.read.reason).toBe('too-long');
  });

  it('reads nothing more once the script’s life is over', async () => {
    put('');
    follow();
    await vi.advanceTimersByTimeAsync(500);
    controller.abort();
    put(judgment('WILLOW LIMITED', 'Too late.'));
    await vi.advanceTimersByTimeAsync(9000);
    expect(said()).toEqual([]);
  });
});
