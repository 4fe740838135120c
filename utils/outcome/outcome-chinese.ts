import { foldChinese } from '../core/fold-chinese';
import type { Disposition, Outcome, Subject } from './outcome-types';

/** A form of disposal: what it says, about what. Read on Traditional characters, within one clause. */
type Form = { readonly form: RegExp; readonly outcome: Outcome; readonly subject: Subject };

const GAP = '[^。；，]{0,40}?';
/** Leave to defend, to amend or to stay in Hong Kong is not what the proceedings are for. */
const LEAVE = '(?:上訴許可|許可上訴|上訴通知期限|(?<!抗辯|答辯|修訂|修改|居留|入境|逗留|離境)許可)';
const PLEA = '(?:申請|傳票|呈請|呈請書|動議|原訴傳票|司法覆核|申索|訴訟請求|訴訟|索償|令狀|要求|請求|複核|覆核|保釋)';
const SIDE = '(?:原告人?|申索人|申請人|呈請人)';

const FORMS: readonly Form[] = [
  // Appeals, the partial form before the whole.
  {
    form: /(?:部分|部份)(?:得直|勝訴|成功)|上訴[^。；，]{0,20}(?:部分|部份)(?:獲|被)?(?:得直|接納|成立|批准)|(?:部分|部份)(?:上訴)?(?:理由)?(?:成立|批准)[^。；]{0,12}上訴|局部得直/,
    outcome: 'allowed-in-part',
    subject: 'appeal',
  },
  {
    form: /上訴(?!許可|申請|期限|通知)[^。；，]{0,24}(?:(?<!不|未能|未獲)得直|勝訴|成功(?!機會|的機會|可能)|獲判勝|(?<!不)獲接納|(?<!不)(?:應|須|予以|獲|均|獲得)批准)|(?:裁定|判決|宣告|判定|宣判|判)[^。；，]{0,24}得直|批准[^。；，]{0,30}(?<!許可)(?<!許可申請)上訴(?!許可|的許可|至|期限|通知|理由|人)|(?:接納|允許)[^。；，]{0,16}上訴(?!許可|理由|人|方)/,
    outcome: 'allowed',
    subject: 'appeal',
  },
  {
    form: /(?:駁回|不予批准|拒絕)[^。；，]{0,36}上訴(?!許可|的許可|申請|至|期限|通知|逾期|人的?申請|許可的?申請)|上訴(?!許可|申請|理由|人|通知)[^。；，]{0,30}(?:駁回|敗訴|失敗|不能成立|不成立|不獲批准|不予接納|不能得直|不得直|未能得直|撤銷)|駁回上訴|維持原(?:判|審判決|裁決)/,
    outcome: 'dismissed',
    subject: 'appeal',
  },
  {
    form: /(?:撤銷|推翻|擱置)[^。；，]{0,20}(?:定罪|罪名|原判|有罪裁決|原審判決)|定罪[^。；，]{0,10}(?:撤銷|推翻)/,
    outcome: 'allowed',
    subject: 'appeal',
  },
  // Leave to appeal or to apply.
  {
    form: new RegExp(
      `(?:拒絕|不批准|不會批[准予給]|不會給予|不予批准|不批予|不給予|不授予|不發出|不能批准|未能批予|拒予)${GAP}${LEAVE}|${LEAVE}[^。；，]{0,16}(?:不獲批准|不予批准|不被批准|遭拒絕|被拒絕|予以拒絕|應予拒絕)`,
    ),
    outcome: 'refused',
    subject: 'leave',
  },
  {
    form: new RegExp(
      `駁回${GAP}(?:${LEAVE}|許可${GAP}申請)|${LEAVE}[^。；，]{0,16}(?:被|予以|應予|應|須|遭|均被|必須)駁回`,
    ),
    outcome: 'dismissed',
    subject: 'leave',
  },
  {
    form: new RegExp(
      `(?<![不未拒絕非])(?:批准|批予|給予|授予|授與|批出|發出|頒予|准予|批給)(?!與否)${GAP}${LEAVE}|${LEAVE}[^。；，]{0,12}(?<!不)(?:獲批准|獲得批准|予以批准|獲批)`,
    ),
    outcome: 'granted',
    subject: 'leave',
  },
  // Claims, summonses, petitions, judicial review.
  {
    form: new RegExp(
      `(?:拒絕|不批准|不予批准|未能批准|不能批准|不會批准|不批予|不予以批准)${GAP}${PLEA}|${PLEA}[^。；，]{0,16}(?:不獲批准|不予批准|被拒絕|遭拒絕|予以拒絕|不獲接納|不予接納)`,
    ),
    outcome: 'refused',
    subject: 'claim',
  },
  {
    form: new RegExp(
      `(?:駁回|撤銷|剔除)${GAP}${PLEA}|${PLEA}[^。；，]{0,20}(?:(?:被|遭|予以|現予|應予|應|須|必須|一併|全部|均)(?:予以|被)?(?:撤銷及)?(?:駁回|撤銷|剔除)|敗訴|失敗|不能成立|不成立|沒有理據而駁回)|${SIDE}[^。；，]{0,12}敗訴|(?:判|裁定|判決|判定)被告人?[^。；，]{0,6}勝訴|駁回${SIDE}`,
    ),
    outcome: 'dismissed',
    subject: 'claim',
  },
  {
    form: new RegExp(
      `(?:申索|索償|訴訟|訴訟請求)[^。；，]{0,16}(?:(?<!不|不能|未能)(?:得直|成立)|勝訴)|(?:判|裁定|判決|判定)?${SIDE}[^。；，]{0,12}(?:勝訴|得直)|(?:判令|判決|命令|下令|判|頒令|須)(?:第[一二三四五六七八九十]{1,2})?被告人?[^。；，]{0,14}(?:支付|賠償|交還|交出|交回|給付|付予|償還|付還)|支持原告`,
    ),
    outcome: 'allowed',
    subject: 'claim',
  },
  {
    form: new RegExp(
      `(?<![不未拒絕非])(?:批准|接納|准許|准予|批出|允許)(?!與否)${GAP}${PLEA}|${PLEA}[^。；，]{0,14}(?<!不)(?:獲批准|獲得批准|予以批准|得以批准|獲准|應予批准)|(?:頒布|頒佈|頒發|頒令|批出|作出|發出|頒下|命令)[^。；，]{0,24}(?:清盤|破產(?!呈請|通知)|暫准(?:離婚)?判令|絕對判令|離婚令|禁制令|移審令|履行義務令|宣告|宣布|聲明|強制令|押記令)|(?:判決|裁決|命令)[^。；，]{0,24}作廢|將[^。；，]{0,14}作廢|(?:公司|被告|債務人)[^。；，]{0,10}(?:被|應被|須)?(?:強制)?清盤令?(?:獲|$)`,
    ),
    outcome: 'granted',
    subject: 'claim',
  },
  // Verdicts.
  {
    form: /(?:罪名|控罪|指控|傳票)[^。；，]{0,20}(?:不成立|不能成立|未能成立|撤銷|不獲證實)|(?:無罪|當庭|予以)釋放|(?:裁定|判|宣告|裁決)[^。；，]{0,30}(?:無罪|罪名不成立|沒有罪)|未能(?:在)?(?:毫無|無)合理疑點[^。；]{0,30}證明|疑點(?:的)?利益[^。；]{0,12}(?:歸於?|給予|撥歸|屬)/,
    outcome: 'acquitted',
    subject: 'verdict',
  },
  {
    form: /(?:罪名|控罪|指控|傳票)(?![^。；，]{0,20}(?:不成立|不能|未能|撤銷))[^。；，]{0,20}(?:成立|罪成|獲得?證實|已獲證明)|(?:裁定|判定|裁決|宣告)[^。；，]{0,30}(?:有罪|罪成|定罪)|罪名成立|(?:被告人?|上訴人)[^。；，]{0,16}罪成/,
    outcome: 'convicted',
    subject: 'verdict',
  },
  // Sentences.
  {
    form: /(?:判處|判以|判罰|處以|判令服|判入|判囚|判監|入獄|服刑|總刑期|總刑罰|最終刑期|刑期(?:總共)?[為是定]|判刑[為是]|被判)[^。；]{0,50}(?:監禁|個月|年|星期|周|週|日|小時|罰款|社會服務|感化|更生|教導所|勞教|戒毒|緩刑|簽保|羈留|令)|(?:監禁|入獄|即時監禁)[^。；，]{0,20}(?:個月|年|星期|月)|罰款[^。；，]{0,4}(?:港幣|\$|\d)|判處[^。；]{0,20}(?:緩刑|死刑|終身)|須(?:接受|服)[^。；，]{0,12}(?:感化|教導所|更生中心|戒毒|勞教)|判(?:令|處|予)?(?:第[一二三四五六七八九十]{1,2})?(?:被告人?|你|他|她|其)[^。；]{0,24}(?:感化|社會服務令|更生中心|教導所|勞教中心|戒毒所|監禁|罰款|簽保)/,
    outcome: 'sentenced',
    subject: 'sentence',
  },
];

/** Whose words or deeds the clause tells: a party's, or a court below. */
const OTHERS =
  /(?:大律師|律師|控方|辯方|控辯雙方|答辯人|上訴人|申請人|原告人?|被告人?|訴訟人|呈請人|雙方|政府|律政司|代表)[^。；，]{0,22}(?<!未能|沒有|無法)(?:認為|指稱|指出|陳詞|陳述(?!書)|指(?![示控定明引出派紋模令])|力陳|要求|(?<!訴訟)請求|主張|提出|希望|邀請|懇請|懇求|尋求|爭辯|同意|反對|聲稱|建議|質疑|辯稱|(?<!的)申請(?:法庭|本庭|許可|撤銷|批准|要求))/;
/** Speech that reaches into the next clause; raising a ground does not. */
const SPEAKING =
  /(?:大律師|律師|控方|辯方|答辯人|上訴人|申請人|原告人?|被告人?|呈請人|雙方|政府|代表)[^。；，]{0,22}(?<!未能|沒有|無法)(?:認為|指稱|指出|陳詞|陳述(?!書)|指(?![示控定明引出派紋模令])|力陳|要求|(?<!訴訟)請求|主張|爭辯|聲稱|辯稱|反對|質疑)/;
const BELOW =
  /(?:原審|原訟法庭|暫委法官|裁判官|裁判法院|聆案官|下級法院|下級法庭|區域法院|審裁處|審裁官|主審法官|初審|一審|二審|原審法院|主審裁判官|登記官|委員會|上訴法庭|上訴庭|高等法院|該案|案中|判例)[^。；，]{0,20}(?:裁定|判處|判|駁回|批准|拒絕|認為|裁決|指出|決定|頒令|撤銷|考慮|曾|已|沒有|在)/;
const SUPPOSED =
  /(?:如果|如(?!下|上(?!訴)|前|此|本庭|是)|若|假如|倘若|倘|即使|除非|假使|縱使|是否|應否|能否|可否|會否|有否|在考慮|有權|可以(?:駁回|批准|撤銷)|酌情|有待|等候|直至|尚待|才會|方會|本應|不足以|沒有理由|不應(?!當|予|獲批准)|無須|最高(?:可|刑罰|罰則)|可處|一般|量刑起點|起點|當時|過往|以往|曾(?!經小心)|之前|先前|刑事紀錄|案底|前科|\d{4}年\d{1,2}月\d{1,2}日)/;
const OWN = /(?:本席|本庭|本院|本法庭|我們|我(?!方)|吾等|法庭現|本法院)/;

/**
 * Reads what a Chinese sentence disposes of, and how; Simplified text is read as Traditional.
 *
 * `基於上述理由，本庭駁回上訴。` → dismissed, appeal · `裁判官裁定上訴人罪名成立。` → nothing
 */
export function readChineseDispositions(sentence: string, isLast: boolean): Disposition[] {
  const text = foldChinese(sentence.slice(0, LONGEST_READ))
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
  /^(?:本席|本庭|本院)?(?:現|故|因此|應|須|必須|並|均|一概|全部|遂){0,2}(?:(?:予以|被|應予|須予|一併|現予以?)(?:撤銷及)?(?:駁回|撤銷|批准|拒絕)|駁回|得直)[。，；]?$/;
const BARE_SUBJECT =
  /上訴許可申請|上訴許可|上訴(?!人|理由|庭|法庭|委員會)|司法覆核|申請(?!人)|申索(?!人)|傳票|呈請(?!人)|訴訟/;

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
  if (/(?:如果|倘若|假如|若|若非|即使)[^。]{0,30}[，,]$/.test(context)) return true;
  return (
    !own &&
    (SPEAKING.test(context) || ANOTHER_CASE.test(context) || BELOW.test(context)) &&
    !/(?:因此|故此|所以|基於|綜上|結論|最後|遂|故)/.test(clause)
  );
}

function readClause(clause: string, isLast: boolean): Disposition[] {
  const found: Disposition[] = [];
  for (const { form, outcome, subject } of FORMS) {
    const match = form.exec(clause);
    if (!match) continue;
    if (/訟費[^，；。]{0,16}$/.test(clause.slice(0, match.index)) && subject !== 'appeal') continue;
    if (/不$/.test(clause.slice(0, match.index)) || /(?:並非|而非|不會|未有)$/.test(clause.slice(0, match.index)))
      continue;
    const aside =
      /(?:訟費|擱置執行|暫緩執行|押後|延期|保密|匿名|證書|新證據|補充證據|修訂|逾時|延長時限|暫停執行)[^，；。]{0,8}(?:申請|傳票|要求|請求)/.test(
        clause,
      ) && subject !== 'appeal';
    const told = /(?:已被|已經|曾|剛才|其後|於20\d\d|在20\d\d)/.test(clause);
    found.push({ outcome, subject: aside ? 'ancillary' : subject, strength: told && !isLast ? 1 : 2, said: clause });
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
