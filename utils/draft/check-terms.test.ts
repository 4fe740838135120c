import { describe, expect, it } from 'vitest';
import { loadEntries } from '../glossary/entries';
import type { GlossaryEntry } from '../glossary/types';
import { checkAgainstEnglish, checkTerms } from './check-terms';

const entry = (en: string, zhHant: string, zhHans: string, usage?: 'mainland'): GlossaryEntry => ({
  id: `${en}.${zhHant}`,
  en,
  zhHant,
  zhHans,
  domain: 'civil procedure',
  source: 'usage',
  ...(usage ? { usage } : {}),
});

const ENTRIES = [
  entry('injunction', '禁制令', '禁制令'),
  entry('mandatory injunction', '強制令', '强制令'),
  entry('bail', '保釋', '保释'),
  entry('bail', '取保候審', '取保候审', 'mainland'),
  entry('plaintiff', '原告人', '原告人'),
  entry('plaintiff', '原告', '原告', 'mainland'),
  entry('defendant', '原告', '原告'),
];

describe('checkTerms', () => {
  const ROWS: [text: string, found: string[], why: string][] = [
    ['被告人獲准取保候審。', ['取保候審 → 保釋'], 'a Mainland term'],
    ['被告人获准取保候审。', ['取保候审 → 保釋'], 'the same in Simplified'],
    ['被告人獲准保釋。', [], 'the Hong Kong term'],
    ['原告敗訴。', [], 'a form that Hong Kong has too is not foreign'],
  ];
  it.each(ROWS)('%s → %j (%s)', (text, found) => {
    expect(checkTerms(text, ENTRIES).map((one) => `${one.text} → ${one.hongKong.join()}`)).toEqual(found);
  });

  it('points at the term in the text', () => {
    const text = '被告人獲准取保候審。';
    const [found] = checkTerms(text, ENTRIES);
    expect(found && text.slice(found.start, found.end)).toBe('取保候審');
  });

  it('finds Mainland terms with the packaged glossary', async () => {
    const entries = await loadEntries();
    const mainland = entries.filter(({ usage }) => usage === 'mainland').map(({ zhHant }) => zhHant);
    const found = mainland.filter((term) => checkTerms(`本案涉及${term}。`, entries).length > 0);
    expect(found.length).toBeGreaterThan(20);
  });
});

describe('checkAgainstEnglish', () => {
  it('says that a mandatory injunction is 強制令 where the text has 禁制令', () => {
    const text = '法庭頒下禁制令。';
    const [found] = checkAgainstEnglish(text, 'The court granted a mandatory injunction.', ENTRIES);
    expect(found).toMatchObject({ text: '禁制令', hongKong: ['強制令'], because: 'english', start: 4, end: 7 });
  });

  it('is content where the passage has the term, in either script', () => {
    expect(checkAgainstEnglish('法庭颁下强制令。', 'a mandatory injunction', ENTRIES)).toEqual([]);
  });
});
