// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { AroundCase } from '@/utils/around/ask-hklii';
import type { LegalDocument } from '@/utils/core/legal-document';
import { render } from '@/utils/testing/render';
import { AfterCase } from './after-case';

const CASE = { neutralCitation: '[2031] HKCA 10', actionNumbers: ['CACV 5/2031'] };
const JUDGMENT: LegalDocument = {
  url: 'https://www.hklii.hk/en/cases/hkca/2031/10',
  site: 'hklii',
  kind: 'judgment',
  language: 'en',
  title: 'Otter v Heron',
  text: '',
  paragraphs: [],
};
const later = (neutral: string, court: string) => ({
  neutral,
  name: `Otter v ${neutral}`,
  court,
  date: '2032-01-02',
  citations: 2,
  url: 'https://www.hklii.hk/en/cases/hkcfi/2032/1',
});
const AROUND: AroundCase = {
  askedAt: '2033-01-01T00:00:00.000Z',
  later: { ok: true, value: [later('[2032] HKCFI 1', 'HKCFI'), later('[2032] HKCA 2', 'HKCA')] },
  history: {
    ok: true,
    value: [{ actionNumber: 'FACV 1/2032', neutral: '[2032] HKCFA 3', date: '2032-05-06', remarks: 'Appeal allowed' }],
  },
};

const draw = async (
  kept: AroundCase | undefined,
  heard: AroundCase = AROUND,
  fields: Partial<LegalDocument> = CASE,
) => {
  let asks = 0;
  const services = {
    kept: async () => kept,
    ask: async () => {
      asks += 1;
      return heard;
    },
  };
  const drawn = await render(<AfterCase document={{ ...JUDGMENT, ...fields }} services={services} />);
  return { drawn, asks: () => asks };
};

describe('AfterCase', () => {
  it('shows the addresses before it asks, and asks only on the click', async () => {
    const { drawn, asks } = await draw(undefined);
    expect(drawn.text()).toContain('https://www.hklii.hk/api/getcasenoteup?abbr=hkca&year=2031&num=10');
    expect(asks()).toBe(0);
    await drawn.click('button', 'Look up later cases on HKLII');
    expect(asks()).toBe(1);
    expect(drawn.text()).toContain('Appeal allowed');
    expect(drawn.text()).toContain('[2032] HKCA 2');
    expect(drawn.text()).toContain('not how they treat it');
  });

  it('shows what was kept without asking', async () => {
    const { drawn, asks } = await draw(AROUND);
    expect(drawn.text()).toContain('1 January 2033');
    expect(asks()).toBe(0);
  });

  it('says why nothing came, and that empty lists are empty', async () => {
    const failed: AroundCase = {
      ...AROUND,
      later: { ok: false, reason: 'unreachable' },
      history: { ok: true, value: [] },
    };
    const { drawn } = await draw(failed);
    expect(drawn.text()).toContain('HKLII cannot be reached');
    expect(drawn.text()).toContain('no other decision of this action');
  });

  it.each([
    ['blocked-by-matter', 'The client in this matter said no'],
    ['blocked-by-policy', 'Your firm’s policy does not allow asking www.hklii.hk'],
    ['policy-unknown', 'The browser has not said yet what your firm allows'],
    ['not-public', 'Only a page that everybody can read'],
    ['no-access', 'The browser was not allowed to ask'],
  ] as const)('%s: says so, and that nothing was asked', async (reason, words) => {
    const none = { ok: false, reason } as const;
    const { drawn } = await draw({ ...AROUND, later: none, history: none });
    expect(drawn.text()).toContain(words);
  });

  it('says so where there is nothing to ask by', async () => {
    const { drawn } = await draw(undefined, AROUND, {});
    expect(drawn.text()).toContain('prints no neutral citation');
  });
});
