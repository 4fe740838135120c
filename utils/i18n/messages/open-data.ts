import type { Messages } from '../message';

/** Words of the options on the import of official legislation. */
export const openDataMessages = {
  title: { en: 'Official definitions', 'zh-Hant': '法例釋義', 'zh-Hans': '法例释义' },
  says: {
    en: 'The Department of Justice publishes all current chapters as XML. Import them, and every definition of the statute book is found with its section.',
    'zh-Hant': '律政司以XML公開全部現行法例。匯入後，即可搜尋所有法例釋義及其條次。',
    'zh-Hans': '律政司以XML公开全部现行法例。导入后，即可搜索所有法例释义及其条次。',
  },
  how: {
    en: 'At DATA.GOV.HK, search for “Hong Kong e-Legislation”, download a zip of current legislation in English and one in Traditional Chinese, and choose them here, one after the other. They are read on this computer; nothing is sent.',
    'zh-Hant':
      '在「資料一線通」搜尋「電子版香港法例」，下載英文及繁體中文的現行法例壓縮檔，然後逐一在此選擇。檔案只在本電腦讀取，不會傳送。',
    'zh-Hans':
      '在“资料一线通”搜索“电子版香港法例”，下载英文及繁体中文的现行法例压缩档，然后逐一在此选择。文件只在本电脑读取，不会发送。',
  },
  keeps: {
    en: 'The provisions are kept too, packed, to show how the law says a term. Before anything is read, you see how many chapters the file holds and how much they take, and may choose some only.',
    'zh-Hant': '條文亦會壓縮儲存，以顯示法例怎樣使用詞語。讀取前會先顯示檔案有多少章、佔用多少空間，亦可只選若干章。',
    'zh-Hans': '条文亦会压缩保存，以显示法例怎样使用词语。读取前会先显示文件有多少章、占用多少空间，亦可只选若干章。',
  },
  holds: {
    en: { one: '{name} holds 1 chapter.', other: '{name} holds {count} chapters.' },
    'zh-Hant': '{name}共有{count}章。',
    'zh-Hans': '{name}共有{count}章。',
  },
  onlyChapters: {
    en: 'Only these chapters (486, 571; all when empty)',
    'zh-Hant': '只選以下章號（如486, 571；留空則全部）',
    'zh-Hans': '只选以下章号（如486, 571；留空则全部）',
  },
  willTake: {
    en: {
      one: '1 chapter will take about {size} on this computer.',
      other: '{count} chapters will take about {size} on this computer.',
    },
    'zh-Hant': '{count}章在本電腦約佔{size}。',
    'zh-Hans': '{count}章在本电脑约占{size}。',
  },
  noSuchChapter: {
    en: 'The file holds no such chapter. Check the numbers.',
    'zh-Hant': '檔案沒有該章，請核對章號。',
    'zh-Hans': '文件没有该章，请核对章号。',
  },
  import: { en: 'Import', 'zh-Hant': '匯入', 'zh-Hans': '导入' },
  brings: {
    en: {
      one: 'This version brings 1 chapter with {definitions} definitions, as of {date} ({size}).',
      other: 'This version brings {count} chapters with {definitions} definitions, as of {date} ({size}).',
    },
    'zh-Hant': '此版本附有{count}章、{definitions}項釋義，截至{date}（{size}）。',
    'zh-Hans': '此版本附有{count}章、{definitions}项释义，截至{date}（{size}）。',
  },
  takeOver: { en: 'Use them', 'zh-Hant': '使用', 'zh-Hans': '使用' },
  openPortal: { en: 'Open DATA.GOV.HK', 'zh-Hant': '開啟資料一線通', 'zh-Hans': '打开资料一线通' },
  choose: { en: 'Choose a zip or XML file', 'zh-Hant': '選擇ZIP或XML檔案', 'zh-Hans': '选择ZIP或XML文件' },
  reading: { en: 'Reading {name}', 'zh-Hant': '正在讀取{name}', 'zh-Hans': '正在读取{name}' },
  soFar: {
    en: { one: '1 chapter read, {definitions} definitions', other: '{count} chapters read, {definitions} definitions' },
    'zh-Hant': '已讀取{count}章，{definitions}項釋義',
    'zh-Hans': '已读取{count}章，{definitions}项释义',
  },
  skipped: {
    en: { one: '1 chapter was read before', other: '{count} chapters were read before' },
    'zh-Hant': '{count}章先前已讀取',
    'zh-Hans': '{count}章先前已读取',
  },
  simplified: {
    en: {
      one: '1 chapter in Simplified Chinese was left out; it is printed for reference only.',
      other: '{count} chapters in Simplified Chinese were left out; they are printed for reference only.',
    },
    'zh-Hant': '略過{count}章簡體文本，簡體文本只供參考。',
    'zh-Hans': '略过{count}章简体文本，简体文本只供参考。',
  },
  cancel: { en: 'Cancel', 'zh-Hant': '取消', 'zh-Hans': '取消' },
  resume: { en: 'Resume', 'zh-Hant': '繼續', 'zh-Hans': '继续' },
  done: { en: 'The file was read to its end.', 'zh-Hant': '檔案已讀取完畢。', 'zh-Hans': '文件已读取完毕。' },
  doneEmpty: {
    en: 'The file holds no chapter of Hong Kong legislation. Choose the zip of current legislation as DATA.GOV.HK gives it.',
    'zh-Hant': '檔案沒有香港法例。請選擇資料一線通提供的現行法例壓縮檔。',
    'zh-Hans': '文件没有香港法例。请选择资料一线通提供的现行法例压缩档。',
  },
  cancelled: {
    en: 'Stopped. What was read is kept; Resume takes up where it stopped, also later with the same file.',
    'zh-Hant': '已停止。已讀取的內容會保留；按「繼續」可接續讀取，日後選擇同一檔案亦可。',
    'zh-Hans': '已停止。已读取的内容会保留；按“继续”可接续读取，日后选择同一文件亦可。',
  },
  refused: {
    en: { one: '1 file in the zip was refused:', other: '{count} files in the zip were refused:' },
    'zh-Hant': '壓縮檔內{count}個檔案未能讀取：',
    'zh-Hans': '压缩档内{count}个文件未能读取：',
  },
  refusedMember: { en: '{member}: {why}', 'zh-Hant': '{member}：{why}', 'zh-Hans': '{member}：{why}' },
  more: {
    en: { one: 'and 1 more', other: 'and {count} more' },
    'zh-Hant': '另有{count}項',
    'zh-Hans': '另有{count}项',
  },
  'not-xml': {
    en: 'It is neither XML nor a zip.',
    'zh-Hant': '並非XML或ZIP檔案。',
    'zh-Hans': '并非XML或ZIP文件。',
  },
  'not-legislation': {
    en: 'It is XML, but no chapter of Hong Kong legislation.',
    'zh-Hant': '是XML檔案，但並非香港法例。',
    'zh-Hans': '是XML文件，但并非香港法例。',
  },
  damaged: {
    en: 'It is damaged or incomplete. What was read before the damage is kept. Download it again.',
    'zh-Hant': '檔案損壞或不完整。損壞處之前的內容已保留，請重新下載。',
    'zh-Hans': '文件损坏或不完整。损坏处之前的内容已保留，请重新下载。',
  },
  'not-a-zip': { en: 'It is no zip.', 'zh-Hant': '並非ZIP檔案。', 'zh-Hans': '并非ZIP文件。' },
  'too-large': {
    en: 'It is too large to be a chapter.',
    'zh-Hant': '過於龐大，不可能是法例的一章。',
    'zh-Hans': '过于庞大，不可能是法例的一章。',
  },
  'not-readable': {
    en: 'It could not be read to its end. Check that the file is still there, and choose it again; reading goes on where it stopped.',
    'zh-Hant': '未能讀至檔案結尾。請確定檔案仍在原處並再選一次，讀取會從停止處繼續。',
    'zh-Hans': '未能读至文件结尾。请确定文件仍在原处并再选一次，读取会从停止处继续。',
  },
  'storage-full': {
    en: 'The disk, or the share of it that the browser gives us, is full. What was read is kept. Free some space and resume.',
    'zh-Hant': '磁碟空間或瀏覽器配額已滿。已讀取的內容會保留，請騰出空間後繼續。',
    'zh-Hans': '磁盘空间或浏览器配额已满。已读取的内容会保留，请腾出空间后继续。',
  },
  'not-kept': {
    en: 'The browser refused to store more. What was read is kept. Close other windows of the browser and resume.',
    'zh-Hant': '瀏覽器拒絕儲存。已讀取的內容會保留，請關閉其他瀏覽器視窗後繼續。',
    'zh-Hans': '浏览器拒绝保存。已读取的内容会保留，请关闭其他浏览器窗口后继续。',
  },
  counted: {
    en: { one: '1 definition imported', other: '{count} definitions imported' },
    'zh-Hant': '已匯入{count}項釋義',
    'zh-Hans': '已导入{count}项释义',
  },
  none: { en: 'Nothing imported yet.', 'zh-Hant': '尚未匯入釋義。', 'zh-Hans': '尚未导入释义。' },
  remove: { en: 'Delete imported', 'zh-Hant': '刪除匯入的釋義', 'zh-Hans': '删除导入的释义' },
  removed: { en: 'Deleted.', 'zh-Hant': '已刪除。', 'zh-Hans': '已删除。' },
  notRemoved: {
    en: 'The browser refused to delete this. Close its other windows and try again.',
    'zh-Hant': '瀏覽器拒絕刪除。請關閉其他瀏覽器視窗後再試。',
    'zh-Hans': '浏览器拒绝删除。请关闭其他浏览器窗口后再试。',
  },
  attribution: {
    en: 'Source: Department of Justice, HKSAR (DATA.GOV.HK).',
    'zh-Hant': '來源：香港特別行政區律政司（資料一線通 DATA.GOV.HK）。',
    'zh-Hans': '来源：香港特别行政区律政司（资料一线通 DATA.GOV.HK）。',
  },
} as const satisfies Messages;
