// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { copyToClipboard } from './clipboard';
import { fileName } from './downloads';
import { patternOf } from './host-access';

describe('patternOf', () => {
  it.each([
    ['http://localhost:11434/v1', 'http://localhost/*'], // match patterns know no ports
    ['https://api.deepseek.com', 'https://api.deepseek.com/*'],
    ['http://192.168.1.5:8000/v1/', 'http://192.168.1.5/*'],
    ['file:///etc/passwd', undefined],
    ['not an address', undefined],
  ])('%s → %s', (address, pattern) => {
    expect(patternOf(address)).toBe(pattern);
  });
});

describe('fileName', () => {
  it.each([
    ['CACV 612/2024: note.md', 'CACV 612 2024 note.md'],
    ['[2025] HKCA 943.ris', '[2025] HKCA 943.ris'],
    ['香港特別行政區 訴 甲.csv', '香港特別行政區 訴 甲.csv'],
    ['a\u0000b<c>.txt', 'a b c .txt'],
  ])('%s → %s', (name, safe) => {
    expect(fileName(name)).toBe(safe);
  });
});

describe('copyToClipboard', () => {
  it('falls back to the copy command where the page may not use the clipboard', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
    const dom = document;
    const set = vi.fn();
    dom.execCommand = () => {
      const event = Object.assign(new Event('copy', { cancelable: true }), { clipboardData: { setData: set } });
      return !dom.dispatchEvent(event);
    };
    expect(await copyToClipboard({ text: '[2025] HKCA 943' }, dom)).toBe(true);
    expect(set).toHaveBeenCalledWith('text/plain', '[2025] HKCA 943');
    vi.unstubAllGlobals();
  });

  it('says so when the browser refuses both ways', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
    document.execCommand = () => false;
    expect(await copyToClipboard({ text: 'x' }, document)).toBe(false);
    vi.unstubAllGlobals();
  });
});
