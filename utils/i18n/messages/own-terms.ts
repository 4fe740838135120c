import type { Messages } from '../message';

/** Words of the options on the lawyer's own terms and on the import of official legislation. */
export const ownTermsMessages = {
  title: { en: 'Terms', 'zh-Hant': '詞彙', 'zh-Hans': '词汇' },
  says: {
    en: 'Your own terms stand first in every search. They stay on this computer.',
    'zh-Hant': '自訂詞彙在每次搜尋中排在最前，只儲存於本電腦。',
    'zh-Hans': '自订词汇在每次搜寻中排在最前，只储存于本电脑。',
  },
  english: { en: 'English', 'zh-Hant': '英文', 'zh-Hans': '英文' },
  chinese: { en: 'Chinese', 'zh-Hant': '中文', 'zh-Hans': '中文' },
  note: { en: 'Note or matter', 'zh-Hant': '備註或案件', 'zh-Hans': '备注或案件' },
  source: { en: 'Source', 'zh-Hant': '出處', 'zh-Hans': '出处' },
  add: { en: 'Add term', 'zh-Hant': '新增詞彙', 'zh-Hans': '新增词汇' },
  saveChanges: { en: 'Save term', 'zh-Hant': '儲存詞彙', 'zh-Hans': '储存词汇' },
  cancel: { en: 'Cancel', 'zh-Hant': '取消', 'zh-Hans': '取消' },
  edit: { en: 'Edit {term}', 'zh-Hant': '修改「{term}」', 'zh-Hans': '修改「{term}」' },
  remove: { en: 'Delete {term}', 'zh-Hant': '刪除「{term}」', 'zh-Hans': '删除「{term}」' },
  editShort: { en: 'Edit', 'zh-Hant': '修改', 'zh-Hans': '修改' },
  removeShort: { en: 'Delete', 'zh-Hant': '刪除', 'zh-Hans': '删除' },
  needsBoth: {
    en: 'A term needs both languages. Fill in the other field.',
    'zh-Hant': '詞彙須有中英文，請填寫另一欄。',
    'zh-Hans': '词汇须有中英文，请填写另一栏。',
  },
  none: { en: 'No terms of your own yet.', 'zh-Hant': '尚無自訂詞彙。', 'zh-Hans': '尚无自订词汇。' },
  counted: {
    en: { one: '1 term', other: '{count} terms' },
    'zh-Hant': '{count}項詞彙',
    'zh-Hans': '{count}项词汇',
  },
  importFile: { en: 'Import CSV, TSV or TBX', 'zh-Hant': '匯入CSV、TSV或TBX', 'zh-Hans': '汇入CSV、TSV或TBX' },
  exportAs: { en: 'Export {format}', 'zh-Hant': '匯出{format}', 'zh-Hans': '汇出{format}' },
  importedTerms: {
    en: { one: '1 term imported.', other: '{count} terms imported.' },
    'zh-Hant': '已匯入{count}項詞彙。',
    'zh-Hans': '已汇入{count}项词汇。',
  },
  refusedRows: {
    en: { one: '1 row was refused:', other: '{count} rows were refused:' },
    'zh-Hant': '{count}行未能匯入：',
    'zh-Hans': '{count}行未能汇入：',
  },
  refusedRow: { en: 'Row {row}: {why}', 'zh-Hant': '第{row}行：{why}', 'zh-Hans': '第{row}行：{why}' },
  notStored: {
    en: 'The browser refused to store this. Nothing was changed. Free some disk space and try again.',
    'zh-Hant': '瀏覽器拒絕儲存，沒有作任何更改。請騰出磁碟空間後再試。',
    'zh-Hans': '浏览器拒绝储存，没有作任何更改。请腾出磁碟空间后再试。',
  },
} as const satisfies Messages;
