import { describe, expect, it } from 'vitest';
import { material } from './__fixtures__/material';
import { buildDraft } from './build-draft';
import { convertDraft, convertScript } from './convert-script';
import { sentencesOf } from './sentences';

describe('convertScript', () => {
  const ROWS: [from: string, to: 'zh-Hant' | 'zh-Hans', result: string, why: string][] = [
    ['上訴駁回，訟費由上訴人支付。', 'zh-Hans', '上诉驳回，讼费由上诉人支付。', 'to Simplified'],
    ['上诉驳回，讼费由上诉人支付。', 'zh-Hant', '上訴駁回，訟費由上訴人支付。', 'to Traditional'],
    ['头发发现后', 'zh-Hant', '頭髮發現後', 'one character, two words'],
    ['说明卫生', 'zh-Hant', '説明衞生', 'Hong Kong forms of characters'],
    ['司法复核', 'zh-Hant', '司法覆核', 'as Hong Kong law writes it'],
    ['暂准离婚令获准', 'zh-Hant', '暫准離婚令獲准', '准 of permission'],
    ['数字不准确', 'zh-Hant', '數字不準確', '準 of accuracy'],
    ['政府干预', 'zh-Hant', '政府干預', 'not 幹'],
    ['被告人余志明', 'zh-Hant', '被告人余志明', 'a surname stays'],
    ['第二被告人范志强先生', 'zh-Hant', '第二被告人范志強先生', 'another surname'],
    ['余先生支付余额', 'zh-Hant', '余先生支付餘額', 'a surname and what remains'],
    ['被告人余下的刑期', 'zh-Hant', '被告人餘下的刑期', 'what remains, after a role'],
    ['周年大会宣布账目', 'zh-Hant', '周年大會宣布帳目', 'as Hong Kong law writes them'],
    ['司法覆核', 'zh-Hans', '司法复核', 'to Simplified'],
    ['顛覆國家政權', 'zh-Hans', '颠覆国家政权', 'the other word of 覆'],
    ['HKSAR v A [2031]', 'zh-Hans', 'HKSAR v A [2031]', 'English stays'],
  ];
  it.each(ROWS)('%s → %s: %s (%s)', async (from, to, result) => {
    expect(await convertScript(from, to)).toBe(result);
  });
});

describe('convertDraft', () => {
  it('turns our words and the lawyer’s, never a quotation of the page', async () => {
    const draft = buildDraft('case-note', material(['injury-judgment-zh'], 'zh-Hant'), { id: 'd', now: new Date(0) });
    const turned = await convertDraft(draft, 'zh-Hans');
    expect(turned.sections.map(({ heading }) => heading)).toContain('争议点');
    const page = (one: typeof draft): string[] =>
      sentencesOf(one)
        .filter(({ origin }) => origin === 'page')
        .map(({ text }) => text);
    expect(page(turned)).toEqual(page(draft));
  });
});
