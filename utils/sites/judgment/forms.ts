import { CHINESE } from '../../core/language';
import type { DocumentKind } from '../../core/legal-document';

/** What a judgment can call itself, in the line above its text; letters may be spaced out (`J U D G M E N T`). */
type Form = { readonly pattern: RegExp; readonly name: string; readonly kind: DocumentKind };

const form = (pattern: RegExp, name: string, kind: DocumentKind = 'judgment'): Form => ({ pattern, name, kind });

/** Tested on the line without its spaces, in this order; the longer name comes first. */
const FORMS: readonly Form[] = [
  form(/^(?:corrigend(?:um|a)|erratum)/i, 'Corrigendum', 'corrigendum'),
  form(/^(?:勘誤|勘误)/, '勘誤', 'corrigendum'),
  form(/^(?:summaryofjudgment|presssummary|summaryforthepress)/i, 'Press Summary', 'press-summary'),
  form(/^(?:新聞摘要|判案書摘要|判詞摘要|裁決摘要)/, '新聞摘要', 'press-summary'),
  form(/^practicedirection/i, 'Practice Direction', 'practice-direction'),
  form(/^實務指示/, '實務指示', 'practice-direction'),
  form(/^reasonsforjudgment/i, 'Reasons for Judgment'),
  form(/^reasonsforsentenc/i, 'Reasons for Sentence'),
  form(/^reasonsforverdict/i, 'Reasons for Verdict'),
  form(/^reasonsfordecision/i, 'Reasons for Decision'),
  form(/^reasonsforruling/i, 'Reasons for Ruling'),
  form(/^reasonsfororder/i, 'Reasons for Order'),
  form(/^reasonsforconviction/i, 'Reasons for Conviction'),
  form(/^reasonsfordetermination/i, 'Reasons for Determination'),
  form(/^judge?mentonsentence/i, 'Judgment on Sentence'),
  form(/^(?:assessmentofdamages|judge?mentonassessment)/i, 'Assessment of Damages'),
  form(/^determination/i, 'Determination'),
  form(/^judge?ment/i, 'Judgment'),
  form(/^ruling(?:$|on|for|as|in|re)/i, 'Ruling'),
  form(/^decision/i, 'Decision'),
  form(/^(?:verdict)/i, 'Verdict'),
  form(/^(?:sentenc(?:e|ing(?:remarks)?))$/i, 'Sentence'),
  form(/^transcriptof/i, 'Transcript'),
  form(/^statementoffindings/i, 'Statement of Findings'),
  form(/^(?:summingup)/i, 'Summing-up'),
  form(/^order$/i, 'Order'),
  form(/^(?:判刑理由書|判刑理由|量刑理由)/, '判刑理由書'),
  form(/^裁決理由書/, '裁決理由書'),
  form(/^裁斷(?:陳述書|理由書)/, '裁斷陳述書'),
  form(/^判決理由書/, '判決理由書'),
  form(/^判案理由書/, '判案理由書'),
  form(/^(?:判案書|判決書)/, '判案書'),
  form(/^(?:判詞|判决書|判決)/, '判詞'),
  form(/^(?:裁決書|裁決)/, '裁決書'),
  form(/^裁定理由書?/, '裁定理由書'),
  form(/^裁定書?/, '裁定'),
  form(/^決定理由書?/, '決定理由書'),
  form(/^(?:決定書|決定)/, '決定書'),
  form(/^(?:判刑|判處)/, '判刑'),
  form(/^命令$/, '命令'),
  form(/^(?:謄本|口述判決)/, '謄本'),
];

/** `RULING FOR COSTS` begins with the word; `Jurisdiction Decision`, `SUPPLEMENTAL JUDGMENT` end with it. */
const ENDS_IN_FORM =
  /^(?!the\b|his\b|her\b|my\b|our\b|this\b|that\b|dates?\b|reasons\b|reserved\b|\(|on\b|\d)(?:[a-z’'-]+\s){1,4}(ruling|decision|judge?ment|determination|verdict|sentence)s?$/i;
const ENDINGS: Readonly<Record<string, string>> = {
  ruling: 'Ruling',
  decision: 'Decision',
  judgment: 'Judgment',
  judgement: 'Judgment',
  determination: 'Determination',
  verdict: 'Verdict',
  sentence: 'Sentence',
};

/** Longer lines are text, even if they begin with the word. */
const LONGEST_LINE = 90;

/** The Privy Council's line is long: `JUDGMENT OF THE LORDS OF THE JUDICIAL COMMITTEE …, Delivered the 24th June 1993`. */
const PRIVY_COUNCIL = /^(?:reasons for )?judgment of the (?:lords|judicial committee)\b.{0,140}$/i;

/** What the line calls the document, if it is such a line. `R U L I N G` → `Ruling` */
export function findForm(line: string): { readonly name: string; readonly kind: DocumentKind } | undefined {
  if (line.length > LONGEST_LINE && !PRIVY_COUNCIL.test(line)) return undefined;
  const joined = line.replace(/[\s_*()（）—–-]+/g, '');
  for (const { pattern, name, kind } of FORMS) {
    const [said] = pattern.exec(joined) ?? [];
    // Chinese names of a form differ by a word only, so the page's own stays: 判決書 is no 判案書.
    if (said !== undefined) return { name: CHINESE.test(said) ? said : name, kind };
  }
  const ending = ENDS_IN_FORM.exec(line.trim().replace(/\s?[(（][^()（）]{0,60}[)）]$/, ''))?.[1]?.toLowerCase();
  const name = ending === undefined ? undefined : ENDINGS[ending];
  return name === undefined ? undefined : { name, kind: 'judgment' };
}
