import { describe, expect, it } from 'vitest';
import type { Language } from '@/utils/core/language';
import type { LegalDocument, Paragraph } from '@/utils/core/legal-document';
import { findUses } from '@/utils/glossary/concordance/find-uses';
import { alignOpenChapter, bilingualChapter } from './open-chapter';

type Row = readonly [number: string, text: string, role?: Paragraph['role']];

/** A chapter of these paragraphs in one language. */
function chapter(language: Language, rows: readonly Row[]): LegalDocument {
  let text = '';
  const paragraphs = rows.map(([number, said, role = 'provision'], at) => {
    const start = text.length;
    text += `${said}\n`;
    return { id: `p${at}`, number, role, text: said, start, end: start + said.length };
  });
  const url = 'https://www.elegislation.gov.hk/hk/cap999';
  return {
    url,
    site: 'e-legislation',
    kind: 'legislation',
    language,
    title: 'Buoys Ordinance',
    cap: '999',
    text,
    paragraphs,
  };
}

const ENGLISH = chapter('en', [
  ['s 2', 'In this Ordinance—'],
  ['s 2', 'buoy (浮標) means a float;', 'definition'],
  ['s 2', 'mooring (繫泊處) means a place;', 'definition'],
  ['s 3', 'No buoy may be moved.'],
  ['s 4', 'Only in English.'],
]);
// By strokes, 浮標 stands before 繫泊處; put the other way round, so that the terms must pair them.
const CHINESE = chapter('zh-Hant', [
  ['s 2', '在本條例中——'],
  ['s 2', '繫泊處 (mooring)指一處地方；', 'definition'],
  ['s 2', '「浮標」 (buoy)指浮動物體；', 'definition'],
  ['s 3', '不得移動浮標。'],
]);

describe('a chapter on the screen in both languages', () => {
  it.each([
    [ENGLISH, CHINESE],
    [CHINESE, ENGLISH],
  ])('stands provision by provision, each definition beside its own (%#)', (read, other) => {
    const { provisions } = alignOpenChapter(read, other);
    expect(provisions).toContainEqual({
      section: 's 2',
      en: 'buoy (浮標) means a float;',
      zh: '「浮標」 (buoy)指浮動物體；',
    });
    expect(provisions).toContainEqual({ section: 's 2', en: 'In this Ordinance—', zh: '在本條例中——' });
    expect(provisions.map(({ section }) => section)).not.toContain('s 4');
  });

  it('stands as a whole section where one language divides it and the other does not', () => {
    const divided = chapter('en', [
      ['s 5', 'Fees', 'heading'],
      ['s 5(1)', 'A fee is payable.'],
      ['s 5(2)', 'A fee is not refunded.'],
    ]);
    const { provisions } = alignOpenChapter(divided, chapter('zh-Hant', [['s 5', '費用須繳付，不獲退還。']]));
    expect(provisions).toEqual([
      { section: 's 5', en: 'Fees\nA fee is payable.\nA fee is not refunded.', zh: '費用須繳付，不獲退還。' },
    ]);
  });

  it('is looked through from either language, the counterpart that the glossary has marked', () => {
    const aligned = alignOpenChapter(ENGLISH, CHINESE);
    const found = findUses([aligned], '浮標', { counterparts: ['float', 'buoy'] });
    expect([found.count, found.counterpart]).toEqual([2, 'buoy']);
    const moved = found.uses.find(({ section }) => section === 's 3');
    expect(moved?.enMarks.map(({ start, end }) => moved.en.slice(start, end))).toEqual(['buoy']);
  });

  it('is none for a page of one language, or of no enactment', () => {
    expect(bilingualChapter(ENGLISH)).toBeUndefined();
    expect(bilingualChapter({ ...ENGLISH, kind: 'judgment', counterpart: CHINESE })).toBeUndefined();
  });
});
