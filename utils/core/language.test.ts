import { describe, expect, it } from 'vitest';
import { detectLanguage, type Language } from './language';

const ROWS: [text: string, language: Language, why: string][] = [
  ['The appeal is dismissed with costs.', 'en', 'plain English'],
  [
    'The term “banned substance” (違禁物質) is defined in section 2 of the Ordinance.',
    'en',
    'a Chinese term in English',
  ],
  ['上訴駁回。', 'zh-Hant', 'Traditional'],
  ['驳回上诉，维持原判。', 'zh-Hans', 'Simplified'],
  [
    '本席引用 HKSAR v Chan Tai Man [2019] HKCFA 45 一案，駁回上訴許可申請，理由如下文各段所述。',
    'zh-Hant',
    'English names in Chinese',
  ],
  ['', 'en', 'nothing at all'],
];

describe('detectLanguage', () => {
  it.each(ROWS)('%s → %s (%s)', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
