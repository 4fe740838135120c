import type { Messages } from '../message';

/** Versions of an enactment, by HKLII's own data. */
export const thenAndNowMessages = {
  title: { en: 'Then and now', 'zh-Hant': '昔日與現時條文', 'zh-Hans': '昔日与现时条文' },
  look: { en: 'Look up versions on HKLII', 'zh-Hant': '在 HKLII 查各版本', 'zh-Hans': '在 HKLII 查各版本' },
  willAsk: {
    en: 'On your click, www.hklii.hk is asked for this, and nothing else is sent:',
    'zh-Hant': '按下後，只會向 www.hklii.hk 查詢以下地址，不會送出其他資料：',
    'zh-Hans': '按下后，只会向 www.hklii.hk 查询以下地址，不会送出其他资料：',
  },
  asking: { en: 'Asking HKLII …', 'zh-Hant': '正在查詢 HKLII……', 'zh-Hans': '正在查询 HKLII……' },
  asOf: {
    en: 'HKLII’s versions as of {time}. Where a date matters, check e-Legislation.',
    'zh-Hant': 'HKLII 於{time}所列的版本。日期如屬關鍵，請以電子版香港法例核對。',
    'zh-Hans': 'HKLII 于{time}所列的版本。日期如属关键，请以电子版香港法例核对。',
  },
  noChapter: {
    en: 'The page names no chapter, so its versions cannot be looked up here. e-Legislation lists them.',
    'zh-Hant': '本頁沒有章號，未能在此查其版本。可到電子版香港法例查閱。',
    'zh-Hans': '本页没有章号，未能在此查其版本。可到电子版香港法例查阅。',
  },
  none: {
    en: 'HKLII lists no version of this chapter. e-Legislation may have them.',
    'zh-Hant': 'HKLII 沒有列出本章的版本。可到電子版香港法例查閱。',
    'zh-Hans': 'HKLII 没有列出本章的版本。可到电子版香港法例查阅。',
  },
  onlyOne: {
    en: 'HKLII has one version only; there is nothing to compare it with.',
    'zh-Hant': 'HKLII 只有一個版本，無從比較。',
    'zh-Hans': 'HKLII 只有一个版本，无从比较。',
  },
  thisPage: { en: '{date} (this page)', 'zh-Hant': '{date}（本頁）', 'zh-Hans': '{date}（本页）' },
  inForceOn: { en: 'In force on', 'zh-Hant': '某日有效的版本', 'zh-Hans': '某日有效的版本' },
  wasInForce: {
    en: 'The version of {date}.',
    'zh-Hant': '{date}的版本。',
    'zh-Hans': '{date}的版本。',
  },
  noneThen: {
    en: 'HKLII’s versions begin later. For that day, see e-Legislation’s past versions.',
    'zh-Hant': 'HKLII 的版本始於其後。該日的條文可查電子版香港法例的過去版本。',
    'zh-Hans': 'HKLII 的版本始于其后。该日的条文可查电子版香港法例的过去版本。',
  },
  from: { en: 'From', 'zh-Hant': '由', 'zh-Hans': '由' },
  to: { en: 'to', 'zh-Hant': '至', 'zh-Hans': '至' },
  compare: { en: 'Show what changed', 'zh-Hant': '顯示修訂', 'zh-Hans': '显示修订' },
  same: {
    en: 'No section differs between the two.',
    'zh-Hant': '兩個版本的條文相同。',
    'zh-Hans': '两个版本的条文相同。',
  },
  count: {
    en: { one: '1 section differs.', other: '{count} sections differ.' },
    'zh-Hant': '{count}條不同。',
    'zh-Hans': '{count}条不同。',
  },
  changed: { en: 'amended', 'zh-Hant': '經修訂', 'zh-Hans': '经修订' },
  added: { en: 'added', 'zh-Hant': '新增', 'zh-Hans': '新增' },
  removed: { en: 'no longer there', 'zh-Hant': '已不存在', 'zh-Hans': '已不存在' },
} as const satisfies Messages;
