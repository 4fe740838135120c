import type { Messages } from '../message';

/** What a later court's own words say it does with a case. */
export const treatmentMessages = {
  followed: { en: 'followed', 'zh-Hant': '依循', 'zh-Hans': '依循' },
  applied: { en: 'applied', 'zh-Hant': '應用', 'zh-Hans': '应用' },
  distinguished: { en: 'distinguished', 'zh-Hant': '區別', 'zh-Hans': '区别' },
  'not-followed': { en: 'not followed', 'zh-Hant': '不予依循', 'zh-Hans': '不予依循' },
  overruled: { en: 'overruled', 'zh-Hant': '推翻', 'zh-Hans': '推翻' },
  reversed: { en: 'reversed', 'zh-Hant': '上訴後撤銷', 'zh-Hans': '上诉后撤销' },
  doubted: { en: 'doubted', 'zh-Hant': '存疑', 'zh-Hans': '存疑' },
  considered: { en: 'considered', 'zh-Hant': '考慮', 'zh-Hans': '考虑' },
  approved: { en: 'approved', 'zh-Hant': '採納', 'zh-Hans': '采纳' },
} as const satisfies Messages;
