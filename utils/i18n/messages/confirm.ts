import type { Messages } from '../message';

/** What is asked in a window of its own, because a page could lay something over the sidebar. */
export const confirmMessages = {
  title: {
    en: 'Confirm in Sidenote’s window',
    'zh-Hant': '請在旁註的視窗確認',
    'zh-Hans': '请在旁注的窗口确认',
  },
  why: {
    en: 'A web page could cover this sidebar, so Sidenote asks in a small window of its own. Closing that window means no.',
    'zh-Hant': '網頁可能遮蓋側欄，因此旁註以獨立小視窗詢問。關閉該視窗即為不同意。',
    'zh-Hans': '网页可能遮盖侧栏，因此旁注以独立小窗口询问。关闭该窗口即为不同意。',
  },
  show: { en: 'Show the window', 'zh-Hant': '顯示視窗', 'zh-Hans': '显示窗口' },
  deleteTitle: { en: 'Delete this?', 'zh-Hant': '刪除此項？', 'zh-Hans': '删除此项？' },
  deleteSays: {
    en: 'It is deleted from this computer and cannot be brought back.',
    'zh-Hant': '將從這部電腦刪除，不能還原。',
    'zh-Hans': '将从这部电脑删除，不能还原。',
  },
} as const satisfies Messages;
