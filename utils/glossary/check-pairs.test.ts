import { beforeAll, describe, expect, it } from 'vitest';
import { checkPairs } from './check-pairs';
import { loadEntries } from './entries';
import { buildIndex, type GlossaryIndex } from './search-glossary';

/** Eight test runs at once on two cores: reading the data alone can take longer than a hook may. */
const LOADING_MS = 60_000;

let index: GlossaryIndex;
beforeAll(async () => {
  index = buildIndex(await loadEntries());
}, LOADING_MS);

describe('checkPairs', () => {
  it('lists a term whose counterpart is another than the glossary has, with what stands there', () => {
    const [notice] = checkPairs(index, 'The court may grant an interim injunction.', '法庭可授予臨時禁止令。');
    expect(notice?.entry.en).toBe('interim injunction');
    expect(notice?.expected).toContain('臨時強制令');
    expect(notice?.here.text).toBe('臨時禁止令');
  });

  it.each([
    ['domestic premises used as an office', '用作辦公室的住人處所', '住人處所', 'another word in the middle'],
    ['at its place of business in Hong Kong', '在其於香港的業務地點', '業務地點', 'another word at the beginning'],
    ['the complaint is frivolous or vexatious', '該投訴屬瑣屑無聊或無理取鬧', '瑣屑無聊或無理取鬧', 'another end'],
    ['an interim injunction', '臨時禁令', '臨時禁令', 'the Mainland’s term'],
  ])('of %s / %s lists %s (%s)', (english, chinese, here) => {
    expect(checkPairs(index, english, chinese).map((notice) => notice.here.text)).toEqual([here]);
  });

  it('says where the words stand in both provisions', () => {
    const english = 'any domestic premises';
    const chinese = '任何住人處所';
    const [notice] = checkPairs(index, english, chinese);
    expect(english.slice(notice?.english.start, notice?.english.end)).toBe('domestic premises');
    expect(chinese.slice(notice?.here.start, notice?.here.end)).toBe('住人處所');
  });

  it.each([
    ['the plaintiff obtained a freezing injunction', '原告人取得資產凍結強制令', 'the same term'],
    ['the plaintiff obtained a freezing injunction', '原告人取得资产冻结强制令', 'the same in Simplified'],
    ['an arrest by a magistrate’s order', '裁判官命令拘捕', 'another form of the same meaning'],
    ['a data subject may complain', '該當事人可提出申訴', 'Chinese points back instead of repeating the term'],
    ['by notice in writing', '藉以書面發出的通知', 'the parts of the term stand apart'],
    ['subject to this Part', '除本部另有規定外', 'a term around other words'],
    ['child of the marriage', '婚姻中的子女', 'one of two meanings in Hong Kong law'],
  ])('has nothing to say about %s / %s (%s)', (english, chinese) => {
    expect(checkPairs(index, english, chinese)).toEqual([]);
  });
});
