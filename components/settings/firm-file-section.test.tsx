// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import type { Result } from '@/utils/core/result';
import { render, settle } from '@/utils/testing/render';
import { FirmFileSection } from './firm-file-section';

const ADDRESS = 'https://files.example.hk/sidenote.json';
const NEWS = { name: 'Otter & Heron', issuedAt: '2031-03-01T00:00:00Z', askedAt: '2031-04-01T00:00:00Z' };
type Taken = { name: string; terms: number; questions: number; endpoints: number };

const draw = (props: object, outcome: Result<Taken, string>, language: (typeof LANGUAGES)[number] = 'en') =>
  render(<FirmFileSection address={null} news={undefined} onImport={async () => outcome} {...props} />, language);

const TAKEN = { ok: true, value: { name: 'Otter & Heron', terms: 3, questions: 1, endpoints: 0 } } as const;

describe('FirmFileSection', () => {
  it('says which file is in use, by whose word, and when it was asked for', async () => {
    const drawn = await draw({ address: ADDRESS, news: NEWS }, TAKEN);
    expect(drawn.text()).toContain(`Set by your firm · By your firm’s policy: ${ADDRESS}`);
    expect(drawn.text()).toContain('In use: Otter & Heron, issued 1 March 2031');
  });

  it.each(LANGUAGES)('says in %s that a bad signature changed nothing', async (language) => {
    const drawn = await draw({ address: ADDRESS, news: { ...NEWS, failure: 'bad-signature' } }, TAKEN, language);
    expect(drawn.find('[role=alert]').textContent).toMatch(/Nothing was changed|沒有作出任何更改|没有作出任何更改/);
    expect(drawn.text()).toContain('Otter & Heron');
  });

  it.each([
    [TAKEN, 'Taken in from Otter & Heron: terms 3, questions 1, endpoints 0.'],
    [{ ok: false, reason: 'not-signed' }, 'is not signed'],
    [{ ok: false, reason: 'policy-unknown' }, 'has not said yet what your firm allows'],
  ] as const)('tells of an import: %o', async (outcome, words) => {
    const drawn = await draw({}, outcome);
    const input = drawn.element.querySelector<HTMLInputElement>('input[type=file]');
    await act(async () => {
      Object.defineProperty(input, 'files', { value: [new File(['{}'], 'firm.json')], configurable: true });
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(drawn.text()).toContain(words);
  });
});
