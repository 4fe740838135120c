import { describe, expect, it } from 'vitest';
import { COURTS } from '@/utils/sites/judgment/courts';
import { courtName, provisionName } from './place-words';

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

describe('provisionName', () => {
  it.each([
    ['s 14(11)', '第14(11)條', '第14(11)条'],
    ['s 168A', '第168A條', '第168A条'],
    ['art 8', '第8條', '第8条'],
    ['sch 1', '附表1', '附表1'],
    ['sch 1 para 2', '附表1第2段', '附表1第2段'],
    ['O 14 r 1', '第14號命令第1條規則', '第14号命令第1条规则'],
    ['pt IV', '第IV部', '第IV部'],
    ['Cap 571', '第571章', '第571章'],
    ['Cap 571 s 3', '第571章第3條', '第571章第3条'],
    ['[2019] HKCFA 45', '[2019] HKCFA 45', '[2019] HKCFA 45'],
    ['12', '12', '12'],
    ['n 3', 'n 3', 'n 3'],
    ['¶4', '¶4', '¶4'],
  ])('%s is %s, %s; in English as it is', (norm, hant, hans) => {
    expect(provisionName(norm, 'zh-Hant')).toBe(hant);
    expect(provisionName(norm, 'zh-Hans')).toBe(hans);
    expect(provisionName(norm, 'en')).toBe(norm);
  });
});
