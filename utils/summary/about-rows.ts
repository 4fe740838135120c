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
  'maintenance',
  'competition',
  'civil-trial',
] as const;
export type Proceeding = (typeof PROCEEDINGS)[number];

const THOSE = /(?:the|these|those|his|her|their)/;
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
    says: [
      phrase`\b(?:application|applie[sd]|seeks?|leave|grant\w*)\b[^.]{0,60} (?:for (?:a )?|to )review (?:of )?(?:${THOSE} )?sentences?\b`,
      /\bsection 81A of the Criminal Procedure Ordinance|\bs\.? ?81A\b/,
      /(?<!司法)覆核(?:刑罰|刑期|判刑)|(?:刑罰|刑期|判刑)[^。]{0,40}(?:要求|申請|提出)[^。]{0,12}(?<!司法)覆核|(?:批准|批予|駁回|拒絕)(?:刑罰)?覆核申請/,
    ],
    example: 'This is an application by the Secretary for Justice for a review of sentence.',
    counter: 'This is an application for review of the taxing master’s order.',
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
      /\bplead(?:ed|s)? guilty (?:before me |today |on [^,.]{3,40} )?to\b/i,
      /\bI (?:now )?(?:come to|proceed to|have to) sentence\b|\bReasons for Sentence\b/i,
      /(?:承認|就)[^。]{0,40}控罪[^。]{0,20}(?:認罪|罪名成立)|判刑理由/,
    ],
    example: 'The defendant pleaded guilty to one charge of theft.',
  },
  {
    name: 'plea of not guilty',
    means: 'criminal-trial',
    says: [/\bplead(?:ed|s)? not guilty\b|\bReasons for Verdict\b/i, /不認罪|否認控罪|裁決理由/],
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
    name: 'maintenance and costs of a suit',
    means: 'maintenance',
    says: [
      /\bmaintenance pending suit\b|\blegal costs provision\b|\binterim maintenance\b/i,
      /訴訟期間(?:的)?贍養費|臨時贍養費/,
    ],
    example: 'This is W’s summons for maintenance pending suit.',
    counter: 'This is W’s summons for discovery of accounts.',
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

/** Read on the title and the head of the page, where the first paragraphs do not say; of several the one higher in the table. */
export const HEAD_ROWS: readonly Rule<Proceeding>[] = [
  {
    name: 'title: costs',
    means: 'costs',
    says: [
      /^\W*(?:judgment|decision|ruling|reasons for (?:decision|judgment))?\W*(?:\(?\w+ (?:&|and) )?(?:on |as to )?costs\W*$/i,
      /^\W*訟費(?:裁決|判決|判案書|裁決書)\W*$/,
    ],
    example: 'JUDGMENT ON COSTS',
    counter: 'JUDGMENT',
    why: 'a decision on costs opens with what was decided before',
  },
  {
    name: 'title: sentence',
    means: 'sentencing',
    says: [/^\W*(?:reasons for (?:the )?sentence|sentence)\W*$/i, /^\W*判刑理由(?:書)?\W*$/],
    example: 'REASONS FOR SENTENCE',
    counter: 'REASONS FOR VERDICT',
  },
  {
    name: 'title: verdict',
    means: 'criminal-trial',
    says: [/^\W*(?:reasons for (?:the )?verdict|verdict)\W*$/i, /^\W*裁決理由(?:書)?\W*$/],
    example: 'REASONS FOR VERDICT',
    counter: 'REASONS FOR SENTENCE',
  },
  {
    name: 'head: review of sentence',
    means: 'review-sentence',
    says: [/^\W*(?:CAAR ?\d|APPLICATION FOR REVIEW NO)/i, /^\W*(?:刑罰)?覆核申請(?:\d{4}年第|\W*$)/],
    example: 'APPLICATION FOR REVIEW NO 3 OF 2031',
    counter: 'APPLICATION FOR JUDICIAL REVIEW NO 3 OF 2031',
  },
  {
    name: 'head: board of review',
    means: 'tax-appeal',
    says: [/\bBOARD OF REVIEW\b|\bINLAND REVENUE APPEAL NO/i, /稅務上訴委員會|稅務上訴/],
    example: 'INLAND REVENUE BOARD OF REVIEW DECISIONS',
    counter: 'LABOUR TRIBUNAL',
  },
  {
    name: 'head: competition tribunal',
    means: 'competition',
    says: [/\bCOMPETITION TRIBUNAL\b/i, /競爭事務審裁處/],
    example: 'IN THE COMPETITION TRIBUNAL OF THE',
    counter: 'IN THE LANDS TRIBUNAL OF THE',
  },
  {
    name: 'head: securities and futures appeals tribunal',
    means: 'sanction',
    says: [/\bSECURITIES AND FUTURES APPEALS TRIBUNAL\b/i, /證券及期貨事務上訴審裁處/],
    example: 'IN THE SECURITIES AND FUTURES APPEALS TRIBUNAL',
    counter: 'IN THE LANDS TRIBUNAL',
  },
  {
    name: 'head: judicial review',
    means: 'judicial-review',
    says: [/\bCONSTITUTIONAL AND ADMINISTRATIVE LAW (?:LIST|PROCEEDINGS)\b/i, /憲法及行政訴訟/],
    example: 'CONSTITUTIONAL AND ADMINISTRATIVE LAW LIST NO 12 OF 2030',
    counter: 'COMMERCIAL LIST',
  },
  {
    name: 'head: winding up',
    means: 'winding-up',
    says: [/\bCOMPANIES (?:\(?WINDING[- ]UP\)? )/i, /公司(?:\(|（)?清盤/],
    example: 'COMPANIES WINDING-UP PROCEEDINGS NO 40 OF 2030',
    counter: 'COMPANIES LEDGER',
  },
  {
    name: 'head: bankruptcy',
    means: 'bankruptcy',
    says: [/\bBANKRUPTCY PROCEEDINGS\b/i, /破產(?:案件|程序)/],
    example: 'BANKRUPTCY PROCEEDINGS NO 3000 OF 2029',
    counter: 'PROBATE PROCEEDINGS',
  },
  {
    name: 'head: appeal',
    means: 'appeal',
    says: [
      /^\W*(?:FINAL|CIVIL|CRIMINAL|MAGISTRACY|LABOUR TRIBUNAL|SMALL CLAIMS TRIBUNAL) APPEAL\b/i,
      /^\W*(?:終院|民事|刑事|裁判法院)上訴/,
    ],
    example: 'CIVIL APPEAL NO 204 OF 2024',
    counter: 'CIVIL ACTION NO 204 OF 2024',
  },
  {
    name: 'head: criminal case',
    means: 'criminal-trial',
    says: [/^\W*CRIMINAL CASES? NO/i, /^\W*刑事案件/],
    example: 'CRIMINAL CASE NO 887 OF 2025',
    counter: 'CRIMINAL APPEAL NO 887 OF 2025',
  },
  {
    name: 'head: trial of an action',
    means: 'civil-trial',
    says: [/^\W*Dates? of Trial\b/i, /^\W*審訊日期/],
    example: 'Dates of Trial:',
    counter: 'Dates of Hearing:',
  },
];
