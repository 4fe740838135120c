import type { Language } from '../core/language';

type Words = readonly [en: string, zhHant: string, zhHans: string];

/** Every word of ours that ends in a draft or its export. `{…}` is filled in. */
const WORDS = {
  'kind.case-note': ['Case note', '案例筆記', '案例笔记'],
  'kind.research-memo': ['Research memorandum', '研究備忘錄', '研究备忘录'],
  'kind.authority-card': ['Authority card', '引據卡', '引据卡'],
  'kind.advice-letter': ['Letter of advice (skeleton)', '法律意見書（大綱）', '法律意见书（大纲）'],
  'kind.chronology': ['Chronology', '事件時序表', '事件时序表'],
  'kind.statute-note': ['Statute note', '法例摘記', '法例摘记'],
  'kind.bilingual-note': ['Bilingual note', '雙語摘記', '双语摘记'],
  'section.citation': ['Citation', '引稱', '引称'],
  'section.facts': ['Facts', '事實', '事实'],
  'section.issues': ['Issues', '爭議點', '争议点'],
  'section.rule': ['Rule', '法律規則', '法律规则'],
  'section.application': ['Application', '應用', '应用'],
  'section.conclusion': ['Conclusion', '結論', '结论'],
  'section.question': ['Question', '問題', '问题'],
  'section.short-answer': ['Short answer', '簡答', '简答'],
  'section.background': ['Background', '背景', '背景'],
  'section.discussion': ['Discussion', '討論', '讨论'],
  'section.authorities': ['Authorities', '引據', '引据'],
  'section.open-points': ['Points still to be checked', '尚待核實事項', '尚待核实事项'],
  'section.court': ['Court and date', '法院及日期', '法院及日期'],
  'section.holding': ['Holding', '裁定', '裁定'],
  'section.key-paragraphs': ['Key paragraphs', '重要段落', '重要段落'],
  'section.quotation': ['Quotation', '引文', '引文'],
  'section.instructions': ['Instructions and question', '指示及問題', '指示及问题'],
  'section.advice': ['Advice', '意見', '意见'],
  'section.decided': ['What the courts decided', '法院的裁定', '法院的裁定'],
  'section.law': ['The law', '法律', '法律'],
  'section.risks': ['Risks and limits', '風險及限制', '风险及限制'],
  'section.next-steps': ['Next steps', '下一步', '下一步'],
  'section.events': ['Events', '事件', '事件'],
  'section.undated': ['Points to note', '須留意事項', '须留意事项'],
  'section.elements': ['Elements and duties', '元素及責任', '元素及责任'],
  'section.burden': ['Burden and standard of proof', '舉證責任及標準', '举证责任及标准'],
  'section.defences': ['Exceptions and defences', '例外情況及免責辯護', '例外情况及免责辩护'],
  'section.penalties': ['Penalties', '罰則', '罚则'],
  'section.definitions': ['Definitions', '定義', '定义'],
  'section.commencement': ['Commencement and transition', '生效及過渡', '生效及过渡'],
  'section.terms': ['Terms', '詞彙', '词汇'],
  'section.passages': ['Passages', '段落', '段落'],
  'section.notes': ['Notes', '筆記', '笔记'],
  'section.outcome': ['Outcome', '結果', '结果'],
  'section.orders': ['Orders and costs', '命令及訟費', '命令及讼费'],
  'section.table-of-authorities': ['Table of authorities', '引據表', '引据表'],
  'column.date': ['Date', '日期', '日期'],
  'column.event': ['Event', '事件', '事件'],
  'column.paragraph': ['Paragraph', '段落', '段落'],
  'column.authority': ['Authority', '引據', '引据'],
  'column.where': ['Where cited', '引用段落', '引用段落'],
  'column.english': ['English', '英文', '英文'],
  'column.chinese': ['Chinese', '中文', '中文'],
  'column.source': ['Source', '出處', '出处'],
  'column.field': ['Particular', '項目', '项目'],
  'column.value': ['Detail', '內容', '内容'],
  'field.title': ['Title', '名稱', '名称'],
  'field.neutral-citation': ['Neutral citation', '中立引稱', '中立引称'],
  'field.action-number': ['Action number', '案件編號', '案件编号'],
  'field.court': ['Court', '法院', '法院'],
  'field.date': ['Date', '日期', '日期'],
  'field.judges': ['Judges', '法官', '法官'],
  'field.parties': ['Parties', '與訟各方', '与讼各方'],
  'field.version': ['Version date', '版本日期', '版本日期'],
  'field.cap': ['Chapter', '章號', '章号'],
  'header.source': ['Source', '出處', '出处'],
  'header.read': ['Read on', '閱讀日期', '阅读日期'],
  'header.unsure': [
    'NOT READ WITH CERTAINTY: check words and paragraph numbers against the page',
    '未能確定讀取無誤：文字及段落編號請與原頁核對',
    '未能确定读取无误：文字及段落编号请与原页核对',
  ],
  'header.version': ['Version', '版本', '版本'],
  'header.made-with': ['Made with', '製作方式', '制作方式'],
  'header.extract': ['extract, no AI', '摘錄，沒有使用人工智能', '摘录，没有使用人工智能'],
  'header.model': ['{model} at {host}', '{model}（{host}）', '{model}（{host}）'],
  'header.checks': ['Checks', '核對結果', '核对结果'],
  'header.counts': [
    '{quoted} quoted, {matched} numbers and names match, {notChecked} not checked, {conflict} conflict, {noSource} no source given',
    '引文相符 {quoted} 句，數字及名稱相符 {matched} 句，未核對 {notChecked} 句，有抵觸 {conflict} 句，沒有指明出處 {noSource} 句',
    '引文相符 {quoted} 句，数字及名称相符 {matched} 句，未核对 {notChecked} 句，有抵触 {conflict} 句，没有指明出处 {noSource} 句',
  ],
  'header.left-out': [
    '{count} flagged lines left out',
    '已略去 {count} 句有標記的內容',
    '已略去 {count} 句有标记的内容',
  ],
  'header.review': ['Review', '審閱', '审阅'],
  'header.not-reviewed': ['AI draft, not reviewed', 'AI 草稿，未經審閱', 'AI 草稿，未经审阅'],
  'header.extract-not-reviewed': ['extract, not reviewed', '摘錄，未經審閱', '摘录，未经审阅'],
  'header.reviewed': ['reviewed by {name} on {date}', '由 {name} 於 {date} 審閱', '由 {name} 于 {date} 审阅'],
  'header.restriction': ['Restriction', '報道限制', '报道限制'],
  'header.responsibility': [
    'Check each paragraph before relying on it. You remain responsible.',
    '倚賴前請逐段核對；責任仍由使用者承擔。',
    '倚赖前请逐段核对；责任仍由用户承担。',
  ],
  'header.history-judgment': [
    'Appeal history and later treatment were not checked.',
    '未有查核上訴經過及其後的司法處理。',
    '未有查核上诉经过及其后的司法处理。',
  ],
  'header.history-legislation': [
    'Whether a later or uncommenced version exists was not checked.',
    '未有查核是否有較後或尚未生效的版本。',
    '未有查核是否有较后或尚未生效的版本。',
  ],
  'mark.quoted': ['quoted', '引文相符', '引文相符'],
  'mark.matched': ['numbers and names match', '數字及名稱相符', '数字及名称相符'],
  'mark.not-checked': ['not checked', '未核對', '未核对'],
  'mark.conflict': ['conflict', '有抵觸', '有抵触'],
  'mark.no-source': ['no source given', '沒有指明出處', '没有指明出处'],
  'mark.machine-translation': ['machine translation', '機器翻譯', '机器翻译'],
  'mark.edited': ['edited', '經修改', '经修改'],
  'cite.at': ['at [{number}]', '第{number}段', '第{number}段'],
  'note.write': ['[To be written]', '〔待撰寫〕', '〔待撰写〕'],
  'note.not-found': [
    'Nothing on this was found in the material.',
    '材料中沒有找到相關內容。',
    '材料中没有找到相关内容。',
  ],
  'note.verify-history': [
    'Check the appeal history and later treatment of each case, and the version of each enactment.',
    '核實每宗案件的上訴經過及其後的司法處理，以及每項法例的版本。',
    '核实每宗案件的上诉经过及其后的司法处理，以及每项法例的版本。',
  ],
  'note.both-texts': [
    'Both texts of an enactment are authentic; neither is a translation of the other.',
    '法例的兩種語文文本同為真確本；任何一方均非另一方的譯本。',
    '法例的两种语文文本同为真确本；任何一方均非另一方的译本。',
  ],
  'text.page': ['page {page}', '第 {page} 頁', '第 {page} 页'],
} as const satisfies Readonly<Record<string, Words>>;

export type DraftWord = keyof typeof WORDS;

const COLUMN: Readonly<Record<Language, 0 | 1 | 2>> = { en: 0, 'zh-Hant': 1, 'zh-Hans': 2 };

/** One of our words in the draft's language, with its blanks filled. */
export function sayWord(
  key: DraftWord,
  language: Language,
  blanks: Readonly<Record<string, string | number>> = {},
): string {
  const words: Words = WORDS[key];
  return words[COLUMN[language]].replace(/\{(\w{1,20})\}/g, (all, name: string) => String(blanks[name] ?? all));
}

/** Every key, for checking that each word is there in every language. */
export const DRAFT_WORDS = Object.keys(WORDS) as readonly DraftWord[];
