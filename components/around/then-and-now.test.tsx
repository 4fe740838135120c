// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Versions } from '@/utils/around/ask-versions';
import type { LegalDocument } from '@/utils/core/legal-document';
import { fail, succeed } from '@/utils/core/result';
import { render } from '@/utils/testing/render';
import { ThenAndNow } from './then-and-now';
import type { VersionServices } from './use-versions';

const CHAPTER: LegalDocument = {
  url: 'https://www.elegislation.gov.hk/hk/cap998',
  site: 'e-legislation',
  kind: 'legislation',
  language: 'en',
  title: 'Otters Ordinance',
  cap: '998',
  versionDate: '2025-09-01T00:00:00',
  text: '',
  paragraphs: [],
};
const VERSIONS: Versions = {
  askedAt: '2033-01-01T00:00:00.000Z',
  versions: succeed([
    { id: '9', date: '2026-03-01', title: '' },
    { id: '7', date: '2025-09-01', title: '' },
    { id: '3', date: '2020-01-02', title: '' },
  ]),
};

/** The chapter's other language is not asked for here. */
const NO_OTHER: Pick<VersionServices, 'otherLanguage' | 'heldOther' | 'citedVersions'> = {
  citedVersions: async () => [],
  otherLanguage: async () => fail('not-found'),
  heldOther: () => undefined,
};

async function draw(heard: Versions = VERSIONS) {
  const asked: string[] = [];
  const services: VersionServices = {
    ...NO_OTHER,
    async versions() {
      asked.push('versions');
      return heard;
    },
    async compare(_document, older, newer) {
      asked.push(`${older.date} ${newer.date}`);
      return succeed([
        {
          section: 's 2',
          is: 'changed' as const,
          lines: [
            { is: 'same' as const, text: 'An otter ' },
            { is: 'removed' as const, text: 'must' },
            { is: 'added' as const, text: 'may' },
          ],
        },
      ]);
    },
  };
  const drawn = await render(<ThenAndNow document={CHAPTER} services={services} />);
  return { drawn, asked };
}

describe('ThenAndNow', () => {
  it('shows the address before it asks, and asks only on the click', async () => {
    const { drawn, asked } = await draw();
    expect(drawn.text()).toContain('https://www.hklii.hk/api/getcapversions?lang=en&cap=998');
    expect(asked).toEqual([]);
    await drawn.click('button', 'Look up versions on HKLII');
    expect(asked).toEqual(['versions']);
    expect(drawn.text()).toContain('1 September 2025 (this page)');
  });

  it('compares the page’s version with the one before it, and shows what went and what came', async () => {
    const { drawn, asked } = await draw();
    await drawn.click('button', 'Look up versions on HKLII');
    expect(drawn.text()).toContain('getcapversiontoc?id=3');
    await drawn.click('button', 'Show what changed');
    expect(asked.at(-1)).toBe('2020-01-02 2025-09-01');
    expect(drawn.text()).toContain('1 section differs.');
    expect(drawn.element.querySelector('del')?.textContent).toBe('must');
    expect(drawn.element.querySelector('ins')?.textContent).toBe('may');
  });

  it('says where the page names no chapter', async () => {
    const { cap: _, ...nameless } = CHAPTER;
    const services: VersionServices = { ...NO_OTHER, versions: async () => VERSIONS, compare: async () => succeed([]) };
    const drawn = await render(<ThenAndNow document={nameless} services={services} />);
    expect(drawn.text()).toMatch(/names no chapter/);
  });

  it.each<readonly [string, Versions, RegExp]>([
    ['no version', { ...VERSIONS, versions: succeed([]) }, /lists no version/],
    ['offline', { ...VERSIONS, versions: fail('unreachable') }, /HKLII cannot be reached/],
    ['refused by the browser', { ...VERSIONS, versions: fail('no-access') }, /was not allowed to ask/],
    ['another shape', { ...VERSIONS, versions: fail('changed-shape') }, /HKLII/],
  ])('says what is the matter: %s', async (_name, heard, said) => {
    const { drawn } = await draw(heard);
    await drawn.click('button', 'Look up versions on HKLII');
    expect(drawn.text()).toMatch(said);
  });
});
