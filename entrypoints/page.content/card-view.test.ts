// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/utils/core/language';
import { citationCard, drawLookUpCard } from './card-view';

const NORM = '[2019] HKCFA 45';
const CITATION = {
  norm: NORM,
  name: 'HKSAR v Otter Wai Ming',
  count: 3,
  copied: { text: 'HKSAR v Otter Wai Ming [2019] HKCFA 45', html: '' },
  links: [{ label: 'HKLII', url: 'https://www.hklii.hk/en/cases/hkcfa/2019/45' }],
};
const actions = () => ({ onMarksOff: vi.fn(), onGoToDefinition: vi.fn(), onClose: vi.fn() });

describe('the card beside a citation', () => {
  it.each(LANGUAGES)('names authority, form, count and links: %s', (language) => {
    const card = citationCard(CITATION, language, actions());
    expect(card.getAttribute('aria-label')).toBe(NORM);
    expect(card.textContent).toContain('HKSAR v Otter Wai Ming');
    expect(card.textContent).toMatch(/3/);
    expect(card.querySelector('a')?.href).toBe(CITATION.links[0]?.url);
    for (const button of card.querySelectorAll('button'))
      expect(button.textContent?.trim() || button.getAttribute('aria-label')).toBeTruthy();
  });

  it('takes no press that a script of the page makes', () => {
    const done = actions();
    const card = citationCard(CITATION, 'en', done);
    for (const button of card.querySelectorAll('button')) button.click();
    expect(done.onMarksOff).not.toHaveBeenCalled();
    expect(done.onClose).not.toHaveBeenCalled();
  });

  it('reads no words as markup', () => {
    const card = citationCard({ ...CITATION, name: '<img src=x onerror=alert(1)>' }, 'en', actions());
    expect(card.querySelector('img')).toBeNull();
  });
});

describe('the card beside a word', () => {
  const first = { equivalent: '不容反悔法', term: 'estoppel', source: 'usage', reading: 'bat1 jung4' };

  it('gives the equivalent, where it comes from, its reading, and other meanings', () => {
    const card = drawLookUpCard({ isChinese: false, first, others: ['禁反言 (contract)'] }, 'en', actions());
    expect(card.textContent).toContain('不容反悔法');
    expect(card.textContent).toContain('court usage');
    expect(card.textContent).toContain('bat1 jung4');
    expect(card.textContent).toContain('禁反言 (contract)');
  });

  it('says how the chapter on the page defines it, and the section', () => {
    const definition = { text: 'operator means a person', section: 's 2(1)', start: 0, end: 5 };
    const card = drawLookUpCard({ isChinese: false, others: [], definition }, 'en', actions());
    expect(card.textContent).toContain('Defined here, s 2(1)');
    expect(card.textContent).toContain('operator means a person');
  });

  it.each(LANGUAGES)('says so where there is nothing: %s', (language) => {
    expect(drawLookUpCard({ isChinese: false, others: [] }, language, actions()).textContent?.length).toBeGreaterThan(
      3,
    );
  });
});
