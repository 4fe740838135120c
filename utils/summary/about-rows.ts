import { phrase } from '../rules/phrase';
import type { Rule } from '../rules/rule';

/** What kind of proceeding a decision ends, from the narrowest to the widest; the interface has a word for each. */
export const PROCEEDINGS = [
  'leave-conviction-sentence',
  'leave-conviction',
  'leave-sentence',
  'leave-final-appeal',
  'leave-judicial-review',
  'leave-appeal',
  'appeal-conviction-sentence',
  'appeal-conviction',
  'appeal-sentence',
  'review-sentence',
  'judicial-review',
  'tax-appeal',
  'appeal',
  'sentencing',
  'criminal-trial',
  'winding-up',
  'bankruptcy',
  'divorce',
  'ancillary-relief',
  'children',
  'strike-out',
  'summary-judgment',
  'set-aside',
  'stay',
  'injunction',
  'discovery',
  'damages',
  'costs',
  'possession',
  'probate',
  'employment',
  'sanction',
] as const;
export type Proceeding = (typeof PROCEEDINGS)[number];

const SEEKS =
  '(?:seeks?|sought|appl(?:y|ies|ied)|application|renews?|for) (?:(?:an? |his |her |the )?(?:application )?for )?';

/** Read on the first paragraphs, on Traditional characters; of several the one higher in the table. */
export const ABOUT_ROWS: readonly Rule<Proceeding>[] = [
  {
    name: 'leave against conviction and sentence',
    means: 'leave-conviction-sentence',
    says: [
      /\bleave to appeal against (?:\w+ ){0,2}conviction and (?:\w+ )?sentence/i,
      /就定罪(?:及|和)(?:判刑|刑期|刑罰)[^。]{0,12}上訴許可/,
    ],
    example: 'He seeks leave to appeal against conviction and sentence.',
  },
  {
    name: 'leave against conviction',
    means: 'leave-conviction',
    says: [/\bleave to appeal against (?:\w+ ){0,2}convictions?(?! and)/i, /(?:就|不服)定罪[^。及和]{0,12}上訴許可/],
    example: 'This is an application for leave to appeal against conviction.',
    counter: 'leave to appeal against conviction and sentence',
  },
  {
    name: 'leave against sentence',
    means: 'leave-sentence',
    says: [/\bleave to appeal against (?:\w+ ){0,2}sentence/i, /(?:就|不服)(?:判刑|刑期|刑罰)[^。]{0,12}上訴許可/],
    example: 'The applicant seeks leave to appeal against his sentence.',
  },
  {
    name: 'leave to the Court of Final Appeal',
    means: 'leave-final-appeal',
    says: [/\bleave to appeal to the Court of Final Appeal/i, /向終審法院(?:提出)?上訴(?:的)?許可/],
    example: 'The applicant applies for leave to appeal to the Court of Final Appeal.',
  },
  {
    name: 'leave for judicial review',
    means: 'leave-judicial-review',
    says: [/\bleave to apply for judicial review/i, /司法覆核(?:的)?許可/],
    example: 'This is an application for leave to apply for judicial review.',
  },
  {
    name: 'leave to appeal',
    means: 'leave-appeal',
    says: [
      new RegExp(
        `\\b${SEEKS}(?:leave|permission) to appeal\\b(?! (?:against (?:\\w+ ){0,2}(?:conviction|sentence)|to the Court of Final))`,
        'i',
      ),
      /申請上訴許可/,
    ],
    example: 'The defendant applies for leave to appeal.',
    counter: 'seeks leave to appeal against sentence',
  },
  {
    name: 'appeal against conviction and sentence',
    means: 'appeal-conviction-sentence',
    says: [
      /\bappeals? (?:\w+ )?against (?:\w+ ){0,2}convictions? and (?:\w+ )?sentences?/i,
      /(?:就|不服)定罪(?:及|和)(?:判刑|刑期|刑罰)[^。許]{0,12}上訴/,
    ],
    example: 'He appeals against conviction and sentence.',
  },
  {
    name: 'appeal against conviction',
    means: 'appeal-conviction',
    says: [
      /\bappeals? (?:\w+ )?against (?:\w+ ){0,2}convictions?(?! and)/i,
      /(?:就|不服|針對)定罪[^。許及和]{0,12}上訴/,
    ],
    example: 'This is an appeal against conviction.',
  },
  {
    name: 'appeal against sentence',
    means: 'appeal-sentence',
    says: [
      /\bappeals? (?:\w+ )?against (?:\w+ ){0,2}sentences?/i,
      /(?:就|不服|針對)(?:判刑|刑期|刑罰)[^。許]{0,12}上訴/,
    ],
    example: 'He now appeals against his sentence.',
  },
  {
    name: 'review of sentence',
    means: 'review-sentence',
    says: [/\b(?:application|applies|seeks?)[^.]{0,40} for (?:a )?review of (?:the )?sentence/i, /覆核刑罰|覆核刑期/],
    example: 'This is an application by the Secretary for Justice for a review of sentence.',
  },
  {
    name: 'judicial review',
    means: 'judicial-review',
    says: [/\b(?:application|applies|challenge)[^.]{0,40} (?:for|by way of) judicial review/i, /司法覆核(?:申請)?/],
    example: 'This is an application for judicial review.',
  },
  {
    name: 'appeal in tax',
    means: 'tax-appeal',
    says: [
      /\bappeals? [^.]{0,80}\b(?:assessment|determination)s?[^.]{0,80}\b(?:tax|Commissioner|Inland Revenue)/i,
      /(?:利得稅|薪俸稅|物業稅)[^。]{0,40}上訴/,
    ],
    example: 'The taxpayer appeals against the profits tax assessment raised by the Commissioner.',
  },
  {
    name: 'appeal',
    means: 'appeal',
    says: [
      /\bthis is (?:an?|the [\w’']+|his|her) (?:\w+ )?appeal\b(?! against (?:\w+ ){0,2}(?:conviction|sentence))/i,
      phrase`\b(?:plaintiff|defendant|appellant|applicant|respondent|company|bank|Commissioner|Secretary for Justice)s? (?:now )?appeals?\b(?! against (?:\w+ ){0,2}(?:conviction|sentence))`,
      /(?:原告人?|被告人?|上訴人|答辯人)[^。]{0,20}提出上訴/,
    ],
    example: 'This is an appeal from the decision of the Master.',
  },
  {
    name: 'plea and sentence',
    means: 'sentencing',
    says: [
      /\bpleaded guilty (?:before me |today |on [^,.]{3,40} )?to\b/i,
      /\bI (?:now )?(?:come to|proceed to|have to) sentence\b|\bReasons for Sentence\b/i,
      /(?:承認|就)[^。]{0,40}控罪[^。]{0,20}(?:認罪|罪名成立)|判刑理由/,
    ],
    example: 'The defendant pleaded guilty to one charge of theft.',
  },
  {
    name: 'plea of not guilty',
    means: 'criminal-trial',
    says: [/\bpleaded not guilty\b|\bReasons for Verdict\b/i, /不認罪|否認控罪|裁決理由/],
    example: 'The defendant pleaded not guilty to the charge.',
  },
  {
    name: 'petition for winding up',
    means: 'winding-up',
    says: [/\bwinding[- ]up\b|\bpetition to wind up\b/i, /清盤呈請/],
    example: 'This is a petition to wind up the company.',
  },
  {
    name: 'petition in bankruptcy',
    means: 'bankruptcy',
    says: [/\bbankruptcy petition\b|\bstatutory demand\b/i, /破產呈請/],
    example: 'The creditor presented a bankruptcy petition.',
  },
  {
    name: 'ancillary relief',
    means: 'ancillary-relief',
    says: [/\bancillary relief\b|\bfinancial provision\b/i, /附屬濟助/],
    example: 'This is the husband’s application for ancillary relief.',
  },
  {
    name: 'custody and relocation',
    means: 'children',
    says: [
      /\b(?:custody|care and control|relocation|removal from (?:the )?jurisdiction) (?:of|to|application)\b/i,
      /管養權|撫養權|照顧及管束/,
    ],
    example: 'The mother seeks custody of the child.',
  },
  {
    name: 'divorce',
    means: 'divorce',
    says: [/\bpetition(?:er)? for divorce\b|\bdecree nisi\b/i, /離婚呈請/],
    example: 'This is a petition for divorce.',
  },
  {
    name: 'striking out',
    means: 'strike-out',
    says: [/\bapplication[^.]{0,60} (?:to|for) strik(?:e|ing) out\b|\bstriking[- ]out application\b/i, /申請剔除/],
    example: 'This is the defendant’s application to strike out the claim.',
  },
  {
    name: 'summary judgment',
    means: 'summary-judgment',
    says: [/\b(?:application|applies|summons) for summary judgment\b|\bOrder 14\b/i, /簡易判決/],
    example: 'The plaintiff applies for summary judgment.',
  },
  {
    name: 'setting aside',
    means: 'set-aside',
    says: [/\bappl(?:ication|ies|y)[^.]{0,50} to set aside\b/i, /申請[^。]{0,10}作廢|申請將[^。]{0,20}作廢/],
    example: 'The defendant applies to set aside the default judgment.',
  },
  {
    name: 'stay',
    means: 'stay',
    says: [/\bappl(?:ication|ies|y)[^.]{0,40} (?:for a stay|to stay)\b/i, /申請擱置/],
    example: 'This is an application for a stay of execution.',
  },
  {
    name: 'injunction',
    means: 'injunction',
    says: [/\b(?:application|applies|summons)[^.]{0,60} injunctions?\b/i, /申請[^。]{0,12}禁制令/],
    example: 'This is an application for an interlocutory injunction.',
  },
  {
    name: 'discovery',
    means: 'discovery',
    says: [/\b(?:application|applies|summons)[^.]{0,60} (?:discovery|disclosure)\b/i, /文件披露/],
    example: 'The defendant applies for specific discovery.',
  },
  {
    name: 'damages',
    means: 'damages',
    says: [/\bassessment of damages\b/i, /評估損害賠償/],
    example: 'This is the assessment of damages.',
  },
  {
    name: 'possession',
    means: 'possession',
    says: [
      /\b(?:vacant )?possession of (?:the )?(?:property|premises|land|flat|shop)\b/i,
      /(?:收回|交出)[^。]{0,16}(?:物業|管有權)/,
    ],
    example: 'The plaintiff claims vacant possession of the premises.',
  },
  {
    name: 'probate',
    means: 'probate',
    says: [/\bletters of administration\b|\bgrant of probate\b/i, /遺產管理書|遺囑認證/],
    example: 'She applied for letters of administration.',
  },
  {
    name: 'employment',
    means: 'employment',
    says: [/\bemployees[’'] compensation\b/i, /僱員補償/],
    example: 'This is a claim for employees’ compensation.',
  },
  {
    name: 'penalty',
    means: 'sanction',
    says: [
      phrase`\bpecuniary penalt(?:y|ies)\b|\bdisciplinary (?:action|proceedings)\b|\breview of (?:the )?decision of the (?:SFC|Securities and Futures Commission)\b`,
      /罰款及其他命令|紀律(?:處分|研訊)/,
    ],
    example: 'The Commission seeks pecuniary penalties.',
  },
  {
    name: 'costs',
    means: 'costs',
    says: [/\bdecision on costs\b|\bthis (?:decision|ruling) (?:concerns|is about|deals with) costs\b/i, /訟費裁決/],
    example: 'This is my decision on costs.',
  },
];
