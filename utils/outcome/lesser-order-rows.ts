import { phrase } from '../rules/phrase';
import type { Rule } from '../rules/rule';
import type { Outcome } from './outcome-types';

export type LesserKind = 'stay' | 'adjournment' | 'costs';

/** An order that decides nothing for good, told where a decision makes no other; Chinese on Traditional characters. */
export type LesserRule = Rule<{ readonly outcome: Outcome; readonly kind: LesserKind }>;

const HELD_UP =
  /(?:actions?|proceedings?|execution|judgments?|orders?|claims?|suits?|petitions?|enforcement|counterclaims?)/;
const HEARD =
  /(?:trials?|hearings?|applications?|summons(?:es)?|matters?|cases?|appeals?|petitions?|actions?|proceedings)/;
const BE = /(?:is|are|be|shall be|will be|must be|should be|do stand|stands?)/;
const WE = /\b(?:I|we|the court|this court|the tribunal)/;
const ZH_HELD_UP = /(?:執行|訴訟|法律程序|程序|判決的執行|命令的執行|聆訊)/;

export const LESSER_ORDERS: readonly LesserRule[] = [
  {
    name: 'a stay <refused>',
    means: { outcome: 'refused', kind: 'stay' },
    says: [
      phrase`${WE} (?:\w{1,20} ){0,3}(?:refuses?|declines?|decline to (?:grant|order|make)|refuse to (?:grant|order|make)|(?:will|would|do|shall) not (?:grant|order|impose)|dismiss(?:es)?) (?:the |an? |any )?(?:application for (?:an? |the )?)?(?:\w{1,20} )?stay\b`,
      phrase`\b${HELD_UP} (?:\w{1,12} ){0,2}(?:should|shall|will|must|is to) not be stayed\b`,
      phrase`\bstay\b[^.;]{0,40}\b${BE} (?:\w{1,20} ){0,2}(?:refused|dismissed|declined)\b`,
    ],
    example: 'I decline to grant a stay.',
    counter: 'I grant a stay.',
  },
  {
    name: 'a stay <granted>',
    means: { outcome: 'granted', kind: 'stay' },
    says: [
      phrase`${WE} (?!(?:\w{1,20} ){0,3}(?:not|cannot)\b)(?:\w{1,20} ){0,3}grants? (?:the |an? )?(?:application for (?:an? |the )?)?(?:\w{1,20} )?stay\b`,
      phrase`\bstay\b(?![^.;]{0,40}\bnot\b)[^.;]{0,40}\b${BE} (?:\w{1,20} ){0,2}(?:granted|allowed)\b`,
    ],
    example: 'I grant an interim stay until 3 June.',
    counter: 'I do not grant a stay.',
  },
  {
    name: 'a stay <ordered>',
    means: { outcome: 'other', kind: 'stay' },
    says: [
      phrase`${WE} (?!(?:\w{1,20} ){0,3}(?:not|cannot)\b)(?:\w{1,20} ){0,3}(?:orders?|directs?|imposes?|stays?) (?:(?:that )?(?:there be )?an? )?(?:\w{1,20} )?(?:stay\b|(?:the|this|these|all) (?:further )?${HELD_UP}\b(?![^.;]{0,20}\bof (?:the )?costs))(?<=\bstays?\b[^.;]{0,40})`,
      phrase`\bthere (?:will|shall|should|must) be (?:an? )?(?:\w{1,20} )?stay\b`,
      phrase`\b${HELD_UP}\b(?:(?!\bnot\b)[^.,;]){0,40}\b${BE} (?:hereby |accordingly |therefore )?stayed\b`,
    ],
    example: 'The action is stayed in favour of arbitration.',
    counter: 'The action is settled in favour of arbitration.',
    why: 'a ruling that only ordered a stay told no outcome',
  },
  {
    name: 'an adjournment <refused>',
    means: { outcome: 'refused', kind: 'adjournment' },
    says: [
      phrase`${WE} (?:\w{1,20} ){0,3}(?:refuses?|declines?|(?:will|would|do|shall) not (?:grant|order|allow)) (?:the |an? |any |to )?(?:application (?:for (?:an? )?|to ))?(?:\w{1,20} )?adjourn(?:ment|)\b`,
      phrase`\badjourn(?:ment)?\b[^.;]{0,40}\b${BE} (?:\w{1,20} ){0,2}(?:refused|dismissed)\b`,
    ],
    example: 'I refuse the adjournment.',
    counter: 'I grant the adjournment.',
  },
  {
    name: 'an adjournment <granted>',
    means: { outcome: 'granted', kind: 'adjournment' },
    says: [
      phrase`${WE} (?!(?:\w{1,20} ){0,3}(?:not|cannot)\b)(?:\w{1,20} ){0,3}(?:grants?|allows?) (?:the |an? )?(?:application for (?:an? |the )?)?adjournment\b`,
      phrase`\badjournment\b(?![^.;]{0,40}\bnot\b)[^.;]{0,40}\b${BE} (?:\w{1,20} ){0,2}(?:granted|allowed)\b`,
    ],
    example: 'I grant the adjournment.',
    counter: 'I do not grant the adjournment.',
  },
  {
    name: '<hearing> adjourned',
    means: { outcome: 'other', kind: 'adjournment' },
    says: [
      phrase`${WE} (?!(?:\w{1,20} ){0,3}(?:not|cannot)\b)(?:\w{1,20} ){0,2}adjourns? (?:the|this|these|both|all) `,
      phrase`\b${HEARD}\b[^.;]{0,40}\b${BE} (?:hereby |accordingly |therefore )?adjourned\b`,
    ],
    example: 'The trial is adjourned to 3 June.',
    counter: 'The trial was adjourned to 3 June.',
    why: 'a ruling that only adjourned told no outcome',
  },
  {
    name: '<costs> ordered',
    means: { outcome: 'other', kind: 'costs' },
    says: [
      phrase`\b(?:shall|do|must|is to|are to|should|will) (?:\w{1,20} )?(?:pay|bear)\b[^.;]{0,80}\bcosts\b`,
      phrase`\bcosts\b[^.;]{0,80}\b(?:to be paid by|${BE} (?:\w{1,20} ){0,2}(?:paid|borne|reserved|taxed|assessed|fixed|in the cause))\b|\bcosts (?:shall|should|will|do) follow the event\b|\bcosts in the cause\b`,
      phrase`\b(?:no|make no|be no) orders? (?:as to|for|on) (?:the )?costs\b|${WE} (?:\w{1,20} ){0,3}(?:awards?|orders?|assess(?:es)?|fix(?:es)?) [^.;]{0,60}\bcosts\b`,
    ],
    example: 'The plaintiff shall pay the defendant the costs of the summons.',
    counter: 'The plaintiff complains of the costs of the summons.',
    why: 'a ruling on costs alone told no outcome',
  },
  {
    name: '拒絕<擱置>',
    means: { outcome: 'refused', kind: 'stay' },
    says: [
      phrase`(?:拒絕|不批准|不予批准|不會批准|不批予|不會命令|駁回)[^。；，]{0,14}(?:擱置${ZH_HELD_UP}|暫緩|擱置(?:的)?申請|擱置令)`,
      phrase`(?:擱置|暫緩)[^。；，]{0,16}(?:申請|傳票)[^。；，]{0,8}(?:駁回|拒絕|不獲批准|不予批准)`,
    ],
    example: '本席拒絕擱置執行的申請。',
    counter: '本席批准擱置執行的申請。',
  },
  {
    name: '批准<擱置>',
    means: { outcome: 'granted', kind: 'stay' },
    says: [
      phrase`(?<![不未拒絕]|不予|不會)(?:批准|批予|准予|准許)[^。；，]{0,14}(?:擱置${ZH_HELD_UP}|暫緩|擱置(?:的)?申請|擱置令)`,
    ],
    example: '本席批准擱置執行的申請。',
    counter: '本席不批准擱置執行的申請。',
  },
  {
    name: '命令<擱置>',
    means: { outcome: 'other', kind: 'stay' },
    says: [
      phrase`(?<!不會|拒絕|不)(?:命令|頒令|下令|判令|頒布|作出)[^。；，]{0,16}(?:擱置|暫緩|暫停(?!執業))(?!判決|裁決|定罪|判刑)`,
      phrase`(?:執行|訴訟|法律程序|本案)[^。；，不]{0,8}(?:須|應|予以|現予|現|均)(?:擱置|暫緩)`,
    ],
    example: '本席命令擱置本訴訟，交付仲裁。',
    counter: '原審法官擱置本訴訟。',
    why: '只命令擱置的裁決曾說不出結果',
  },
  {
    name: '拒絕<押後>',
    means: { outcome: 'refused', kind: 'adjournment' },
    says: [
      phrase`(?:拒絕|不批准|不予批准|不會批准|駁回|不會)[^。；，]{0,12}(?:押後|延期)`,
      phrase`(?:押後|延期)[^。；，]{0,10}(?:申請|要求)[^。；，]{0,8}(?:駁回|拒絕|不獲批准)`,
    ],
    example: '本席拒絕押後。',
    counter: '本席批准押後。',
  },
  {
    name: '批准<押後>',
    means: { outcome: 'granted', kind: 'adjournment' },
    says: [phrase`(?<![不未拒絕]|不予|不會)(?:批准|准予|准許)[^。；，]{0,12}(?:押後|延期)`],
    example: '本席批准押後。',
    counter: '本席不批准押後。',
  },
  {
    name: '<聆訊>押後',
    means: { outcome: 'other', kind: 'adjournment' },
    says: [
      phrase`(?:本席|本庭|本院|法庭)(?:現|現時|因此|故|遂|決定|命令){0,2}(?:將|把)[^。；，]{1,16}押後`,
      phrase`(?:審訊|聆訊|案件|申請|上訴|本案)(?:現|須|應|將|改期){0,2}押後(?:至|到|另日)`,
    ],
    example: '本席將審訊押後至6月3日。',
    counter: '被告人要求把審訊押後至6月3日。',
    why: '只命令押後的裁決曾說不出結果',
  },
  {
    name: '<訟費>命令',
    means: { outcome: 'other', kind: 'costs' },
    says: [
      phrase`(?:須|應|命令|判令|判)[^。；]{0,24}(?:支付|承擔|繳付)[^。；]{0,30}訟費|訟費[^。；]{0,20}(?:由[^。；，]{1,14}(?:支付|承擔|繳付)|歸於|評定為|定為|保留)|不(?:會)?(?:就訟費)?作(?:出)?(?:任何)?(?:有關)?(?:訟費)?(?:的)?命令|判[^。；，]{0,14}訟費`,
    ],
    example: '原告人須支付被告人該傳票的訟費。',
    counter: '原告人投訴該傳票的訟費過高。',
    why: '只處理訟費的裁決曾說不出結果',
  },
];

/** What a longer decision says at its head that it is about; Chinese on Traditional characters. */
export const ABOUT_LESSER: Readonly<Record<LesserKind, RegExp>> = {
  stay: phrase`\b(?:appl\w+|summons|motion|seeks?|asks?|ruling|decision|question)\b[^.;]{0,60}\b(?:stay|stayed)\b|(?:申請|傳票|裁決|要求)[^。；]{0,30}(?:擱置|暫緩)|(?:擱置|暫緩)[^。；]{0,12}(?:申請|傳票)`,
  adjournment: phrase`\b(?:appl\w+|summons|seeks?|asks?|ruling|decision|question)\b[^.;]{0,60}\badjourn|(?:申請|要求|裁決)[^。；]{0,30}(?:押後|延期)|(?:押後|延期)[^。；]{0,8}申請`,
  costs: phrase`\b(?:judgment|ruling|decision|reasons|question|issue|order nisi)\b[^.;]{0,30}\b(?:on|as to|of|about|for|concerning)\b[^.;]{0,12}\bcosts\b|(?:處理|有關|關於|就)[^。；，]{0,16}訟費|訟費[^。；，]{0,6}(?:裁決|判決|裁定書)`,
};
