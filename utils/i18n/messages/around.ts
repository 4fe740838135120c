import type { Messages } from '../message';

/** What came after a case, by HKLII's own data. */
export const aroundMessages = {
  title: { en: 'After this case', 'zh-Hant': '本案其後', 'zh-Hans': '本案其后' },
  ask: { en: 'Look up later cases on HKLII', 'zh-Hant': '在 HKLII 查其後案例', 'zh-Hans': '在 HKLII 查其后案例' },
  askAgain: { en: 'Ask again', 'zh-Hant': '再查一次', 'zh-Hans': '再查一次' },
  willAsk: {
    en: 'On your click, www.hklii.hk is asked for these addresses. Nothing else is sent.',
    'zh-Hant': '按下後，只會向 www.hklii.hk 查詢以下地址，不會送出其他資料。',
    'zh-Hans': '按下后，只会向 www.hklii.hk 查询以下地址，不会送出其他资料。',
  },
  asking: { en: 'Asking HKLII …', 'zh-Hant': '正在查詢 HKLII……', 'zh-Hans': '正在查询 HKLII……' },
  notAnalysis: {
    en: 'HKLII’s list as of {time}. It says which decisions cite this one, not how they treat it.',
    'zh-Hant': 'HKLII 於{time}的名單；只列出引用本案的裁決，不代表其如何處理本案。',
    'zh-Hans': 'HKLII 于{time}的名单；只列出引用本案的裁决，不代表其如何处理本案。',
  },
  history: { en: 'Appeal history', 'zh-Hant': '上訴經過', 'zh-Hans': '上诉经过' },
  noHistory: {
    en: 'HKLII lists no other decision of this action.',
    'zh-Hant': 'HKLII 沒有列出此案的其他裁決。',
    'zh-Hans': 'HKLII 没有列出此案的其他裁决。',
  },
  later: { en: 'Later cases', 'zh-Hant': '其後案例', 'zh-Hans': '其后案例' },
  noLater: {
    en: 'HKLII lists no later case that cites this one.',
    'zh-Hant': 'HKLII 沒有列出其後引用本案的案例。',
    'zh-Hans': 'HKLII 没有列出其后引用本案的案例。',
  },
  allCourts: { en: 'All courts', 'zh-Hant': '所有法院', 'zh-Hans': '所有法院' },
  court: { en: 'Court', 'zh-Hant': '法院', 'zh-Hans': '法院' },
  times: { en: { one: '1 time', other: '{count} times' }, 'zh-Hant': '{count}次', 'zh-Hans': '{count}次' },
  more: { en: 'Show all {count}', 'zh-Hant': '顯示全部{count}項', 'zh-Hans': '显示全部{count}项' },
  unreachable: {
    en: 'HKLII cannot be reached. Check the connection, then ask again.',
    'zh-Hant': '無法連接 HKLII。請檢查連線後再查。',
    'zh-Hans': '无法连接 HKLII。请检查连接后再查。',
  },
  'no-access': {
    en: 'The browser was not allowed to ask www.hklii.hk. Ask again, and allow it.',
    'zh-Hant': '瀏覽器未獲准查詢 www.hklii.hk。請再查一次，並按「允許」。',
    'zh-Hans': '浏览器未获准查询 www.hklii.hk。请再查一次，并按“允许”。',
  },
  'blocked-by-policy': {
    en: 'Your firm’s policy does not allow asking www.hklii.hk. Nothing was asked; open the case there instead.',
    'zh-Hant': '貴所的政策不容許查詢 www.hklii.hk，沒有發出查詢。可自行到該網站查閱。',
    'zh-Hans': '贵所的政策不允许查询 www.hklii.hk，没有发出查询。可自行到该网站查阅。',
  },
  'blocked-by-matter': {
    en: 'The client in this matter said no, so nothing was asked for it. Work without a matter, or open the case on HKLII.',
    'zh-Hant': '本案當事人不同意，故沒有發出查詢。可不選案件再查，或自行到 HKLII 查閱。',
    'zh-Hans': '本案当事人不同意，故没有发出查询。可不选案件再查，或自行到 HKLII 查阅。',
  },
  'not-data': {
    en: 'HKLII answered with a page instead of data. Try its own page of the case.',
    'zh-Hant': 'HKLII 的回應並非資料。可到該案在 HKLII 的頁面查閱。',
    'zh-Hans': 'HKLII 的回应并非资料。可到该案在 HKLII 的页面查阅。',
  },
  'changed-shape': {
    en: 'HKLII’s data has a form that this version does not know. Try its own page of the case.',
    'zh-Hant': 'HKLII 的資料格式已改變。可到該案在 HKLII 的頁面查閱。',
    'zh-Hans': 'HKLII 的资料格式已改变。可到该案在 HKLII 的页面查阅。',
  },
  'not-found': {
    en: 'HKLII has nothing on this case.',
    'zh-Hant': 'HKLII 沒有本案的資料。',
    'zh-Hans': 'HKLII 没有本案的资料。',
  },
  'no-citation': {
    en: 'This page prints no neutral citation or action number by which HKLII could be asked.',
    'zh-Hant': '本頁沒有可供查詢的中立引稱或案件編號。',
    'zh-Hans': '本页没有可供查询的中立引称或案件编号。',
  },
} as const satisfies Messages;
