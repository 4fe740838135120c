import { toTraditional } from '../core/fold-chinese';
import { findFirst } from '../rules/rule';
import { CHINESE_DISPOSALS } from './chinese-disposal-rows';
import type { Disposition, Outcome, Subject } from './outcome-types';

/** Whose words or deeds the clause tells: a party's, or a court below. */
const OTHERS =
  /(?:大律師|律師|控方|辯方|控辯雙方|答辯人|上訴人|申請人|原告人?|被告人?|訴訟人|呈請人|雙方|政府|律政司|代表)[^。；，]{0,22}(?<!未能|沒有|無法)(?:認為|指稱|指出|陳詞|陳述(?!書)|指(?![示控定明引出派紋模令])|力陳|要求|(?<!訴訟)請求|主張|提出|希望|邀請|懇請|懇求|尋求|爭辯|同意|反對|聲稱|建議|質疑|辯稱|(?<!的)申請(?:法庭|本庭|許可|撤銷|批准|要求))/;
/** Speech that reaches into the next clause; raising a ground does not. */
const SPEAKING =
  /(?:大律師|律師|控方|辯方|答辯人|上訴人|申請人|原告人?|被告人?|呈請人|雙方|政府|代表)[^。；，]{0,22}(?<!未能|沒有|無法)(?:認為|指稱|指出|陳詞|陳述(?!書)|指(?![示控定明引出派紋模令])|力陳|要求|(?<!訴訟)請求|主張|爭辯|聲稱|辯稱|反對|質疑)/;
const BELOW =
  /(?:原審|原訟法庭|暫委法官|裁判官|裁判法院|聆案官|下級法院|下級法庭|區域法院|審裁處|審裁官|主審法官|初審|一審|二審|原審法院|主審裁判官|登記官|委員會|上訴法庭|上訴庭|高等法院|該案|案中|判例)[^。；，]{0,20}(?:裁定|判處|判|駁回|批准|拒絕|認為|裁決|指出|決定|頒令|撤銷|考慮|曾|已|沒有|在)/;
const SUPPOSED =
  /(?:否則|傾向|如果|如(?!下|上(?!訴)|前|此|本庭|是)|若|假如|倘若|倘|即使|除非|假使|縱使|是否|應否|能否|可否|會否|有否|在考慮|(?<![管佔擁])有權|可以(?:駁回|批准|撤銷)|酌情|有待|等候(?!上訴)|直至|尚待|才會|方會|本應|不足以|沒有理由|不應(?!當|予|獲批准)|無須|最高(?:可|刑罰|罰則)|可處|一般|量刑起點|起點|當時|過往|以往|曾(?!經小心)|之前|先前|刑事紀錄|案底|前科|\d{4}年\d{1,2}月\d{1,2}日)/;
const OWN = /(?:本席|本庭|本院|本法庭|我們|我(?!方)|吾等|法庭現|本法院)/;

/**
 * Reads what a Chinese sentence disposes of, and how; Simplified text is read as Traditional.
 *
 * `基於上述理由，本庭駁回上訴。` → dismissed, appeal · `裁判官裁定上訴人罪名成立。` → nothing
 */
export function readChineseDispositions(sentence: string, isLast: boolean): Disposition[] {
  const text = toTraditional(sentence.slice(0, LONGEST_READ))
    .replace(/「[^「」]{13,1500}」|“[^“”]{13,1500}”|『[^『』]{13,1500}』/g, '～～')
    .replace(/[ \u3000]/g, '');
  if (/^[「『“]/.test(text) || HISTORY.test(text)) return [];
  const found: Disposition[] = [];
  const own = OWN.test(text);
  let context = '';
  for (const clause of text.split(/(?<=[，；,])/)) {
    if (!isOthers(clause, context, own)) found.push(...readClause(withSubject(clause, context), isLast));
    context = (context + clause).slice(-60);
  }
  return dropContradictions(found);
}

/** 被裁定罪名成立，判監30個月，現提出上訴: how the case came here. */
const HISTORY =
  /(?:上訴人|申請人|被告人)[^。]{0,60}(?:被裁定|被判|判監|判處|判囚)[^。]{0,40}(?:(?:現|遂|其後|因此)?(?:就[^。；，]{0,12})?(?:提出|申請)[^。；，]{0,10}上訴|不服)/;

/** No order needs more characters; what is longer is a page without full stops. */
const LONGEST_READ = 1500;

/** `申請全無理據，予以駁回`: the subject stands a clause before its verb. */
function withSubject(clause: string, context: string): string {
  if (!BARE_VERB.test(clause)) return clause;
  const nouns = [...context.matchAll(new RegExp(BARE_SUBJECT, 'g'))];
  return `${nouns.at(-1)?.[0] ?? ''}${clause}`;
}

const BARE_VERB =
  /^(?:本席|本庭|本院)?(?:現|故|因此|應|須|必須|並|均|一概|全部|遂){0,2}(?:(?:予以|被|應予|須予|一併|現予以?)(?:撤銷及)?(?:駁回|撤銷|批准|拒絕)|(?:應|須|必須)撤銷|駁回|得[直值])[。，；]?$/;
const BARE_SUBJECT =
  /上訴許可申請|上訴許可|定罪|上訴(?!人|理由|庭|法庭|委員會)|司法覆核|申請(?!人)|申索(?!人)|傳票|呈請(?!人)|訴訟/;

const ANOTHER_CASE = /(?:一案|該案|另案|案例|判例|另一(?:宗)?案)/;
const ASKED = /(?:要求|請求|懇請|懇求|邀請|希望|促請|敦促|申請|籲請)(?:法庭|本庭|本席|本院|上訴法庭)/;

/** A supposition at the head of the sentence reaches into the clause after it; a new speaker ends it. */
function isOthers(clause: string, context: string, own: boolean): boolean {
  if (ANOTHER_CASE.test(clause) && !OWN.test(clause)) return true;
  if (SUPPOSED.test(clause) || ASKED.test(clause)) return true;
  const ownHere = OWN.test(clause);
  if (!ownHere && (OTHERS.test(clause) || BELOW.test(clause))) return true;
  if (ownHere)
    return (
      /(?:如果|倘若|假如|若|若非|假若)/.test(
        context
          .split(/[，；]/)
          .slice(-2)
          .join(''),
      ) &&
      /(?:會|便|則)/.test(clause) &&
      !/(?:信納|因此|所以)/.test(clause)
    );
  if (/(?:如果|如上訴|如申請|如獲|倘若|假如|若|若非|即使)[^。]{0,30}[，,]$/.test(context)) return true;
  return (
    !own &&
    (SPEAKING.test(context) || ANOTHER_CASE.test(context) || BELOW.test(context)) &&
    !/(?:因此|故此|所以|基於|綜上|結論|最後|遂|故)/.test(clause)
  );
}

function readClause(clause: string, isLast: boolean): Disposition[] {
  const found: Disposition[] = [];
  for (const rule of CHINESE_DISPOSALS) {
    const hit = findFirst([rule], clause);
    if (!hit) continue;
    const { outcome, subject } = rule.means;
    const before = clause.slice(0, hit.start);
    if (/(?:得直|成立|批准|駁回)與否|明顯過[重輕]/.test(clause)) continue;
    if (/訟費[^，；。]{0,16}$/.test(before) && subject !== 'appeal') continue;
    if (/(?:並非|未必|不一定|不是|不至於)[^，。；]{0,8}(?:失敗|駁回|敗訴|不成立|得直)/.test(clause)) continue;
    if (/不$/.test(before) || /(?:並非|而非|不會|未有)$/.test(before)) continue;
    const aside =
      /(?:訟費|擱置執行|暫緩執行|押後|延期|保密|匿名|證書|新證據|補充證據|修訂|逾時|延長時限|暫停執行)[^，；。]{0,8}(?:申請|傳票|要求|請求)/.test(
        clause,
      ) && subject !== 'appeal';
    const told = /(?:已被|已經|曾|剛才|其後|於20\d\d|在20\d\d)/.test(clause);
    found.push({
      outcome,
      subject: aside ? 'ancillary' : subject,
      strength: told && !isLast ? 1 : 2,
      said: clause,
      rule: rule.name,
    });
  }
  return found;
}

/** `部分得直` also reads as `得直`, `罪名不成立` never as `成立`: the nearer form wins. */
function dropContradictions(found: readonly Disposition[]): Disposition[] {
  const has = (outcome: Outcome, subject: Subject): boolean =>
    found.some((each) => each.outcome === outcome && each.subject === subject);
  return found.filter(({ outcome, subject }) => {
    if (subject === 'appeal' && outcome === 'allowed' && has('allowed-in-part', 'appeal')) return false;
    if (subject === 'claim' && (has('refused', 'leave') || has('dismissed', 'leave') || has('granted', 'leave')))
      return false;
    if (subject === 'leave' && outcome === 'granted' && (has('refused', 'leave') || has('dismissed', 'leave')))
      return false;
    if (subject === 'claim' && outcome === 'granted' && has('refused', 'claim')) return false;
    return true;
  });
}
