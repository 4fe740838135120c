import type { Rule } from '../rules/rule';

/** Words with which a later court says what it does with a case. Shown as words; never a verdict. */
export type Treatment =
  | 'followed'
  | 'applied'
  | 'distinguished'
  | 'not-followed'
  | 'overruled'
  | 'reversed'
  | 'doubted'
  | 'considered'
  | 'approved';

/** Rows in the order in which they are read: what takes a case away before what keeps it. */
export const TREATMENT_ROWS: readonly Rule<Treatment>[] = [
  {
    name: '<is> not followed',
    means: 'not-followed',
    says: [
      /\b(?:declin\w{1,3}|refus\w{1,3}) to follow\b|\b(?:do|did|does|should|would|will|need|is|was|be) not (?:be )?follow(?:ed)?\b|\bdepart(?:ed|s|ing)? from\b/i,
      /不(?:予|應|會)?(?:依循|遵循|跟從|沿用)|拒絕(?:依循|遵循|跟從)|偏離/,
    ],
    example: 'We decline to follow Otter v Heron.',
    counter: 'We follow Otter v Heron.',
  },
  {
    name: 'overruled',
    means: 'overruled',
    says: [
      /\boverrul(?:ed|es|ing)?\b|\bno longer good law\b|\bwrongly decided\b/i,
      /(?:予以|被|應予)?推翻.{0,12}(?:判例|案例|先例|裁決|該案)|不再是有效的法律|錯誤(?:的)?裁決/,
    ],
    example: 'Otter v Heron was wrongly decided.',
    counter: 'The ruling on costs stands.',
  },
  {
    name: 'reversed on appeal',
    means: 'reversed',
    says: [
      /\b(?:reversed|set aside|overturned)\b.{0,20}\b(?:on appeal|by the Court)\b|\brevers(?:ed|ing)\b/i,
      /上訴(?:後|時)?.{0,6}(?:被)?(?:撤銷|推翻)/,
    ],
    example: 'Otter v Heron was reversed on appeal.',
    counter: 'In reverse order of date.',
  },
  {
    name: 'distinguished',
    means: 'distinguished',
    says: [
      /\bdistinguish(?:able|es|ing)?\b|\bdistinguished\b(?! (?:career|judges?|counsel|professor|members?|guests?|service))|\bturn(?:s|ed) on its own facts\b/i,
      /(?:可)?(?:予以|作出)?區別|與本案(?:案情|情況)?(?:並)?不同|有別於本案/,
    ],
    example: 'Otter v Heron is plainly distinguishable.',
    counter: 'A distinguished career at the bar.',
  },
  {
    name: 'doubted',
    means: 'doubted',
    says: [
      /\bdoubt(?:ed|s|ing)? (?:whether|the|that|by|in)\b|\bhas been (?:doubted|criticised|questioned)\b/i,
      /受到?(?:質疑|批評)|存疑/,
    ],
    example: 'Otter v Heron has been criticised.',
    counter: 'Beyond reasonable doubt.',
  },
  {
    name: 'followed',
    means: 'followed',
    says: [
      /\b(?:we|I|was|were|been|be|should|must|is|are|and) follow(?:ed|ing)?\b(?! (?:from|by|the (?:hearing|trial)|that))|\bbound by\b/i,
      /(?:予以|應予|應)?(?:依循|遵循|跟從)|受.{0,30}約束/,
    ],
    example: 'This court is bound by Otter v Heron.',
    counter: 'It follows from Otter v Heron that notice is needed.',
  },
  {
    name: 'applied',
    means: 'applied',
    says: [
      /\bappl(?:ied|y|ying|ies) (?:the|that|those|this|in|by|here)\b|\bwas applied\b/i,
      /(?:予以|應)?(?:應用|適用|採用)/,
    ],
    example: 'Applying the test in Otter v Heron, there was no breach.',
    counter: 'The applicant applied for leave.',
  },
  {
    name: 'approved',
    means: 'approved',
    says: [
      /\b(?:approved|endorsed|affirmed|adopted|approv(?:al|es|ing)|with approval)\b/i,
      /(?:獲|予以|所)?(?:認同|確認|採納|贊同)/,
    ],
    example: 'Otter v Heron was cited with approval.',
    counter: 'Approaching the harbour.',
  },
  {
    name: 'considered',
    means: 'considered',
    says: [
      /\b(?:considered|discussed|explained|referred to|cited|relied on|reliance on)\b/i,
      /(?:曾)?(?:考慮|討論|引用|援引|提述|參考)/,
    ],
    example: 'Counsel referred to Otter v Heron.',
    counter: 'The consideration was a peppercorn.',
  },
];
