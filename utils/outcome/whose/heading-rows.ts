import { phrase, phraseInCase } from '../../rules/phrase';
import type { WhoseRule } from './types';

/** `B.`, `(2)`, `Issue 3:`, `The question:`. */
const LABEL =
  /\W*(?:\(?(?:\d{1,2}|[A-Z]|[ivx]{1,4})[.)]\s*)?(?:(?:the |first |second |third |fourth )*(?:issue|question|point)s? ?(?:\(?[\dA-Z]{1,2}\)?)? ?(?:[:–—-]|of|is)? ?)?/;
const CONTENTION =
  /\b(?:submissions?|contentions?|arguments?|complaints?|case|position|stance|grounds?|objections?|allegations?)\b/;
const BELOW = /\b(?:judge|magistrate|master|tribunal|board|below|first instance|trial)\b/;

/** Whose it is; or only which of several. */
const OWNED =
  /(?:'s|s') |\b(?:plaintiff|defendant|appellant|applicant|respondent|petitioner|claimant|prosecution|defence|crown|counsel|part(?:y|ies)|tenant|landlord|taxpayer|(?:by|for|of|on behalf of) (?:the|mr|ms|mrs))\b/;
const COUNTED =
  /first|second|third|fourth|main|principal|primary|alternative|next|final|last|further|other|only|closing|opening|oral|written|reply|counter|legal/;

/** What a heading says about whose words follow, in both languages; Chinese on Traditional characters. */
export const HEADING_WHOSE: readonly WhoseRule[] = [
  {
    name: 'heading: what becomes of a contention',
    means: 'this-court',
    reach: 'section',
    says: [
      // A question, or a contention looked into, from the first word on.
      phrase`^${LABEL}(?:whether|is|are|was|were|does|do|did|has|have|can|could|should|must|may)\b|^${LABEL}(?:what|which|how|why|when|who)\b.*\?\W*$`,
      phrase`^${LABEL}(?!.*${BELOW})(?:the )?(?:(?:my|our) )?(?:\w{1,12} )?(?:analysis|findings?|assessment|evaluation|examination|discussion|determination|consideration|merits?|validity|soundness|strength|correctness|rejection|view|conclusions?|ruling|decision|answers?) (?:of|on|about|to|in respect of|regarding|concerning|as to)\b.*${CONTENTION}`,
      phrase`^(?!.*${BELOW}).*${CONTENTION}.*(?:[:–—-] ?(?:(?:my|our|the court's) )?(?:analysis|discussion|decision|views?|findings?|conclusions?|whether .*)|\b(?:considered|analysed|examined|rejected|addressed|answered|accepted|unfounded|well[- ]founded|fails?|succeeds?))\W*$`,
      phrase`^(?!.*的?(?:陳詞|陳辭|論點|論據|說法|主張|理據)$).*(?:是否|應否|能否|有否|可否)|^(?!.*(?:原審|裁判官|下級)).*(?:陳詞|陳辭|論點|論據|說法|主張|理據|立場|案情).{0,4}(?:分析|裁斷|討論|考慮|看法|結論|處理)$`,
    ],
    example: 'Whether the contention is sound',
    counter: 'The plaintiff’s contention on whether rent is due',
    why: 'the court’s own paragraphs under a question about a contention stood as the party’s',
  },
  {
    name: 'heading: this court’s part',
    means: 'this-court',
    reach: 'section',
    says: [
      phrase`\b(?:discussion|analysis|analysed|consideration|conclusions?|disposition|disposal|result|outcome|(?:my|our|the court's|the tribunal's|this court's) (?:decision|view|ruling|findings?|determination|approach|reasons)|determination|sentencing considerations|reasons? for sentence|orders?|costs|the law|legal principles?|applicable principles?|introduction|background|facts|the issues?|the merits|verdict|approach)\b`,
      /討論|分析|考慮|結論|總結|裁斷|裁決(?!理由)|本席|本庭|法庭的(?:裁決|看法|決定)|判刑(?!上訴)|量刑|命令|訟費|法律原則|背景|引言|案情撮要|爭議/,
    ],
    example: 'Discussion',
    counter: 'The appellant’s submissions',
  },
  {
    name: 'heading: a point by its subject',
    means: 'this-court',
    reach: 'section',
    says: [
      phrase`^${LABEL}(?!.*${OWNED})(?!(?:the )?${COUNTED} )(?:[\w"'-]{1,20} ){1,5}(?:contention|argument|complaint|objection|allegation)\W*$`,
    ],
    example: 'Invalid invoice contention',
    counter: 'The landlord’s invoice contention',
    why: 'a court that takes the points one by one names them so, and its reasons under them stood as the party’s',
  },
  {
    name: 'heading: a party’s part',
    means: 'party',
    reach: 'section',
    says: [
      phrase`\b(?:submissions?|contentions?|arguments?|mitigation|grounds? (?:of|for) (?:appeal|opposition|application|review|judicial review)|(?:appellants?|respondents?|applicants?|plaintiffs?|defendants?|prosecution|parties|defence|crown|taxpayer|petitioners?|claimants?|commissioner|government|[DP]\d)['s]{0,2} (?:\w+ )?(?:case|position|stance|complaints?|contentions?|arguments?|submissions?)|case (?:for|of) the|relief sought|mitigating)\b`,
      phraseInCase`陳詞|陳辭|求情|輕判請求|立場|論點|論據|主張|控方案情|辯方案情|抗辯理由|(?:上訴|申請|反對|覆核)(?:的)?理由|(?:申請人|上訴人|答辯人|原告人?|被告人?|辯方|控方|雙方)的?(?:說法|理據|案情|論據|申述|投訴)`,
    ],
    example: 'The respondent’s case',
    counter: 'Costs of the respondent',
  },
  {
    name: 'heading: the court below',
    means: 'court-below',
    reach: 'section',
    says: [
      phrase`\b(?:(?:decision|judgment|ruling|findings?|reasons?|reasoning|approach|sentence|order|verdict|conclusions?|proceedings?|trial|hearing) (?:(?:of|by|in|before|at) (?:the )?(?:[\w']+ ){0,3}(?:judge|magistrate|master|tribunal|board|court of first instance|court of appeal|district court|high court|court below|trial judge|sentencing judge)|below)|(?:judge|magistrate|master)'?s? (?:\w+ )?(?:decision|judgment|ruling|findings?|reasons?|reasoning|approach|sentence|verdict|conclusions?)|courts? below|at first instance|at trial|(?:in|before) the (?:court of (?:first instance|appeal)|district court|high court|tribunal|magistrate)|impugned (?:decision|judgment|ruling)|the (?:decision|judgment) (?:below|under appeal|appealed against)|statement of findings|reasons for verdict)\b`,
      /原審|裁判官的|法官的(?:裁決|判刑|裁定|理由|判詞)|下級|原訟法庭的|裁斷陳述書|裁決理由書|判刑理由書|審訊/,
    ],
    example: 'Proceedings below',
    counter: 'Below the ridge',
  },
  {
    name: 'heading: evidence',
    means: 'witness',
    reach: 'section',
    says: [/\b(?:evidence|testimony|witness(?:es)?)\b/i, /證供|證據|證人|作供|供詞/],
    example: 'Evidence of PW2',
    counter: 'Evident errors',
  },
  {
    name: 'heading: the statute',
    means: 'statute',
    reach: 'section',
    says: [
      phrase`\b(?:statutory (?:provisions?|framework|scheme|context)|relevant (?:legislation|provisions?|statut\w+)|legislation|legislative (?:framework|scheme))\b`,
      /條文|相關法例|法定(?:框架|條文)/,
    ],
    example: 'Relevant legislation',
    counter: 'Relevant letters',
  },
];
