import type { QuantityKind } from './quantity-types';

/** How a number is recognised as a measure: by what follows it or what stands before it, both on folded text. */
export type UnitRule = {
  readonly kind: QuantityKind;
  readonly after?: RegExp;
  readonly before?: RegExp;
  /** Turns the number into the canonical unit. */
  readonly factor?: number;
  readonly currency?: string;
};

/** Hours in a month of the Gregorian average; years are twelve of them, so that 3 years equal 36 months. */
const MONTH_HOURS = 730.5;

const after = (kind: QuantityKind, pattern: RegExp, factor = 1): UnitRule => ({ kind, after: pattern, factor });
const money = (currency: string | undefined, before: RegExp, behind: RegExp): UnitRule[] => [
  { kind: 'money', before, ...(currency === undefined ? {} : { currency }) },
  { kind: 'money', after: behind, ...(currency === undefined ? {} : { currency }) },
];

/** First fitting rule wins: longer units stand before their own beginnings (厘米 before 厘, 港元 before 元). */
export const UNIT_RULES: readonly UnitRule[] = [
  after('area', /^\s?(?:square\smet(?:re|er)s?|sq\.?\s?m\b|m2\b|平方米)/i),
  after('area', /^\s?(?:square\s(?:feet|foot)|sq\.?\s?ft\b|ft2\b|平方[呎尺])/i, 0.092903),
  after('area', /^\s?(?:hectares?|公顷)/i, 10_000),
  after('length', /^[\s-]?(?:kilomet(?:re|er)s?|km|公里|千米)(?![a-z])/i, 1e6),
  after('length', /^[\s-]?(?:centimet(?:re|er)s?|cm|厘米|公分)(?![a-z])/i, 10),
  after('length', /^[\s-]?(?:millimet(?:re|er)s?|mm|毫米)(?![a-z])/i, 1),
  after('length', /^[\s-]?(?:met(?:re|er)s?|m|米)(?![a-z])/i, 1000),
  after('length', /^[\s-]?(?:feet|foot|ft|[呎尺])(?![a-z])/i, 304.8),
  after('length', /^[\s-]?(?:inch(?:es)?|[吋寸])(?![a-z])/i, 25.4),
  after('weight', /^[\s-]?(?:kilogram(?:me)?s?|kilos?|kg|公斤|千克)(?![a-z])/i, 1000),
  after('weight', /^[\s-]?(?:milligram(?:me)?s?|mg|毫克)(?![a-z])/i, 0.001),
  after('weight', /^[\s-]?(?:gram(?:me)?s?|g|克)(?![a-z拉])/i, 1),
  after('weight', /^[\s-]?(?:tonnes?|吨|公吨)(?![a-z])/i, 1e6),
  after('volume', /^[\s-]?(?:millilit(?:re|er)s?|ml|毫升)(?![a-z])/i, 1),
  after('volume', /^[\s-]?(?:lit(?:re|er)s?|公升|升(?!级|值|降|至))(?![a-z])/i, 1000),
  after('share', /^\s?(?:%|per\s?cent(?:um)?\b|percent(?:age)?\b|个百分点|厘(?!米))/i),
  // 九成 is 90 %; 成立, 成功, 成年 and the like are words of their own.
  after('share', /^成(?![立为功年人员文本因果就长家交绩分熟效份])/, 10),
  ...money('USD', /(?:US\$|USD|美元)\s?$/, /^\s?(?:US\sdollars|USD|美元|美金)/i),
  ...money('CNY', /(?:RMB|CNY|人民币|¥)\s?$/, /^\s?(?:元人民币|RMB|renminbi|yuan|人民币)/i),
  ...money('GBP', /(?:GBP|£|英镑)\s?$/, /^\s?(?:pounds(?!\sin\sweight)|英镑)/i),
  ...money('EUR', /(?:EUR|€|欧元)\s?$/, /^\s?(?:euros?|欧元)/i),
  ...money('HKD', /(?:HK\$|HKD|港币|港元|港市)\s?$/, /^\s?(?:Hong\sKong\sdollars|HKD|HK\sdollars|港元|港币|元港币)/i),
  ...money(undefined, /\$\s?$/, /^\s?(?:dollars?\b|元|圆|蚊)/i),
  after('age', /^(?:[\s-]years?[\s-](?:old|of\sage)\b|岁|周岁)/i),
  { kind: 'age', before: /\b(?:aged|age\sof|age)\s(?:about\s)?$/i },
  after(
    'period',
    /^(?:[\s-]|\scalendar\s|\scomplete\s|\sfull\s)?(?:years?\b|年(?!代|级|度|第|[零〇一二三四五六七八九十\d]+月[^内]))/i,
    MONTH_HOURS * 12,
  ),
  after('period', /^(?:[\s-]|\scalendar\s|\sfull\s)?(?:months?\b|个(?:历|公)?月)/i, MONTH_HOURS),
  after('period', /^[\s-]?(?:fortnights?\b)/i, 24 * 14),
  after('period', /^(?:[\s-]|\sclear\s)?(?:weeks?\b|个?星期|周(?!年|岁|刊|报|边|转|围)|个?礼拜)/i, 24 * 7),
  after(
    'period',
    /^(?:[\s-]|\sclear\s|\sworking\s|\sbusiness\s|\scalendar\s)?(?:days?\b|天(?!花|然|主|生)|个?工作日|整?日(?=[内之以后前期的起至,。;]|$))/i,
    24,
  ),
  after('period', /^[\s-]?(?:hours?\b|hrs?\b|个?小时|个?钟头)/i, 1),
  after('period', /^[\s-]?(?:minutes?\b|mins?\b|分钟)/i, 1 / 60),
];

/** Periods in which `a year`, `half a year` and 半年 are told; hours. */
export const PERIOD_UNITS: Readonly<Record<string, number>> = {
  year: MONTH_HOURS * 12,
  month: MONTH_HOURS,
  fortnight: 24 * 14,
  week: 24 * 7,
  day: 24,
  hour: 1,
  年: MONTH_HOURS * 12,
  月: MONTH_HOURS,
  天: 24,
  日: 24,
};

/** Words before a number that make it a label, so that `Ground 1` and `the first ground` meet. */
export const LABELS =
  /\b(ground|count|charge|issue|question|offence|level|category|class|grade|stage|phase|exhibit|limb|instalment|plaintiff|defendant|applicant|respondent|appellant|step|item|form|group|tier|lot|flat|floor|unit|block|room|point|argument|reason)s?\s(?:no\.?\s?|number\s)?$/i;

/** Measure words and counted things behind a Chinese number; without one the characters may be part of a word (十分, 一般). */
export const CHINESE_MEASURE =
  /^(?:多|余)?[个名位人项宗件份套间所张次下刀拳脚把部辆架只头处层座栋幢期封笔包粒袋瓶支枚种类组方户家子女倍票股道枪案审点大代级步段条重颗片批节轮级号盒罐箱双副台艘根枝桶卷页本册篇句届围幅枚束串餐顿拨排列克拉桌杯碗匹棵样场宿晚](?!的)|^(?:罪|控罪|被告|证人|分贝)/;

/** Reads before or behind a number which way it bounds. */
export const BOUND_BEFORE: readonly (readonly [RegExp, 'up' | 'down'])[] = [
  [/(?:not|no)\s(?:more|greater|longer|later|higher)\sthan\s\S{0,5}$|not\sexceed(?:ing)?\s\S{0,5}$/i, 'down'],
  [/(?:not|no)\s(?:less|fewer|lower|shorter)\sthan\s\S{0,5}$/i, 'up'],
  [
    /(?:at\s(?:the\s)?most|up\sto|maximum\sof|less\sthan|fewer\sthan|smaller\sthan|lower\sthan|under|below|within)\s(?:the\s|a\s)?\S{0,5}$/i,
    'down',
  ],
  [
    /(?:at\s(?:the\s)?least|minimum\sof|more\sthan|greater\sthan|higher\sthan|longer\sthan|over|above|exceed(?:s|ing)?|in\sexcess\sof)\s\S{0,5}$/i,
    'up',
  ],
  [
    /(?:(?:不得?|没有|并无|未有?)(?:超过|超逾|多于|高于|长于|逾)|少于|低于|短于|最多|最长|最高|至多|上限为?)(?:为)?(?:港币|HK\$|\$)?$/,
    'down',
  ],
  [/(?:不得?(?:少于|低于|短于)|至少|最少|起码|超过|超逾|多于|高于|长于|逾|下限为?)(?:为)?(?:港币|HK\$|\$)?$/, 'up'],
];

export const BOUND_AFTER: readonly (readonly [RegExp, 'up' | 'down'])[] = [
  [/^\s(?:or\s(?:more|above|over|longer)|upwards|and\s(?:above|over))\b|^或?以上/i, 'up'],
  [/^\s(?:or\s(?:less|fewer|below|under))\b|^或?以下/i, 'down'],
];

/** A date is told as a limit: `before 1 July`, `since 1992`, 2019年之前. */
export const DATE_BOUND_BEFORE: readonly (readonly [RegExp, 'before' | 'after'])[] = [
  [/\b(?:not\sbefore|no(?:t)?\searlier\sthan)\s$/i, 'after'],
  [/\b(?:no(?:t)?\slater\sthan|before|prior\sto|until|till|up\sto)\s$/i, 'before'],
  [/\b(?:after|since)\s$/i, 'after'],
  [/(?:不早于)$/, 'after'],
  [/(?:不迟于)$/, 'before'],
];

export const DATE_BOUND_AFTER: readonly (readonly [RegExp, 'before' | 'after'])[] = [
  [/^(?:或|当日或)?(?:之前|以前|前)/, 'before'],
  [/^(?:或|当日或)?(?:之后|以后|后|起)/, 'after'],
];

/** `from 1 June 2021`, 由6月1日起: a beginning, where no end is told with it. */
export const DATE_FROM = /\b(?:from)\s$|[由自从]$/i;
export const DATE_TO = /^,?\s?(?:to|until|till|up\sto|[-–]|至|到)/i;

/** Said of a number that is rounded. */
export const ABOUT_BEFORE =
  /(?:\b(?:about|around|approximately|approx\.?|roughly|some|nearly|almost|over|under|close\sto|just|more\sthan|less\sthan|circa)\s|[约近逾]|大约|约为|接近|超过|大概|不足)(?:HK|US)?\$?(?:港币)?\s?$/i;
export const ABOUT_AFTER = /^(?:左右|多|余|\sor\sso\b)/;
