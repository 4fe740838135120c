import type { Messages } from '../message';

/** Words of the concordance: how enactments say a term. */
export const lawSaysMessages = {
  title: { en: 'How the law says it', 'zh-Hant': '法例怎樣說', 'zh-Hans': '法例怎样说' },
  looking: {
    en: 'Looking through the imported chapters …',
    'zh-Hant': '正在查閱已匯入的章節……',
    'zh-Hans': '正在查阅已导入的章节……',
  },
  none: {
    en: 'No imported provision uses “{query}”.',
    'zh-Hant': '已匯入的條文沒有使用「{query}」。',
    'zh-Hans': '已导入的条文没有使用“{query}”。',
  },
  counted: {
    en: { one: '1 provision uses it.', other: '{count} provisions use it.' },
    'zh-Hant': '{count}項條文使用此詞。',
    'zh-Hans': '{count}项条文使用此词。',
  },
  likely: {
    en: 'They agree on {term}; check it in the sentence.',
    'zh-Hant': '各條文均作「{term}」，請按語句核對。',
    'zh-Hans': '各条文均作“{term}”，请按语句核对。',
  },
} as const satisfies Messages;
