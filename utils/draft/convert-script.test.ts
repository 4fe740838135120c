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
