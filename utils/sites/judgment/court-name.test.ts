import { describe, expect, it } from 'vitest';
import { courtName } from './court-name';
import { COURTS } from './courts';

describe('courtName', () => {
  it.each([
    ['Court of Appeal', 'zh-Hant', '上訴法庭', 'an English judgment in a Chinese interface'],
    ['Court of Appeal', 'zh-Hans', '上诉法庭', 'and in Simplified'],
    ['區域法院', 'en', 'District Court', 'a Chinese judgment in an English interface'],
    ['高等法院原訟法庭', 'zh-Hant', '原訟法庭', 'one form, from whichever language it is printed in'],
    ['高等法院', 'zh-Hant', '高等法院', 'the High Court itself keeps its name'],
    ['Supreme Court of Victoria', 'zh-Hant', 'Supreme Court of Victoria', 'no court of ours: as printed'],
  ] as const)('%s in %s is %s: %s', (printed, language, name, _why) => {
    expect(courtName(printed, language)).toBe(name);
  });

  it.each(COURTS.map(({ en }) => en))('%s has a name in Simplified', (en) => {
    expect(courtName(en, 'zh-Hans')).not.toMatch(/[A-Za-z訴訟競爭區勞資額錢債審處證務]/);
  });
});
