import type { Messages } from '../message';

/** A line of summary or answer, and what checking it found. */
export const lineMessages = {
  copyWithPinpoint: { en: 'Copy with pinpoint', 'zh-Hant': '複製並註明段落', 'zh-Hans': '复制并注明段落' },
  context: { en: 'Before and after it', 'zh-Hant': '上下文', 'zh-Hans': '上下文' },
  englishText: { en: 'English text', 'zh-Hant': '英文文本', 'zh-Hans': '英文文本' },
  chineseText: { en: 'Chinese text', 'zh-Hant': '中文文本', 'zh-Hans': '中文文本' },
  // Verdicts. Never "verified": checks find errors, they do not prove support.
  quoted: { en: 'quoted', 'zh-Hant': '引文相符', 'zh-Hans': '引文相符' },
  matched: { en: 'numbers and names match', 'zh-Hant': '數字及名稱相符', 'zh-Hans': '数字及名称相符' },
  'not-checked': { en: 'not checked', 'zh-Hant': '未核對', 'zh-Hans': '未核对' },
  conflict: { en: 'conflict', 'zh-Hant': '有抵觸', 'zh-Hans': '有抵触' },
  'no-source': { en: 'no source given', 'zh-Hant': '沒有指明出處', 'zh-Hans': '没有指明出处' },
  foundAt: { en: 'found at [{number}]', 'zh-Hant': '見第{number}段', 'zh-Hans': '见第{number}段' },
  see: { en: 'see [{number}]', 'zh-Hant': '參看第{number}段', 'zh-Hans': '参看第{number}段' },
  fix: { en: 'Cite [{number}] instead', 'zh-Hant': '改引第{number}段', 'zh-Hans': '改引第{number}段' },
  keep: { en: 'Keep by hand', 'zh-Hant': '自行保留', 'zh-Hans': '自行保留' },
  kept: { en: 'kept by hand', 'zh-Hant': '自行保留', 'zh-Hans': '自行保留' },
  drop: { en: 'Drop', 'zh-Hant': '剔除', 'zh-Hans': '剔除' },
  dropped: { en: 'dropped', 'zh-Hant': '已剔除', 'zh-Hans': '已剔除' },
  restore: { en: 'Put back', 'zh-Hant': '恢復', 'zh-Hans': '恢复' },
  edited: { en: 'edited', 'zh-Hant': '已修改', 'zh-Hans': '已修改' },
  editLine: { en: 'Wording of this line', 'zh-Hant': '本行文字', 'zh-Hans': '本行文字' },
} as const satisfies Messages;

/** What a check noticed, in one line. `{words}` are those of the statement. */
export const findingMessages = {
  'no-paragraph': { en: 'names no paragraph', 'zh-Hant': '沒有指明段落', 'zh-Hans': '没有指明段落' },
  'unknown-paragraph': {
    en: 'there is no paragraph {words}',
    'zh-Hant': '文件沒有第{words}段',
    'zh-Hans': '文件没有第{words}段',
  },
  'quotation-found': {
    en: '“{words}” stands there',
    'zh-Hant': '「{words}」見於該段',
    'zh-Hans': '“{words}”见于该段',
  },
  'quotation-inexact': {
    en: '“{words}” differs from the paragraph in small words',
    'zh-Hant': '「{words}」與該段有少許字眼出入',
    'zh-Hans': '“{words}”与该段有少许字眼出入',
  },
  'quotation-elsewhere': {
    en: '“{words}” is not in the cited paragraph',
    'zh-Hant': '「{words}」並非見於所引段落',
    'zh-Hans': '“{words}”并非见于所引段落',
  },
  'quotation-missing': {
    en: '“{words}” is not in this document',
    'zh-Hant': '「{words}」並非見於本文件',
    'zh-Hans': '“{words}”并非见于本文件',
  },
  'case-not-here': {
    en: 'this document does not mention {words}',
    'zh-Hant': '本文件沒有提及 {words}',
    'zh-Hans': '本文件没有提及 {words}',
  },
  'quantity-elsewhere': {
    en: '{words} is not in the cited paragraph',
    'zh-Hant': '所引段落沒有「{words}」',
    'zh-Hans': '所引段落没有“{words}”',
  },
  'quantity-nearby': {
    en: '{words} is in a neighbouring paragraph, not in the cited one',
    'zh-Hant': '「{words}」見於相鄰段落，不在所引段落',
    'zh-Hans': '“{words}”见于相邻段落，不在所引段落',
  },
  'quantity-misplaced': {
    en: '{words} stands there for something else',
    'zh-Hant': '該段的「{words}」另有所指',
    'zh-Hans': '该段的“{words}”另有所指',
  },
  'quantity-missing': {
    en: '{words} is not in this document',
    'zh-Hant': '本文件沒有「{words}」',
    'zh-Hans': '本文件没有“{words}”',
  },
  'bound-reversed': {
    en: '“{words}”: the paragraph sets the limit the other way',
    'zh-Hant': '「{words}」：段落所述的上下限相反',
    'zh-Hans': '“{words}”：段落所述的上下限相反',
  },
  'name-missing': {
    en: '{words} is not named in this document',
    'zh-Hant': '本文件沒有提及{words}',
    'zh-Hans': '本文件没有提及{words}',
  },
  'name-elsewhere': {
    en: '{words} is not named in the cited paragraph',
    'zh-Hant': '所引段落沒有提及{words}',
    'zh-Hans': '所引段落没有提及{words}',
  },
  'case-missing': {
    en: '{words} is not cited in this document',
    'zh-Hant': '本文件沒有引用{words}',
    'zh-Hans': '本文件没有引用{words}',
  },
  'authority-swapped': {
    en: '“{words}”: the name of one case with the citation or holding of another',
    'zh-Hant': '「{words}」：案名與另一案的援引或裁決混淆',
    'zh-Hans': '“{words}”：案名与另一案的援引或裁决混淆',
  },
  'statute-missing': {
    en: '{words} is not mentioned in this document',
    'zh-Hant': '本文件沒有提及{words}',
    'zh-Hans': '本文件没有提及{words}',
  },
  'section-missing': {
    en: '{words} is not mentioned in this document',
    'zh-Hant': '本文件沒有提及{words}',
    'zh-Hans': '本文件没有提及{words}',
  },
  'section-elsewhere': {
    en: '{words} is not in the cited paragraph',
    'zh-Hant': '所引段落沒有提及{words}',
    'zh-Hans': '所引段落没有提及{words}',
  },
  'outcome-reversed': {
    en: '“{words}”: the document decides the other way',
    'zh-Hant': '「{words}」：文件的裁決相反',
    'zh-Hans': '“{words}”：文件的裁决相反',
  },
  'negation-reversed': {
    en: '“{words}”: the paragraph says the opposite',
    'zh-Hant': '「{words}」：段落的說法相反',
    'zh-Hans': '“{words}”：段落的说法相反',
  },
  'negation-unclear': {
    en: '“{words}”: read whether the paragraph says so or the opposite',
    'zh-Hant': '「{words}」：請核對段落所說是正面還是反面',
    'zh-Hans': '“{words}”：请核对段落所说是正面还是反面',
  },
  'modality-changed': {
    en: '“{words}”: may and must are exchanged',
    'zh-Hant': '「{words}」：「可」與「須」互換',
    'zh-Hans': '“{words}”：“可”与“须”互换',
  },
  'scope-changed': {
    en: '“{words}”: wider or narrower than the paragraph; look for a condition, or for “only”',
    'zh-Hant': '「{words}」：範圍與段落不同；請核對有否條件或「只」字',
    'zh-Hans': '“{words}”：范围与段落不同；请核对有否条件或“只”字',
  },
  'roles-swapped': {
    en: '“{words}”: the parties stand the other way round',
    'zh-Hant': '「{words}」：各方的角色互換',
    'zh-Hans': '“{words}”：各方的角色互换',
  },
  'submission-as-holding': {
    en: 'an argument or evidence, told as the court’s view',
    'zh-Hant': '把陳詞或證供當作法庭的看法',
    'zh-Hans': '把陈词或证供当作法庭的看法',
  },
  'dissent-as-holding': {
    en: 'a dissent, told as the court’s view',
    'zh-Hant': '把異議判詞當作法庭的看法',
    'zh-Hans': '把异议判词当作法庭的看法',
  },
  'below-as-holding': {
    en: 'the view of the court below, told as this court’s',
    'zh-Hant': '把下級法院的看法當作本庭的看法',
    'zh-Hans': '把下级法院的看法当作本庭的看法',
  },
  'quoted-as-holding': {
    en: 'another court’s words, told as this decision',
    'zh-Hant': '把另一法庭的話當作本案裁決',
    'zh-Hans': '把另一法庭的话当作本案裁决',
  },
  'not-the-courts-words': {
    en: 'the words are counsel’s, a witness’s, a dissent’s or another case’s',
    'zh-Hant': '原文出自大律師、證人、異議判詞或另一案例',
    'zh-Hans': '原文出自大律师、证人、异议判词或另一案例',
  },
  'wrong-paragraph': {
    en: 'another paragraph fits better',
    'zh-Hant': '另一段落更為吻合',
    'zh-Hans': '另一段落更为吻合',
  },
  'weak-support': {
    en: 'few of its words are in the cited paragraph',
    'zh-Hant': '所引段落甚少相同字詞',
    'zh-Hans': '所引段落甚少相同字词',
  },
  'cross-language': {
    en: 'in another language than the document; its wording was not checked',
    'zh-Hant': '與文件語文不同，措辭未經核對',
    'zh-Hans': '与文件语文不同，措辞未经核对',
  },
} as const satisfies Messages;
