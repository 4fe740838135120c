import type { Messages } from '../message';

/** Words of the options on the lawyer's own terms. */
export const ownTermsMessages = {
  title: { en: 'Your terms', 'zh-Hant': '自訂詞彙', 'zh-Hans': '自订词汇' },
  says: {
    en: 'Your own terms stand first in every search. They stay on this computer.',
    'zh-Hant': '自訂詞彙在每次搜尋中排在最前，只儲存於本電腦。',
    'zh-Hans': '自订词汇在每次搜索中排在最前，只保存于本电脑。',
  },
  english: { en: 'English', 'zh-Hant': '英文', 'zh-Hans': '英文' },
  chinese: { en: 'Chinese', 'zh-Hant': '中文', 'zh-Hans': '中文' },
  note: { en: 'Note or matter', 'zh-Hant': '備註或案件', 'zh-Hans': '备注或案件' },
  source: { en: 'Source', 'zh-Hant': '出處', 'zh-Hans': '出处' },
  add: { en: 'Add term', 'zh-Hant': '新增詞彙', 'zh-Hans': '新增词汇' },
  saveChanges: { en: 'Save term', 'zh-Hant': '儲存詞彙', 'zh-Hans': '保存词汇' },
  cancel: { en: 'Cancel', 'zh-Hant': '取消', 'zh-Hans': '取消' },
  edit: { en: 'Edit {term}', 'zh-Hant': '修改「{term}」', 'zh-Hans': '修改“{term}”' },
  remove: { en: 'Delete {term}', 'zh-Hant': '刪除「{term}」', 'zh-Hans': '删除“{term}”' },
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
  importFile: { en: 'Import CSV, TSV or TBX', 'zh-Hant': '匯入CSV、TSV或TBX', 'zh-Hans': '导入CSV、TSV或TBX' },
  exportAs: { en: 'Export {format}', 'zh-Hant': '匯出{format}', 'zh-Hans': '导出{format}' },
  importedTerms: {
    en: { one: '1 term imported.', other: '{count} terms imported.' },
    'zh-Hant': '已匯入{count}項詞彙。',
    'zh-Hans': '已导入{count}项词汇。',
  },
  refusedRows: {
    en: { one: '1 row was refused:', other: '{count} rows were refused:' },
    'zh-Hant': '{count}行未能匯入：',
    'zh-Hans': '{count}行未能导入：',
  },
  refusedRow: { en: 'Row {row}: {why}', 'zh-Hant': '第{row}行：{why}', 'zh-Hans': '第{row}行：{why}' },
  filter: { en: 'Filter your terms', 'zh-Hant': '篩選自訂詞彙', 'zh-Hans': '筛选自订词汇' },
  more: {
    en: { one: 'and 1 more', other: 'and {count} more' },
    'zh-Hant': '另有{count}項',
    'zh-Hans': '另有{count}项',
  },
  moreFitting: {
    en: 'More fit. Type more to narrow the list.',
    'zh-Hant': '尚有其他相符詞彙，請輸入更多字以收窄範圍。',
    'zh-Hans': '尚有其他相符词汇，请输入更多字以收窄范围。',
  },
  rowNoEnglish: { en: 'the English is missing.', 'zh-Hant': '欠缺英文。', 'zh-Hans': '欠缺英文。' },
  rowNoChinese: { en: 'the Chinese is missing.', 'zh-Hant': '欠缺中文。', 'zh-Hans': '欠缺中文。' },
  rowNotChinese: {
    en: 'there is no Chinese on the Chinese side.',
    'zh-Hant': '中文一欄沒有中文。',
    'zh-Hans': '中文一栏没有中文。',
  },
  rowNotEnglish: {
    en: 'there is no English on the English side.',
    'zh-Hant': '英文一欄沒有英文。',
    'zh-Hans': '英文一栏没有英文。',
  },
  rowDeprecated: {
    en: 'the file marks this term as no longer used.',
    'zh-Hant': '檔案註明此詞已棄用。',
    'zh-Hans': '文件注明此词已弃用。',
  },
  rowSwapped: {
    en: 'English and Chinese stand in each other’s column.',
    'zh-Hant': '中英文兩欄對調了。',
    'zh-Hans': '中英文两栏对调了。',
  },
  rowTooLong: {
    en: 'it is longer than 400 characters. A quotation mark may be missing.',
    'zh-Hant': '超過400字符，可能欠缺引號。',
    'zh-Hans': '超过400字符，可能欠缺引号。',
  },
  rowDuplicate: {
    en: 'the same pair stands further up.',
    'zh-Hant': '前文已有相同的一對詞彙。',
    'zh-Hans': '前文已有相同的一对词汇。',
  },
  rowMalformed: {
    en: 'a quotation mark is not closed.',
    'zh-Hant': '引號沒有結束。',
    'zh-Hans': '引号没有结束。',
  },
  fileEmpty: {
    en: 'The file is empty. Nothing was imported.',
    'zh-Hant': '檔案是空的，沒有匯入任何詞彙。',
    'zh-Hans': '文件是空的，没有导入任何词汇。',
  },
  fileNoColumns: {
    en: 'The file has one column only. Put English and Chinese in two columns, with a comma, a semicolon or a tab between them.',
    'zh-Hant': '檔案只有一欄。請把中英文分為兩欄，以逗號、分號或制表符分隔。',
    'zh-Hans': '文件只有一栏。请把中英文分为两栏，以逗号、分号或制表符分隔。',
  },
  fileNotTbx: {
    en: 'The file is markup, but not TBX. Export it from your terminology program as TBX or CSV.',
    'zh-Hant': '檔案是標記文字，但並非TBX。請在詞彙軟件匯出為TBX或CSV。',
    'zh-Hans': '文件是标记文字，但并非TBX。请在词汇软件导出为TBX或CSV。',
  },
  fileNotText: {
    en: 'The file is a workbook or another format that is not text. Save it as CSV or TBX and import that.',
    'zh-Hant': '檔案是試算表或其他非文字格式。請另存為CSV或TBX再匯入。',
    'zh-Hans': '文件是试算表或其他非文字格式。请另存为CSV或TBX再导入。',
  },
  fileDamaged: {
    en: 'The file is damaged. The terms before the damage were kept.',
    'zh-Hant': '檔案損壞，損壞處之前的詞彙已保留。',
    'zh-Hans': '文件损坏，损坏处之前的词汇已保留。',
  },
  fileTooLarge: {
    en: 'The file is larger than 20 MB, so it is no list of terms. Nothing was imported.',
    'zh-Hant': '檔案超過20 MB，並非詞彙表，沒有匯入任何詞彙。',
    'zh-Hans': '文件超过20 MB，并非词汇表，没有导入任何词汇。',
  },
  fileNotReadable: {
    en: 'The file could not be read. Check that it is still there, and choose it again.',
    'zh-Hant': '未能讀取檔案。請確定檔案仍在原處，然後再選一次。',
    'zh-Hans': '未能读取文件。请确定文件仍在原处，然后再选一次。',
  },
  notStored: {
    en: 'The browser refused to store this. Nothing was changed. Free some disk space and try again.',
    'zh-Hant': '瀏覽器拒絕儲存，沒有作任何更改。請騰出磁碟空間後再試。',
    'zh-Hans': '浏览器拒绝保存，没有作任何更改。请腾出磁盘空间后再试。',
  },
} as const satisfies Messages;
