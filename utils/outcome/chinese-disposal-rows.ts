import { phrase } from '../rules/phrase';
import type { Rule } from '../rules/rule';
import type { Outcome, Subject } from './outcome-types';

/** A way to dispose of a case: what it does, about what. Read on Traditional characters, within one clause. */
export type DisposalRule = Rule<{ readonly outcome: Outcome; readonly subject: Subject }>;

const GAP = /[^。；，]{0,40}?/;
const NEAR = /[^。；，]{0,20}/;
/** Leave to defend, to amend or to stay in Hong Kong is not what the proceedings are for. */
const LEAVE = /(?:上訴許可|許可上訴|上訴通知期限|(?<!抗辯|答辯|修訂|修改|居留|入境|逗留|離境)許可)/;
const PLEA = /(?:申請(?!人)|傳票|呈請(?!人)|動議|司法覆核|(?<!反)申索(?!人)|訴訟|索償|令狀|要求|請求|複核|覆核|保釋)/;
const SIDE = /(?:原告人?|申索人|申請人|呈請人)/;
const REFUSES =
  /(?:拒絕|不批准|不會批[准予給]|不會給予|不予批准|不予以批准|不批予|不給予|不授予|不發出|不能批准|未能批[准予]|拒予)/;
const REFUSED = /(?:不獲批准|不予批准|不被批准|遭拒絕|被拒絕|予以拒絕|[應亦]予拒絕|不獲接納|不予接納)/;
const GRANTS = /(?<![不未拒絕非])(?:批准|批予|給予|授予|授與|批出|發出|頒予|准予|批給|准許|接納|允許)(?!與否)/;
const GRANTED = /(?<!不)(?:獲批准|獲得批准|予以批准|得以批准|獲批|獲准|應予批准)/;
const IS_DISMISSED = /(?:被|遭|予以|現予|應予|應|須|必須|一併|全部|均)(?:予以|被)?(?:撤銷及)?(?:駁回|撤銷|剔除)/;
/** Not leave for it, nor the one who brings it. */
const APPEAL = /(?<!交叉|交相|反)上訴(?!許可|的許可|申請|至|期限|通知|逾期|理由|人的?申請|許可的?申請)/;

/** The partial form before the whole, the narrower matter before the wider. */
export const CHINESE_DISPOSALS: readonly DisposalRule[] = [
  {
    name: '上訴部分得直',
    means: { outcome: 'allowed-in-part', subject: 'appeal' },
    says: [
      phrase`(?:部分|部份)(?:得[直值]|勝訴|成功)|上訴${NEAR}(?:部分|部份)(?:獲|被)?(?:得[直值]|接納|成立|批准)|(?:部分|部份)(?:上訴)?(?:理由)?(?:成立|批准)[^。；]{0,12}上訴|局部得[直值]`,
    ],
    example: '本庭裁定上訴部分得直。',
    counter: '本庭裁定上訴得直。',
  },
  {
    name: '上訴得直',
    means: { outcome: 'allowed', subject: 'appeal' },
    says: [
      phrase`(?<!交叉|交相|反)上訴(?!許可|申請|期限|通知)[^。；，]{0,24}(?:(?<!不|未能|未獲)得[直值]|勝訴|成功(?!機會|的機會|可能)|獲判勝|(?<!不)獲接納|(?<!不)(?:應|須|予以|獲|均|獲得)批准)`,
      phrase`(?:裁定|判決|宣告|判定|宣判|判)[^。；，]{0,24}(?<!交叉|交相|反)上訴[^。；，]{0,6}得[直值]`,
    ],
    example: '上訴得直。',
    counter: '上訴不得直。',
  },
  {
    name: '批准<上訴>',
    means: { outcome: 'allowed', subject: 'appeal' },
    says: [
      phrase`批准[^。；，]{0,30}(?<!許可)(?<!許可申請)上訴(?!許可|的許可|至|期限|通知|理由|人)|(?:接納|允許)[^。；，]{0,16}上訴(?!許可|理由|人|方)`,
    ],
    example: '本庭批准他的上訴。',
    counter: '本庭批准上訴許可。',
  },
  {
    name: '駁回<上訴>',
    means: { outcome: 'dismissed', subject: 'appeal' },
    says: [phrase`(?:駁回|不予批准|拒絕)[^。；，]{0,36}${APPEAL}`],
    example: '本庭駁回他的上訴。',
    counter: '本庭駁回上訴許可申請。',
  },
  {
    name: '上訴<被>駁回',
    means: { outcome: 'dismissed', subject: 'appeal' },
    says: [
      phrase`(?<!交叉|交相|反)上訴(?!許可|申請|理由|人|通知)[^。；，]{0,30}(?:駁回|敗訴|失敗|不能成立|不成立|不獲批准|不予接納|不能得[直值]|不得[直值]|未能得[直值]|撤銷)`,
    ],
    example: '上訴必須予以駁回。',
    counter: '上訴理由不能成立。',
  },
  {
    name: '維持原判',
    means: { outcome: 'dismissed', subject: 'appeal' },
    says: [/維持原(?:判|審判決|裁決)/],
    example: '本庭維持原判。',
    counter: '本庭維持秩序。',
  },
  {
    name: '撤銷定罪',
    means: { outcome: 'allowed', subject: 'appeal' },
    says: [phrase`(?:撤銷|推翻|擱置)${NEAR}(?:定罪|罪名|原判|有罪裁決|原審判決)|定罪[^。；，]{0,10}(?:撤銷|推翻)`],
    example: '本庭撤銷定罪。',
    counter: '本庭維持定罪。',
  },
  {
    name: '拒絕<許可>',
    means: { outcome: 'refused', subject: 'leave' },
    says: [phrase`${REFUSES}${GAP}${LEAVE}|${LEAVE}[^。；，]{0,16}${REFUSED}`],
    example: '本庭拒絕批予上訴許可。',
    counter: '本庭批予上訴許可。',
  },
  {
    name: '駁回<許可申請>',
    means: { outcome: 'dismissed', subject: 'leave' },
    says: [
      phrase`駁回${GAP}(?:${LEAVE}|許可${GAP}申請)|${LEAVE}[^。；，]{0,16}(?:被|予以|應予|應|須|遭|均被|必須)駁回`,
    ],
    example: '本庭駁回上訴許可申請。',
    counter: '本庭駁回上訴。',
  },
  {
    name: '批予<許可>',
    means: { outcome: 'granted', subject: 'leave' },
    says: [phrase`${GRANTS}${GAP}${LEAVE}|${LEAVE}[^。；，]{0,12}${GRANTED}`],
    example: '本席批予上訴許可。',
    counter: '本席不批予上訴許可。',
  },
  {
    name: '拒絕<申請>',
    means: { outcome: 'refused', subject: 'claim' },
    says: [phrase`${REFUSES}${GAP}${PLEA}|${PLEA}[^。；，]{0,16}${REFUSED}`],
    example: '本席拒絕該申請。',
    counter: '本席批准該申請。',
  },
  {
    name: '駁回<申請>',
    means: { outcome: 'dismissed', subject: 'claim' },
    says: [phrase`(?:駁回|撤銷|剔除)${GAP}(?:${PLEA}|${SIDE})|(?:駁回|撤銷|剔除)(?:了)?(?:本案|本訴訟)(?![的判命])`],
    example: '本席駁回該傳票。',
    counter: '本席駁回上訴。',
  },
  {
    name: '申請<被>駁回',
    means: { outcome: 'dismissed', subject: 'claim' },
    says: [
      phrase`${PLEA}(?:亦|則|也|現|一概|同樣|因此|遂|故)?駁回|${PLEA}${NEAR}(?:${IS_DISMISSED}|敗訴|失敗|不能成立|不成立|沒有理據而駁回)`,
    ],
    example: '該項申索必須予以駁回。',
    counter: '該項申索成立。',
  },
  {
    name: '原告敗訴',
    means: { outcome: 'dismissed', subject: 'claim' },
    says: [phrase`(?<!索償|請求|訴訟)${SIDE}[^。；，]{0,12}敗訴|(?:判|裁定|判決|判定)被告人?[^。；，]{0,6}勝訴`],
    example: '本席判被告人勝訴。',
    counter: '本席判原告人勝訴。',
  },
  {
    name: '申索得直',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [phrase`(?:(?<!反)申索(?!人)|索償|訴訟|訴訟請求)[^。；，]{0,16}(?:(?<!不|不能|未能)(?:得[直值]|成立)|勝訴)`],
    example: '申索得直。',
    counter: '申索不能成立。',
  },
  {
    name: '原告勝訴',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [phrase`${SIDE}[^。；，]{0,12}(?:勝訴|得[直值])|支持原告`],
    example: '本席判原告人勝訴。',
    counter: '本席判被告人勝訴。',
  },
  {
    name: '被告須支付',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [
      phrase`(?:判令|判決|裁定|命令|下令|判|頒令|須)(?:第[一二三四五六七八九十]{1,2})?被告人?[^。；，]{0,14}(?:支付|賠償|交還|交出(?!文件|資料|[賬帳]目)|交回|給付|付予|償還|付還)`,
    ],
    example: '本席命令被告人支付十萬元。',
    counter: '本席命令被告人出庭。',
  },
  {
    name: '判給<原告>',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [phrase`(?<!不|拒絕)(?:判給|判予|裁定給予)${SIDE}(?![^。；，]{0,12}訟費)`],
    example: '本席判給原告人該筆款項。',
    counter: '本席判給原告人訟費。',
    why: '只判給賠償的三行判決曾說不出結果',
  },
  {
    name: '命令<答辯人>支付<申請人>',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [
      phrase`(?:命令|判令|頒令|下令|裁定)(?:答辯人|僱主|租客)須?向?(?:申請人|僱員|業主|申索人)[^。；，]{0,6}(?:支付|賠償|付還|繳付)(?![^。；，]{0,12}訟費)|判(?:業主|僱員)[^。；，]{0,4}勝訴`,
    ],
    example: '本席命令答辯人向申請人支付該款項及利息。',
    counter: '本席命令答辯人向申請人支付訟費。',
  },
  {
    name: '發還重審',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [/發還[^。；，]{0,14}(?:重審|重新審理|重新考慮|重新聆訊)/],
    example: '各項申索發還審裁處重審。',
    counter: '按金發還租客。',
  },
  {
    name: '認許<安排>',
    means: { outcome: 'granted', subject: 'claim' },
    says: [/認許[^。；，]{0,10}安排計劃|授予[^。；，]{0,10}遺囑認證/],
    example: '本席認許該協議安排計劃。',
    counter: '債權人認許該債務。',
  },
  {
    name: '批准<申請>',
    means: { outcome: 'granted', subject: 'claim' },
    says: [
      phrase`(?<![不未拒絕非])(?:批准|接納|准許|准予|批出|允許)(?!與否)${GAP}(?:${PLEA}|撫養權|管養權|管束權)|${PLEA}[^。；，]{0,14}${GRANTED}`,
    ],
    example: '本席批准該申請。',
    counter: '本席不批准該申請。',
  },
  {
    name: '暫准判令轉為絕對判令',
    means: { outcome: 'granted', subject: 'claim' },
    says: [
      phrase`(?<!(?:方可|始可|才可|之後|屆滿|可申請|可於)[^。；]{0,12})暫准(?:離婚)?(?:判令|令)(?![^。；]{0,30}(?:方可|始可|才可|之後|屆滿|可申請|可於))[^。；，]{0,16}(?:轉為|轉成|成為|作實)[^。；，]{0,6}絕對`,
    ],
    example: '暫准判令現轉為絕對判令。',
    counter: '暫准判令須於六星期後方可轉為絕對判令。',
    why: '離婚案的最後一步，曾說不出結果',
  },
  {
    name: '撤回<訴訟>',
    means: { outcome: 'other', subject: 'claim' },
    says: [
      phrase`(?:頒令|命令|准許|批准|頒布)[^。；]{0,16}(?:撤回|中止|終止)(?:[^。；，]{0,8}(?:上訴|申請|訴訟|傳票|呈請))?[。；，]|(?:准許|批准)其撤回`,
    ],
    example: '經雙方同意，本席頒令本案撤回。',
    counter: '控方撤回證據。',
  },
  {
    name: '除名或停業',
    means: { outcome: 'other', subject: 'claim' },
    says: [
      phrase`(?:命令|頒令|下令)[^。；]{0,30}(?:名冊|登記冊|律師名冊)[^。；]{0,8}(?:除去|除名|剔除)|(?:命令|頒令|下令)[^。；]{0,20}(?:暫停執業|停牌執業|譴責)`,
    ],
    example: '本委員會命令把答辯人的姓名從名冊中除去三個月。',
    counter: '本委員會命令押後研訊。',
    why: '專業紀律不是定罪，也不是判刑',
  },
  {
    name: '履行<合約>',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [/(?:判令|命令|頒令|下令|判)[^。；，]{0,12}(?:須|強制)?履行[^。；，]{0,12}(?:合約|協議|合同)/],
    example: '本席判令被告人須履行該買賣合約。',
    counter: '被告人沒有履行該合約。',
  },
  {
    name: '頒布<命令>',
    means: { outcome: 'granted', subject: 'claim' },
    says: [
      phrase`(?<!拒絕|不予|不會|不|未有|未)(?:頒布|頒佈|頒發|頒令|批出|作出|發出|頒下|命令)[^。；，]{0,24}(?:清盤|破產(?!呈請|通知)|暫准(?:離婚)?判令(?!轉|成為|作實|[^。；，]{0,8}絕對)|(?<!暫准[^。；]{0,16})絕對判令|離婚令|禁制令|移審令|履行義務令|宣告|宣布|聲明|強制令|押記令)`,
      phrase`(?:公司|被告|債務人)[^。；，]{0,10}(?:被|應被|須)?(?:強制)?清盤令?(?:獲|$)`,
    ],
    example: '本席頒布清盤令。',
    counter: '呈請人要求清盤。',
  },
  {
    name: '維持<評稅>',
    means: { outcome: 'dismissed', subject: 'claim' },
    says: [/(?:確認|維持)[^。；，]{0,20}評稅/],
    example: '本委員會維持該項評稅。',
    counter: '本委員會取消該項評稅。',
    why: '稅務上訴委員會就評稅作決定',
  },
  {
    name: '取消<評稅>',
    means: { outcome: 'allowed', subject: 'claim' },
    says: [/(?:取消|撤銷)[^。；，]{0,16}評稅|評稅[^。；，]{0,10}(?:予以|應予|須予|應)(?:取消|撤銷)/],
    example: '本委員會取消該項評稅。',
    counter: '本委員會維持該項評稅。',
    why: '稅務上訴委員會就評稅作決定',
  },
  {
    name: '拒絕<禁制令>',
    means: { outcome: 'refused', subject: 'claim' },
    says: [
      phrase`(?:${REFUSES}|(?:拒絕|不會|不予)(?:頒布|頒發|頒下|批出|作出|發出|給予))[^。；，]{0,16}(?:禁制令|宣告|濟助|清盤令|破產令)`,
    ],
    example: '本席拒絕批出臨時禁制令。',
    counter: '本席批出臨時禁制令。',
    why: '拒絕批出禁制令曾被說成頒布禁制令',
  },
  {
    name: '批出<禁制令>',
    means: { outcome: 'granted', subject: 'claim' },
    says: [/(?<![不未拒絕非])(?:批准|批予|准予)[^。；，]{0,16}(?:禁制令|宣告|濟助)/],
    example: '本席批准禁制令。',
    counter: '本席不批准禁制令。',
  },
  {
    name: '判決作廢',
    means: { outcome: 'granted', subject: 'claim' },
    says: [phrase`(?:判決|裁決|命令)[^。；，]{0,24}作廢|將[^。；，]{0,14}作廢`],
    example: '本席將判決作廢。',
    counter: '該合約作廢。',
  },
  {
    name: '罪名不成立',
    means: { outcome: 'acquitted', subject: 'verdict' },
    says: [
      phrase`(?:罪名|控罪|指控|傳票)${NEAR}(?:不成立|不能成立|未能成立|撤銷|不獲證實)|(?:裁定|判|宣告|裁決)[^。；，]{0,30}(?:無罪(?!釋放)|沒有罪)`,
    ],
    example: '本席裁定罪名不成立。',
    counter: '本席裁定罪名成立。',
  },
  {
    name: '無罪釋放',
    means: { outcome: 'acquitted', subject: 'verdict' },
    says: [/(?:無罪|當庭|予以)釋放/],
    example: '被告人當庭釋放。',
    counter: '被告人獲釋。',
  },
  {
    name: '疑點利益歸於<被告>',
    means: { outcome: 'acquitted', subject: 'verdict' },
    says: [/未能(?:在)?(?:毫無|無)合理疑點[^。；]{0,30}證明|疑點(?:的)?利益[^。；]{0,12}(?:歸於?|給予|撥歸|屬)/],
    example: '疑點利益歸於被告人。',
    counter: '案中並無疑點。',
  },
  {
    name: '罪名成立',
    means: { outcome: 'convicted', subject: 'verdict' },
    says: [phrase`(?:罪名|控罪|指控|傳票)(?!${NEAR}(?:不成立|不能|未能|撤銷))${NEAR}(?:成立|罪成|獲得?證實|已獲證明)`],
    example: '本席裁定控罪成立。',
    counter: '本席裁定控罪不成立。',
  },
  {
    name: '裁定<有罪>',
    means: { outcome: 'convicted', subject: 'verdict' },
    says: [
      phrase`(?:裁定|判定|裁決|宣告)[^。；，]{0,30}(?:有罪|(?<!名)罪成(?!立)|定罪)|(?:被告人?|上訴人)[^。；，]{0,16}罪成(?!立)`,
    ],
    example: '本席裁定被告人有罪。',
    counter: '本席裁定被告人有理。',
  },
  {
    name: '判處<刑罰>',
    means: { outcome: 'sentenced', subject: 'sentence' },
    says: [
      phrase`(?:判處|判以|判罰|處以|判令服|判入|判囚|判監|入獄|服刑|總刑期|總刑罰|最終刑期|刑期(?:總共)?[為是定]|判刑[為是]|被判)[^。；]{0,50}(?:監禁|個月|年|星期|周|週|日|小時|罰款|社會服務|感化|更生|教導所|勞教|戒毒|緩刑|簽保|羈留|令|死刑|終身)`,
    ],
    example: '本席判處即時監禁。',
    counter: '本席判被告人勝訴。',
  },
  {
    name: '監禁<刑期>',
    means: { outcome: 'sentenced', subject: 'sentence' },
    says: [/(?:監禁|入獄|即時監禁)[^。；，]{0,20}(?:個月|年|星期|月)/],
    example: '被告人須監禁三年。',
    counter: '被告人無須監禁。',
  },
  {
    name: '罰款<金額>',
    means: { outcome: 'sentenced', subject: 'sentence' },
    says: [/罰款[^。；，]{0,4}(?:港幣|\$|\d)/],
    example: '被告人罰款$3,000。',
    counter: '罰款已繳。',
  },
  {
    name: '判<人><命令>',
    means: { outcome: 'sentenced', subject: 'sentence' },
    says: [
      phrase`須(?:接受|服|履行)[^。；，]{0,12}(?:感化|社會服務令|教導所|更生中心|戒毒|勞教)|判(?:令|處|予)?(?:第[一二三四五六七八九十]{1,2})?(?:被告人?|你|他|她|其)[^。；]{0,24}(?:感化|社會服務令|更生中心|教導所|勞教中心|戒毒所|罰款|簽保)`,
    ],
    example: '本席判他入更生中心。',
    counter: '本席判他勝訴。',
  },
];
