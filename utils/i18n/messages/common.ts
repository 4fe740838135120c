import type { Messages } from '../message';
import { cardMessages } from './card';

/** Words that stand on every surface. */
export const commonMessages = {
  sidenote: { en: 'Sidenote', 'zh-Hant': '旁註', 'zh-Hans': '旁注' },
  close: cardMessages.close,
  cancel: { en: 'Cancel', 'zh-Hant': '取消', 'zh-Hans': '取消' },
  copy: cardMessages.copy,
  copied: cardMessages.copied,
  copyFailed: cardMessages.copyFailed,
  export: { en: 'Export', 'zh-Hant': '匯出', 'zh-Hans': '导出' },
  stop: { en: 'Stop', 'zh-Hant': '停止', 'zh-Hans': '停止' },
  continue: { en: 'Continue', 'zh-Hant': '繼續', 'zh-Hans': '继续' },
  retry: { en: 'Try again', 'zh-Hant': '再試', 'zh-Hans': '再试' },
  settings: { en: 'Settings', 'zh-Hant': '設定', 'zh-Hans': '设置' },
  save: { en: 'Save', 'zh-Hant': '儲存', 'zh-Hans': '保存' },
  edit: { en: 'Edit', 'zh-Hant': '修改', 'zh-Hans': '修改' },
  delete: { en: 'Delete', 'zh-Hant': '刪除', 'zh-Hans': '删除' },
  paragraph: { en: 'Paragraph {number}', 'zh-Hant': '第{number}段', 'zh-Hans': '第{number}段' },
  goToParagraph: { en: 'Go to paragraph {number}', 'zh-Hant': '前往第{number}段', 'zh-Hans': '前往第{number}段' },
  goToPlace: { en: 'Go to {place}', 'zh-Hant': '前往{place}', 'zh-Hans': '前往{place}' },
  opensInNewTab: cardMessages.opensInNewTab,
  languageEn: { en: 'English', 'zh-Hant': '英文', 'zh-Hans': '英文' },
  languageZhHant: { en: 'Traditional Chinese', 'zh-Hant': '繁體中文', 'zh-Hans': '繁体中文' },
  languageZhHans: { en: 'Simplified Chinese', 'zh-Hant': '簡體中文', 'zh-Hans': '简体中文' },
  checkBeforeRelying: {
    en: 'Check each paragraph before relying on it. You remain responsible.',
    'zh-Hant': '倚賴前請逐段核對；責任仍由使用者承擔。',
    'zh-Hans': '倚赖前请逐段核对；责任仍由用户承担。',
  },
} as const satisfies Messages;
