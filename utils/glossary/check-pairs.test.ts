import { beforeAll, describe, expect, it } from 'vitest';
import { checkPairs } from './check-pairs';
import { loadEntries } from './entries';
import { buildIndex, type GlossaryIndex } from './search-glossary';

let index: GlossaryIndex;
beforeAll(async () => {
  index = buildIndex(await loadEntries());
});

describe('checkPairs', () => {
  it('lists a term whose counterpart is another than the glossary has, with what stands there', () => {
    const [notice] = checkPairs(index, 'The court may grant an interim injunction.', '法庭可授予臨時禁止令。');
    expect(notice?.entry.en).toBe('interim injunction');
    expect(notice?.expected).toContain('臨時強制令');
  });

  it.each([
    ['the plaintiff obtained a freezing injunction', '原告人取得資產凍結強制令', 'the same term'],
    ['the plaintiff obtained a freezing injunction', '原告人取得资产冻结强制令', 'the same in Simplified'],
    ['an arrest by a magistrate’s order', '裁判官命令拘捕', 'another form of the same meaning'],
    ['child of the marriage', '婚姻中的子女', 'one of two meanings in Hong Kong law'],
  ])('has nothing to say about %s / %s (%s)', (english, chinese) => {
    expect(checkPairs(index, english, chinese)).toEqual([]);
  });
});
