import type { Messages } from '../message';

/** Words of the records: matters, and the log of what was sent and answered. */
export const recordsMessages = {
  title: { en: 'Records', 'zh-Hant': '紀錄', 'zh-Hans': '记录' },
  says: {
    en: 'What was asked of a model, where it was sent, what came back and what the checks said. Nothing here leaves the computer.',
    'zh-Hant': '向模型提出的問題、送往何處、所得答覆和核對結果。這些紀錄不會離開這部電腦。',
    'zh-Hans': '向模型提出的问题、送往何处、所得答复和核对结果。这些记录不会离开这部电脑。',
  },
  keep: { en: 'Keep records', 'zh-Hant': '保存紀錄', 'zh-Hans': '保存记录' },
  keepOff: { en: 'Not at all', 'zh-Hant': '不保存', 'zh-Hans': '不保存' },
  keepSession: { en: 'Until the browser closes', 'zh-Hant': '至瀏覽器關閉為止', 'zh-Hans': '至浏览器关闭为止' },
  keepKept: { en: 'For a time', 'zh-Hant': '保存一段時間', 'zh-Hans': '保存一段时间' },
  retention: { en: 'Delete after (days)', 'zh-Hant': '多少日後刪除', 'zh-Hans': '多少日后删除' },
  matters: { en: 'Matters', 'zh-Hant': '案件', 'zh-Hans': '案件' },
  workingOn: { en: 'Working on', 'zh-Hant': '現正處理', 'zh-Hans': '现正处理' },
  noMatter: { en: 'No matter', 'zh-Hant': '不屬任何案件', 'zh-Hans': '不属任何案件' },
  newMatter: { en: 'New matter', 'zh-Hant': '新案件', 'zh-Hans': '新案件' },
  addMatter: { en: 'Add matter', 'zh-Hant': '新增案件', 'zh-Hans': '新增案件' },
  deleteMatter: {
    en: 'Delete {name} with its records',
    'zh-Hant': '刪除 {name} 及其紀錄',
    'zh-Hans': '删除 {name} 及其记录',
  },
  deleteMatterAsk: {
    en: 'Delete the matter “{name}” with its records, drafts and cached texts? This cannot be undone.',
    'zh-Hant': '刪除案件「{name}」及其紀錄、草稿和暫存文字？刪除後無法還原。',
    'zh-Hans': '删除案件“{name}”及其记录、草稿和暂存文字？删除后无法还原。',
  },
  consent: {
    en: 'Client agreed to AI use: {name}',
    'zh-Hant': '當事人同意使用人工智能：{name}',
    'zh-Hans': '当事人同意使用人工智能：{name}',
  },
  consentYes: {
    en: 'Client agreed to AI use',
    'zh-Hant': '當事人同意使用人工智能',
    'zh-Hans': '当事人同意使用人工智能',
  },
  consentNo: {
    en: 'Client did not agree: models are blocked',
    'zh-Hant': '當事人不同意：停用模型',
    'zh-Hans': '当事人不同意：停用模型',
  },
  consentNotAsked: { en: 'Client not asked', 'zh-Hant': '未徵詢當事人', 'zh-Hans': '未征询当事人' },
  find: { en: 'Find by title or citation', 'zh-Hant': '按名稱或引據搜尋', 'zh-Hans': '按名称或引据搜索' },
  none: { en: 'No records yet.', 'zh-Hant': '尚無紀錄。', 'zh-Hans': '尚无记录。' },
  entries: {
    en: { one: '1 record', other: '{count} records' },
    'zh-Hant': '{count}項紀錄',
    'zh-Hans': '{count}项记录',
  },
  ofMatter: {
    en: 'Records of {name} only. To see those of another matter, work on it.',
    'zh-Hant': '只顯示{name}的紀錄。如要查看其他案件的紀錄，請先轉到該案件。',
    'zh-Hans': '只显示{name}的记录。如要查看其他案件的记录，请先转到该案件。',
  },
  ofNoMatter: {
    en: 'Records of no matter. To see those of a matter, work on it.',
    'zh-Hant': '只顯示不屬任何案件的紀錄。如要查看某案件的紀錄，請先轉到該案件。',
    'zh-Hans': '只显示不属任何案件的记录。如要查看某案件的记录，请先转到该案件。',
  },
  checks: {
    en: '{quoted} quoted, {matched} match, {unchecked} not checked, {conflict} in conflict, {noSource} without source',
    'zh-Hant':
      '引文相符{quoted}項，數字及名稱相符{matched}項，未核對{unchecked}項，有抵觸{conflict}項，無出處{noSource}項',
    'zh-Hans':
      '引文相符{quoted}项，数字及名称相符{matched}项，未核对{unchecked}项，有抵触{conflict}项，无出处{noSource}项',
  },
  reviewedBy: {
    en: 'Reviewed by {name}, {date}',
    'zh-Hant': '由 {name} 於 {date} 審閱',
    'zh-Hans': '由 {name} 于 {date} 审阅',
  },
  markReviewed: { en: 'Mark as reviewed', 'zh-Hant': '標記為已審閱', 'zh-Hans': '标记为已审阅' },
  notReviewed: { en: 'Not reviewed', 'zh-Hant': '未經審閱', 'zh-Hans': '未经审阅' },
  details: { en: 'Question and answer', 'zh-Hant': '問題及答覆', 'zh-Hans': '问题及答复' },
  howMade: { en: 'How this was made', 'zh-Hant': '製作經過', 'zh-Hans': '制作经过' },
  deleteEntry: { en: 'Delete this record', 'zh-Hant': '刪除此紀錄', 'zh-Hans': '删除此记录' },
  exportJson: { en: 'Export JSON', 'zh-Hant': '匯出JSON', 'zh-Hans': '导出JSON' },
  exportCsv: { en: 'Export CSV', 'zh-Hant': '匯出CSV', 'zh-Hans': '导出CSV' },
  clear: { en: 'Delete all records', 'zh-Hant': '刪除所有紀錄', 'zh-Hans': '删除所有记录' },
  clearAsk: {
    en: 'Delete all records of no matter? This cannot be undone.',
    'zh-Hant': '刪除所有不屬任何案件的紀錄？刪除後無法還原。',
    'zh-Hans': '删除所有不属任何案件的记录？删除后无法还原。',
  },
  clearMatterAsk: {
    en: 'Delete all records of “{name}”? This cannot be undone.',
    'zh-Hant': '刪除案件「{name}」的所有紀錄？刪除後無法還原。',
    'zh-Hans': '删除案件“{name}”的所有记录？删除后无法还原。',
  },
  confirmDelete: { en: 'Delete', 'zh-Hant': '刪除', 'zh-Hans': '删除' },
  cancel: { en: 'Cancel', 'zh-Hant': '取消', 'zh-Hans': '取消' },
  disclosure: { en: 'Wording for disclosure', 'zh-Hant': '披露措辭', 'zh-Hans': '披露措辞' },
  disclosureSays: {
    en: 'To edit before use. Sidenote adds no statement by itself.',
    'zh-Hant': '使用前請自行修改。旁註不會自行加入任何聲明。',
    'zh-Hans': '使用前请自行修改。旁注不会自行加入任何声明。',
  },
  disclosureTo: { en: 'Addressed to', 'zh-Hant': '對象', 'zh-Hans': '对象' },
  forCourt: { en: 'the court', 'zh-Hant': '法庭', 'zh-Hans': '法庭' },
  forClient: { en: 'the client', 'zh-Hant': '當事人', 'zh-Hans': '当事人' },
  forFile: { en: 'the file', 'zh-Hant': '檔案存查', 'zh-Hans': '文件存查' },
  copyWording: { en: 'Copy wording', 'zh-Hant': '複製措辭', 'zh-Hans': '复制措辞' },
  saveSheet: { en: 'Save as text', 'zh-Hant': '儲存為文字檔', 'zh-Hans': '保存为文本文件' },
} as const satisfies Messages;
