import { phrase } from '../rules/phrase';
/** The words by which legislation works, in both languages; Chinese is read on Traditional characters. */
export type OperativeKind = 'offence' | 'prohibition' | 'duty' | 'power' | 'exception' | 'commencement' | 'definition';

const DEEMING =
  'be (?:deemed|construed|read|taken|regarded|treated|presumed)|have effect|come into (?:operation|force)|apply|not apply|of itself|operate|prejudice|render|limit|derogate|invalidate|affect|expire|extend to|preclude|prevent|mean|include|prevail|cease to have';

/** The first that fits names the provision; exceptions are listed besides. */
export const OPERATIVE_WORDS: readonly (readonly [OperativeKind, RegExp])[] = [
  [
    'offence',
    phrase`\b(?:commits? an offence|(?:is|are|shall be) guilty of (?:an|the same) offence|(?:is|are|shall be) liable (?:on|upon) (?:summary )?conviction|(?:is|shall be) an offence|offence under (?:this|sub)[^.;]{0,60}liable)\b|即屬犯罪|即屬犯[^。；]{0,10}罪|屬犯罪|一經(?:循[^。；]{0,16}程序)?(?:簡易程序)?定罪|犯第[^。；]{0,12}罪行|犯本條|可處(?:第\d級)?罰款|可處監禁`,
  ],
  [
    'commencement',
    phrase`\b(?:comes?|coming|came) into (?:operation|force)\b[^.;]{0,80}\b(?:day|date|on|when)\b|\bshall come into operation\b|自[^。；]{0,40}起(?:開始)?實施|指定的日期起實施|(?:本條例|本規例|本規則|本部)[^。；]{0,20}起實施`,
  ],
  [
    'prohibition',
    new RegExp(
      `\\b(?:(?:shall|must|may) not (?!${DEEMING}|be required)|(?:shall|must|may) not ?[—–:]|no (?:person|one|body|employer|employee|company|\\w{2,20}) (?:shall|may|must)\\b|(?:is|are) prohibited\\b|(?:it is|is) unlawful\\b)|不得(?!不|視為|當作|解釋|抵觸|超過|影響|損害|局限|使[^。]{0,30}(?:無效|失效))|禁止|不可(?!行|撤銷|抗|能|分)|屬違法|屬不合法`,
      'i',
    ),
  ],
  [
    'duty',
    new RegExp(
      `\\b(?:(?:shall|must)(?:,[^,;.]{1,120},)? (?!not\\b|${DEEMING})|(?:shall|must) ?[—–:]|(?:is|are) required to\\b|(?:has|have) a duty to\\b|(?:is|are) (?:under a duty|obliged) to\\b|it (?:is|shall be) the duty of\\b)|(?<!無|毋|不|所)須(?!當作|視為|被當作|解釋|據此|理解|知)|必須|有責任|有義務|有職責`,
      'i',
    ),
  ],
  [
    'power',
    phrase`(?<!\b(?:case|cases|they|it|which) )\bmay(?=[ ,—])(?! not\b| be (?:cited|read|construed)\b| be,)|\b(?:has|have) (?:the )?power to\b|\b(?:is|are) (?:empowered|authorized|authorised|entitled) to\b|(?<!認|許|不|寧|盡)可(?!處|能|行|靠|見|予|是|被視|稱|引稱|供|憑|歸|以是|提述|合理地預期)|有權(?!益)|獲(?:賦)?權|獲授權`,
  ],
  [
    'definition',
    phrase`^[^.;]{1,160}?(?:\([^()]{1,60}\) ?)?,?[^.;]{0,120}?\b(?:means|includes|has the (?:same )?meaning|have the (?:same )?meaning)\b|^[^。；]{1,40}[(（] ?[A-Za-z][^()（）]{1,80}[)）][^。；]{0,60}(?:指(?!明|示|定|引|派|稱|出)|包括|具有[^。；]{0,40}涵義|的涵義)`,
  ],
];

/** What takes a case out of a provision, or lets another provision go first. */
export const EXCEPTION_WORDS =
  /\b(?:unless|except|subject to (?:sub)?(?:section|paragraph|the|any|this|part|regulation|rule)|provided that|notwithstanding|despite|does not apply|do not apply|shall not apply|nothing in this|without prejudice to|(?:is|are) exempt|it is a defence|reasonable excuse)\b|除非|除[^。；]{1,40}(?:另有規定)?外|另有規定|在符合[^。；]{1,30}規定|在不抵觸|不適用|儘管|即使[^。；]{0,40}規定|屬例外|不影響|不損害|獲豁免|免受|即可?以?此作為免責辯護|免責辯護|合理辯解/i;

/** `to a fine at level 5 and to imprisonment for 2 years`, 可處第5級罰款及監禁2年. */
export const PENALTY =
  /\b(?:liable[^.;—]{0,60}? to (?:a (?:maximum )?(?:fine|penalty)|imprisonment|life)|(?:a fine (?:at|of)|imprisonment for))[^.;(]{0,200}|可處[^。；(（]{1,80}/i;

/** A provision of the same enactment, as it is referred to inside it. */
export const OWN_REFERENCE =
  /\b(?:sub)?(?:sections?|regulations?|rules?|paragraphs?|Schedules?|Parts?|Divisions?) (?:\d{1,4}[A-Z]{0,3}(?:\(\w{1,4}\)){0,4}|\(\w{1,4}\)(?:\(\w{1,4}\)){0,3}|[IVX]{1,6}\b)|第 ?\(?\w{1,4}\)?(?:\(\w{1,4}\)){0,3} ?(?:條|款|段|節|部|分部|附表)|附表 ?\d{0,3}/gi;

/** Another enactment: `(Cap. 201)`, 第201章. */
export const OTHER_ENACTMENT = /\bCap\.? ?(\d{1,4}[A-Z]{0,3})\b|第 ?(\d{1,4}[A-Z]{0,3}) ?章/g;
