import { phrase } from '../../rules/phrase';
import type { SentencingRule } from './types';
import { ZH_MONEY, ZH_SHARE, ZH_TERM } from './values';

/** Chinese rows, read clause by clause on Traditional characters without spaces. */
const NEAR = /[^。；，：]{0,40}?/;
const CLOSE = /[^。；，：\d一二兩三四五六七八九十百]{0,14}?/;
const POINT =
  /(?:(?:整體|適當的?|合適的?|總|適用的?|恰當的?)?(?:量刑起點|量刑基準|起刑點|量刑起點基準|判刑起點|判刑基準|基準刑期|刑期起點)|起點|基準)/;
const PASSES = /(?:判處|判以|判囚|判監|被判|改判|判(?![刑決罰斷例詞令定])|處以)/;
const IS = /(?:應|便|即|則|仍|故|須|將|可|暫)?(?:定為|訂為|為|是|定於|定在|設於|應為|即是|達)/;
/** 由三年改為兩年: what was, and the words that put another in its place. */
const CHANGED_FROM = phrase`(?:由|從)(?:原來的?|原判的?|原本的?)?(?:監禁)?${ZH_TERM}(?:的?監禁)?[^。；，\d一二兩三四五六七八九十百]{0,6}?(?:改為|改判為?|減為|減至|減到|增至|增為|加至|上調至|調高至|提高至|提升至|下調至|調低至|縮短至|縮減至|降至|降為|至|到)`;
const ORDER =
  /(?:社會服務令|社會服務|感化令|感化|教導所|更生中心|勞教中心|戒毒所|戒毒治療中心|醫院令|監護令|簽保|守行為|有條件釋放|無條件釋放|院舍令)/;

/** Every row reads one of these. */
export const CHINESE_FIGURE = phrase`${ZH_TERM}|${ZH_SHARE}|${ZH_MONEY}|${ORDER}|終身監禁`;

export const CHINESE_SENTENCING: readonly SentencingRule[] = [
  {
    name: '以<刑期>為量刑起點',
    means: { what: 'starting-point' },
    says: [
      phrase`(?:採納|採用|採取|以|定出|訂出|定下|釐定|訂立|取|把|將|訂定)${NEAR}(?<value>${ZH_TERM})(?:監禁)?(?:作為|為|作|是|訂為|定為)[^。；，]{0,10}?${POINT}`,
      phrase`${POINT}(?:${CLOSE})?${IS}(?:監禁|即時監禁)?(?<value>${ZH_TERM})`,
      phrase`(?:採納|採用|採取|定出|訂出|定下|訂定)(?:了)?(?:監禁)?(?<value>${ZH_TERM})(?:監禁)?的?${POINT}`,
      phrase`(?:採納|採用|採取|定出)${POINT}(?:為)?(?<value>${ZH_TERM})`,
    ],
    example: '本席以三年作為量刑起點。',
    counter: '他以三年時間還款。',
    why: 'before every row of sentences: 以監禁三年為量刑起點 was read as 監禁三年',
  },
  {
    name: '最低刑期<刑期>',
    means: { what: 'other' },
    says: [phrase`(?<value>(?:最低刑期|最低服刑期|最低監禁期)(?:為|是|定為|訂為|須為)?${ZH_TERM})`],
    example: '本席指明最低刑期為二十年。',
    counter: '最低工資為四十元。',
  },
  {
    name: '總刑期由<刑期>改為<刑期>',
    means: { what: 'sentence', is: 'total' },
    says: [
      phrase`(?:總刑期|總刑罰|整體刑期|總判刑|最終刑期)[^。；：]{0,20}?${CHANGED_FROM}(?:監禁)?(?<value>${ZH_TERM})`,
    ],
    example: '總刑期由五年減為四年三個月。',
    counter: '總人數由五年前的三人增至四人。',
    why: 'the sentence that no longer stands was told as the total',
  },
  {
    name: '總刑期<為><刑期>',
    means: { what: 'sentence', is: 'total' },
    says: [
      phrase`(?:總刑期|總刑罰|整體刑期|總判刑|總監禁期|最終刑期|最後刑期|刑期合共|刑期共|總共|合共|合計|共判|共須|一共)${NEAR}(?<value>${ZH_TERM})`,
      phrase`(?<value>${ZH_TERM})(?:監禁)?(?:是|為|屬)(?:恰當|適當|合適|合理|應判)的?(?:總刑期|整體刑期)`,
      phrase`${PASSES}${NEAR}(?:總刑期|合共|總共|共)(?:為|監禁|服刑)?(?<value>${ZH_TERM})`,
    ],
    example: '總刑期為四年兩個月。',
    counter: '總值為四十萬元。',
  },
  {
    name: '以<刑期>取代',
    means: { what: 'sentence', is: 'total', onAppeal: true },
    says: [
      phrase`(?:改判|改以|代以|代之以|取而代之的?是|換上)${NEAR}(?<value>${ZH_TERM})`,
      phrase`(?:以|由)(?:監禁)?(?<value>${ZH_TERM})${NEAR}(?:取代|代替|替代)`,
      phrase`(?:刑期|判刑|刑罰|監禁)[^。；：]{0,20}?${CHANGED_FROM}(?:監禁)?(?<value>${ZH_TERM})`,
      phrase`(?:刑期|判刑|刑罰)${NEAR}(?:改為|減為|減至|縮短至|調低至|降至|改判為)(?:監禁)?(?<value>${ZH_TERM})`,
    ],
    example: '撤銷原判刑，代之以監禁三年。',
    counter: '以三年前的舊車代步。',
  },
  {
    name: '判<社會服務令等>',
    means: { what: 'other' },
    says: [
      phrase`(?:判處|判令|判以|判入|被判|判(?![刑決罰斷例詞])|命令|頒令|頒下|作出|發出|下令|頒布|須|處以|准予)${NEAR}(?<value>(?:[\d一二三四五六七八九十百]{1,4}小時的?)?${ORDER}(?:[\d一二三四五六七八九十百]{1,4}小時|(?:為期)?${ZH_TERM})?)`,
    ],
    example: '本席判處被告人160小時社會服務令。',
    counter: '報告不建議社會服務令。',
    why: '先於判處<刑期>：接受感化18個月 was read as 監禁18個月',
  },
  {
    name: '判處<刑期>',
    means: { what: 'sentence' },
    says: [
      phrase`${PASSES}${NEAR}(?<value>${ZH_TERM})(?!的?(?:緩刑期|感化))`,
      phrase`(?:須|要|必須|需)(?:即時)?(?:入獄|服刑|監禁|坐牢)${CLOSE}(?<value>${ZH_TERM})`,
      phrase`(?:即時)?(?:監禁|入獄|服刑)(?:期)?(?:為|是)?(?<value>${ZH_TERM})`,
    ],
    example: '本席判處被告人監禁三年。',
    counter: '被告人與妻子分開三年。',
  },
  {
    name: '刑期<為><刑期>',
    means: { what: 'sentence' },
    says: [phrase`(?:判刑|刑期|刑罰|判罰)(?:${CLOSE})?${IS}(?:監禁|即時監禁)?(?<value>${ZH_TERM})`],
    example: '控罪三的判刑為44個月。',
    counter: '判刑的原則為阻嚇。',
  },
  {
    name: '終身監禁',
    means: { what: 'sentence', is: 'total' },
    says: [phrase`(?:判處|判以|判令|被判|須|必須|判)${NEAR}(?<value>終身監禁)`],
    example: '本席判處被告人終身監禁。',
    counter: '最高刑罰是終身監禁。',
  },
  {
    name: '緩刑<刑期>',
    means: { what: 'other' },
    says: [phrase`(?<value>緩刑(?:期)?(?:為|是)?${ZH_TERM}|緩期${ZH_TERM}執行)`],
    example: '刑期緩刑兩年。',
    counter: '辯方請求緩刑。',
  },
  {
    name: '罰款合共<金額>',
    means: { what: 'fine', is: 'total' },
    says: [phrase`(?:罰款(?:合共|總共|總額為?|共)|(?:合共|總共)罰款)(?<value>${ZH_MONEY})`],
    example: '罰款合共六萬元。',
    counter: '損失合共六萬元。',
  },
  {
    name: '改判罰款<金額>',
    means: { what: 'fine', is: 'total', onAppeal: true },
    says: [phrase`(?:改判|改處|代以|代之以)(?:以)?罰款(?:港幣)?(?<value>${ZH_MONEY})`],
    example: '本席撤銷監禁，代之以罰款6,000元。',
    counter: '代之以6,000元的禮券。',
  },
  {
    name: '罰款<金額>',
    means: { what: 'fine' },
    says: [
      phrase`(?:罰款|判罰)為?(?<value>${ZH_MONEY})`,
      phrase`(?:判處|處以|繳付|繳交)${CLOSE}(?<value>${ZH_MONEY})的?罰款`,
    ],
    example: '被告人被判罰款三千元。',
    counter: '被告人收取三千元。',
  },
  {
    name: '停牌減至<刑期>',
    means: { what: 'disqualification', is: 'total', onAppeal: true },
    says: [
      phrase`(?:停牌|取消[^。；，]{0,6}資格)(?:的)?(?:期|時間|期限)?${CLOSE}(?:改為|減為|減至|縮短至|縮短為)(?<value>${ZH_TERM})`,
    ],
    example: '停牌期縮短至三年。',
    counter: '會籍期縮短至三年。',
  },
  {
    name: '取消駕駛資格<刑期>',
    means: { what: 'disqualification' },
    says: [
      phrase`(?:取消|停止|吊銷|喪失)${NEAR}(?:資格|駕駛執照|駕照)${CLOSE}(?<value>${ZH_TERM})`,
      phrase`停牌(?<value>${ZH_TERM})`,
    ],
    example: '取消被告人駕駛資格十八個月。',
    counter: '取消會籍十八個月。',
  },
  {
    name: '加刑至<刑期>',
    means: { what: 'enhancement', is: 'result' },
    says: [phrase`(?:加刑|上調|提高|提升|增加|加重|增)${NEAR}(?:至|到|為)(?<value>${ZH_TERM})`],
    example: '刑期上調至40個月。',
    counter: '人數增加至40人。',
  },
  {
    name: '加刑<幅度>',
    means: { what: 'enhancement' },
    says: [
      phrase`(?:加刑|上調|提高|提升|增加|加監|加重)(?:[^。；，至到]{0,8}?)(?<value>${ZH_TERM}|${ZH_SHARE})(?!的?(?:扣減|減刑))`,
    ],
    example: '本席因此加刑3個月。',
    counter: '本席因此加快審理。',
  },
  {
    name: '減至<刑期>',
    means: { what: 'discount', is: 'result' },
    says: [
      phrase`(?:扣減|減刑|折扣|減免)後(?:便|即|則|，)?(?:得出|為|是|即為|剩下)?(?<value>${ZH_TERM})`,
      phrase`(?:減刑|扣減|下調|調低|減低|減少|減|縮短|降低?)${NEAR}(?:至|為|到)(?<value>${ZH_TERM})`,
    ],
    example: '因認罪減至4個月。',
    counter: '減至四人。',
    why: '減至 X is what is left, not what was taken off',
  },
  {
    name: '扣減<幅度>',
    means: { what: 'discount' },
    says: [
      phrase`(?:扣減|減刑|減免|下調|減(?![至為到輕低少刑])|折扣|扣除|減去|減少|調減)(?:[^。；，至到為後]{0,10}?)(?<value>${ZH_TERM}|${ZH_SHARE})`,
      phrase`(?:給予|獲得?|享有|予以|可得|應得|作出)${NEAR}(?<value>${ZH_TERM}|${ZH_SHARE})的?(?:的)?(?:刑期)?(?:量刑)?(?:扣減|減刑|折扣|減免|寬減)`,
    ],
    example: '因認罪扣減三分之一。',
    counter: '因下雨扣減工時。',
  },
];
