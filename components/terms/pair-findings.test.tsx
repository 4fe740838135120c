// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES, type Language } from '@/utils/core/language';
import type { LegalDocument } from '@/utils/core/legal-document';
import { render } from '@/utils/testing/render';
import { listFindings, type ProvisionNotice, pairProvisions } from './pair-finding';
import { PairFindings } from './pair-findings';

/** A chapter of these provisions in one language. */
function chapter(language: Language, provisions: readonly (readonly [number: string, text: string])[]): LegalDocument {
  let text = '';
  const paragraphs = provisions.map(([number, said], at) => {
    const start = text.length;
    text += `${said}\n`;
    return { id: `p${at}`, number, role: 'provision' as const, text: said, start, end: start + said.length };
  });
  const url = 'https://www.elegislation.gov.hk/hk/cap999';
  return { url, site: 'e-legislation', kind: 'legislation', language, title: 'Buoys Ordinance', text, paragraphs };
}

const ENGLISH = chapter('en', [
  ['s 1', 'Short title.'],
  ['s 2', 'No buoy on a pier.'],
  ['s 2', 'Nor in domestic premises.'],
  ['s 3', 'Only in English.'],
]);
const CHINESE = chapter('zh-Hant', [
  ['s 1', '簡稱。'],
  ['s 2', '浮標不得設於碼頭，亦不得設於住宅處所。'],
]);

const entry = {
  id: 'x',
  en: 'domestic premises',
  zhHant: '住用處所',
  zhHans: '住用处所',
  domain: 'land',
  source: 'Cap. 115 s. 38A',
};

const notice = (english: string, chinese: string): ProvisionNotice => ({
  provision: 1,
  entry,
  expected: ['住用處所'],
  english: { start: english.indexOf('domestic'), end: english.indexOf('domestic') + 17 },
  here: { start: chinese.indexOf('住宅處所'), end: chinese.indexOf('住宅處所') + 4, text: '住宅處所' },
});

describe('findings of a bilingual page', () => {
  it.each([
    [ENGLISH, CHINESE, 'domestic premises'],
    [CHINESE, ENGLISH, '住宅處所'],
  ])('lead to the words in the document that is read (%#)', (read, other, words) => {
    const pairs = pairProvisions(read, other);
    expect(pairs.map(({ number }) => number)).toEqual(['s 1', 's 2']);
    const { english = '', chinese = '' } = pairs[1] ?? {};
    const [finding] = listFindings(pairs, [notice(english, chinese)], read.language === 'en');
    const [place] = finding?.places ?? [];
    expect(read.text.slice(place?.start, place?.end)).toBe(words);
    expect(place?.number).toBe('s 2');
  });

  it('stand once for each wording, with every provision', () => {
    const pairs = pairProvisions(ENGLISH, CHINESE);
    const { english = '', chinese = '' } = pairs[1] ?? {};
    const one = notice(english, chinese);
    const findings = listFindings(pairs, [one, { ...one, english: { start: 0, end: 2 } }], true);
    expect(findings).toMatchObject([{ here: '住宅處所', places: [{}, {}] }]);
  });
});

describe('PairFindings', () => {
  const findings = [
    {
      en: 'domestic premises',
      here: '住宅處所',
      expected: ['住用處所'],
      source: 'Cap. 115 s. 38A',
      places: [{ start: 4, end: 8, number: 's 2' }],
    },
  ];

  it('says what stands here and what the glossary has, with a way to the provision', async () => {
    const onJump = vi.fn();
    const drawn = await render(<PairFindings findings={findings} onJump={onJump} />);
    expect(drawn.text()).toContain('here: 住宅處所');
    expect(drawn.text()).toContain('glossary: 住用處所');
    await drawn.click('a', 'Go to paragraph s 2');
    expect(onJump).toHaveBeenCalledWith(findings[0]?.places[0]);
  });

  it.each(LANGUAGES)('is drawn in %s without a bare parameter', async (language) => {
    const drawn = await render(<PairFindings findings={findings} onJump={() => undefined} />, language);
    expect(drawn.text()).not.toMatch(/\{[a-z]+\}/);
  });

  it('is not there where nothing differs', async () => {
    const drawn = await render(<PairFindings findings={[]} onJump={() => undefined} />);
    expect(drawn.element.querySelector('section')).toBeNull();
  });
});
