// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import type { LegalDocument } from '@/utils/core/legal-document';
import { fail, succeed } from '@/utils/core/result';
import { render } from '@/utils/testing/render';
import type { OtherText, VersionServices } from '../around/use-versions';
import type { ReadDocument } from '../panel/document-state';
import { ChapterSays } from './chapter-says';
import { useOpenChapter } from './use-open-chapter';

const chapter = (language: 'en' | 'zh-Hant', text: string): LegalDocument => ({
  url: 'https://www.hklii.hk/en/legis/ord/999',
  site: 'hklii',
  kind: 'legislation',
  language,
  title: 'Buoys Ordinance',
  cap: '999',
  versionDate: '2031-01-01',
  text,
  paragraphs: [{ id: 'p', number: 's 3', role: 'provision', text, start: 0, end: text.length }],
});
const ENGLISH: ReadDocument = chapter('en', 'No buoy may be moved.');
const OTHER: OtherText = { document: chapter('zh-Hant', '不得移動浮標。'), date: '2030-05-06', isSame: false };

/** React hears of a value that was set past its own setter. */
function typeInto(input: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

type Answer = Awaited<ReturnType<VersionServices['otherLanguage']>>;

function Drawn({ answer, onJump }: { readonly answer: Answer; readonly onJump: (section: string) => void }) {
  const versions: VersionServices = {
    versions: vi.fn(),
    compare: vi.fn(),
    citedVersions: async () => [],
    heldOther: () => undefined,
    otherLanguage: async () => answer,
  };
  return (
    <ChapterSays
      document={ENGLISH}
      chapter={useOpenChapter(ENGLISH, versions)}
      onJump={({ section }) => onJump(section)}
    />
  );
}

describe('how the chapter on the screen says it', () => {
  it('shows what a click asks for; then any word of the chapter with its counterpart, and the way to it', async () => {
    const onJump = vi.fn();
    const drawn = await render(<Drawn answer={succeed(OTHER)} onJump={onJump} />);
    expect(drawn.text()).toContain('https://www.hklii.hk/api/getcapversions?lang=tc&cap=999');
    expect(drawn.text()).toContain('https://www.hklii.hk/api/getcapversiontoc?id=');
    await drawn.click('button', 'Get the Chinese text');
    expect(drawn.text()).toContain('The text beside is the version of 6 May 2030');
    await act(async () => typeInto(drawn.find('input[type=search]') as HTMLInputElement, 'buoy'));
    await vi.waitFor(() => expect(drawn.find('mark').textContent).toBe('buoy'), { timeout: 3000 });
    expect(drawn.text()).toContain('不得移動浮標。');
    await drawn.click('a', /^Go to/);
    expect(onJump).toHaveBeenCalledWith('s 3');
  });

  it('says why the other text did not come, and lets the reader ask again', async () => {
    const drawn = await render(<Drawn answer={fail('unreachable')} onJump={vi.fn()} />);
    await drawn.click('button', 'Get the Chinese text');
    expect(drawn.text()).toContain('HKLII cannot be reached.');
    expect((drawn.find('button', 'Get the Chinese text') as HTMLButtonElement).disabled).toBe(false);
  });

  it.each(LANGUAGES)('is drawn in %s without a bare parameter', async (language) => {
    const drawn = await render(<Drawn answer={succeed(OTHER)} onJump={vi.fn()} />, language);
    await drawn.click('button');
    expect(drawn.text()).not.toMatch(/\{[a-z]+\}/);
  });
});
