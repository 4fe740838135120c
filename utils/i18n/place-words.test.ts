import { describe, expect, it } from 'vitest';
import { provisionName, sourceName } from './place-words';

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

describe('sourceName', () => {
  it.each([
    ['Cap. 609 s. 2', '第609章第2條', '第609章第2条'],
    [
      'Cap. 26 s. 2A; Cap. 4A O. 1 r. 4',
      '第26章第2A條；第4A章第1號命令第4條規則',
      '第26章第2A条；第4A章第1号命令第4条规则',
    ],
    ['Cap. 57 Sch. 1', '第57章附表1', '第57章附表1'],
    ['Cap. 57', '第57章', '第57章'],
    ['Cap. 509 s 3(1)', '第509章第3(1)條', '第509章第3(1)条'],
    ['our own list', 'our own list', 'our own list'],
    ['Sch. of fees; Cap. 57', 'Sch. of fees；第57章', 'Sch. of fees；第57章'],
  ])('%s is %s, %s; in English as it is', (source, hant, hans) => {
    expect(sourceName(source, 'zh-Hant')).toBe(hant);
    expect(sourceName(source, 'zh-Hans')).toBe(hans);
    expect(sourceName(source, 'en')).toBe(source);
  });
});
