// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import { render } from '@/utils/testing/render';
import { SearchFixture, SMALL_GLOSSARY } from './glossary-search.fixture';
import type { GlossarySource, ShelvedResult } from './types';

const makeDeps = (load: () => Promise<GlossarySource> = async () => SMALL_GLOSSARY) => ({
  load,
  copy: vi.fn(async (_text: string) => true),
  open: vi.fn(),
  readCitation: (typed: string) =>
    typed.startsWith('cap ') ? { norm: 'Cap 609 s 2', url: 'https://example.test/609' } : null,
  remember: vi.fn(),
});

const input = (drawn: Awaited<ReturnType<typeof render>>) => drawn.find('input');

async function pressWithControl(target: HTMLElement, key: string): Promise<void> {
  await act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }));
  });
}

describe('GlossarySearch', () => {
  it('shows what stands there before a glossary is open', async () => {
    const drawn = await render(<SearchFixture deps={makeDeps(() => new Promise(() => undefined))} />);
    expect(drawn.text()).toContain('Opening the glossary');
  });

  it('says so when the glossary cannot be opened, and what to do', async () => {
    const drawn = await render(<SearchFixture deps={makeDeps(() => Promise.reject(new Error('no file')))} />);
    expect(drawn.text()).toContain('Close this window and open it again');
  });

  it('offers recent look-ups before a word is typed', async () => {
    const drawn = await render(<SearchFixture deps={makeDeps()} recent={['estoppel']} />);
    await drawn.click('button', 'estoppel');
    expect(drawn.find('[role=grid]').textContent).toContain('不容反悔法');
  });

  it('copies the other language by Enter, and the pair with its source by Ctrl+Enter', async () => {
    const deps = makeDeps();
    const drawn = await render(<SearchFixture deps={deps} query="arb" />);
    await drawn.press(input(drawn), 'Enter');
    await pressWithControl(input(drawn), 'Enter');
    expect(deps.copy.mock.calls).toEqual([['仲裁'], ['arbitration 仲裁 (Cap. 609 s. 2)']]);
    expect(deps.remember).toHaveBeenCalledWith('arb');
    expect(drawn.find('[role=status]').textContent).toBe('Copied: arbitration 仲裁 (Cap. 609 s. 2)');
  });

  it('copies English when Chinese was typed', async () => {
    const deps = makeDeps();
    const drawn = await render(<SearchFixture deps={deps} query="仲" />);
    await drawn.press(input(drawn), 'Enter');
    expect(deps.copy).toHaveBeenCalledWith('arbitration');
  });

  it('leaves Enter to an input method that is composing', async () => {
    const deps = makeDeps();
    const drawn = await render(<SearchFixture deps={deps} query="arb" />);
    await act(async () => {
      input(drawn).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }));
    });
    expect(deps.copy).not.toHaveBeenCalled();
  });

  it('opens the page of a citation that was typed', async () => {
    const deps = makeDeps();
    const drawn = await render(<SearchFixture deps={deps} query="cap 609 s 2" />);
    expect(drawn.find('a', /Open Cap 609 s 2/).getAttribute('href')).toBe('https://example.test/609');
    await drawn.press(input(drawn), 'Enter');
    expect(deps.open).toHaveBeenCalledWith('https://example.test/609');
  });

  it('copies a term that is also the short name of an ordinance: Enter is a translation first, Shift+Enter the page', async () => {
    const readCitation = () => ({ norm: 'Cap 609', url: 'https://example.test/609' });
    const exact: GlossarySource = {
      ...SMALL_GLOSSARY,
      search: (query, fields) =>
        SMALL_GLOSSARY.search(query, fields).map((hit) => ({ ...hit, matched: { ...hit.matched, how: 'exact' } })),
    };
    const deps = { ...makeDeps(async () => exact), readCitation };
    const drawn = await render(<SearchFixture deps={deps} query="arbitration" />);
    await drawn.press(input(drawn), 'Enter');
    expect(deps.copy).toHaveBeenCalledWith('仲裁');
    expect(deps.open).not.toHaveBeenCalled();
    await act(async () => {
      input(drawn).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', shiftKey: true, bubbles: true, cancelable: true }),
      );
    });
    expect(deps.open).toHaveBeenCalledWith('https://example.test/609');
  });

  it('keeps what was looked up before the clipboard, the glossary or the page has answered', async () => {
    const never = { ...makeDeps(), copy: () => new Promise<boolean>(() => undefined) };
    const drawn = await render(<SearchFixture deps={never} query="arb" />);
    await drawn.press(input(drawn), 'Enter');
    expect(never.remember).toHaveBeenCalledWith('arb');
    const unopened = makeDeps(() => new Promise(() => undefined));
    await (async (still) => still.press(input(still), 'Enter'))(
      await render(<SearchFixture deps={unopened} query="estoppel" />),
    );
    expect(unopened.remember).toHaveBeenCalledWith('estoppel');
  });

  it('says that a case known by its name alone is searched for', async () => {
    const readCitation = () => ({ norm: 'A v B', url: 'https://example.test/search', isSearch: true as const });
    const drawn = await render(<SearchFixture deps={{ ...makeDeps(), readCitation }} query="A v B" />);
    expect(drawn.find('a', /Search HKLII for A v B/)).toBeTruthy();
  });

  it('proposes a spelling, then to add the term', async () => {
    const drawn = await render(<SearchFixture deps={makeDeps()} query="estopel" />);
    expect(drawn.text()).toContain('No term fits “estopel”.');
    await drawn.click('button', 'Add it to your own terms');
    expect(drawn.find('output').dataset.asked).toBe('estopel');
    await drawn.click('button', 'estoppel');
    expect(drawn.find('[role=grid]').textContent).toContain('不容反悔法');
  });

  it('keeps pinned terms beside the next search, and marks Mainland usage', async () => {
    const drawn = await render(<SearchFixture deps={makeDeps()} query="e" />);
    await drawn.click('button', 'Pin estoppel');
    expect(drawn.find('[aria-label="Pinned to compare"]').textContent).toContain('不容反悔法');
    await drawn.click('button', 'Unpin estoppel');
    expect(drawn.element.querySelector('[aria-label="Pinned to compare"]')).toBeNull();
    const other = await render(<SearchFixture deps={makeDeps()} query="j" />);
    expect(other.text()).toContain('Mainland usage');
  });

  it.each(LANGUAGES)('draws results in %s', async (language) => {
    const drawn = await render(<SearchFixture deps={makeDeps()} query="e" />, language);
    expect(drawn.find('tr').getAttribute('aria-selected')).toBe('true');
    expect(drawn.find('input').getAttribute('aria-activedescendant')).toBe(drawn.find('tr').id);
  });
});

describe('imported legislation', () => {
  const imported = (en: string, score: number) => ({
    entry: { id: `imported.${en}`, en, zhHant: '浮標', zhHans: '浮标', domain: 'statutory', source: 'Cap. 999 s 2' },
    shelf: 'imported' as const,
    score,
    matched: { form: en, language: 'en' as const, how: 'exact' as const },
  });

  it('joins the results when it has answered, and does not move the row chosen by hand', async () => {
    let answer: (found: readonly ShelvedResult[]) => void = () => undefined;
    const source: GlossarySource = {
      ...SMALL_GLOSSARY,
      searchImported: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    };
    const drawn = await render(<SearchFixture deps={makeDeps(async () => source)} query="e" />);
    await drawn.press(input(drawn), 'ArrowDown');
    const chosen = (): string | null | undefined => drawn.element.querySelector('[aria-selected=true]')?.textContent;
    const before = chosen();
    await act(async () => answer([imported('estuary', 9_000)]));
    expect(drawn.element.querySelectorAll('tr')).toHaveLength(2);
    expect(drawn.element.querySelector('tr')?.textContent).toContain('estuary');
    expect(chosen()).toBe(before);
  });

  it('is waited for before it is said that nothing fits', async () => {
    const source: GlossarySource = { ...SMALL_GLOSSARY, searchImported: () => new Promise(() => undefined) };
    const drawn = await render(<SearchFixture deps={makeDeps(async () => source)} query="zzz" />);
    expect(drawn.text()).toContain('Looking through imported legislation');
    expect(drawn.text()).not.toContain('No term fits');
  });
});
