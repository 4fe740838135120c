/** Where a court sits; decides links and which citations can be of one decision. */
export type Jurisdiction =
  | 'hk'
  | 'uk'
  | 'au'
  | 'nz'
  | 'sg'
  | 'ca'
  | 'in'
  | 'ie'
  | 'my'
  | 'us'
  | 'za'
  | 'eu'
  | 'ky'
  | 'echr';

export type NeutralCourt = {
  /** In official case: `HKLdT`, `EWCA Civ`. */
  readonly code: string;
  /** Other spellings met. */
  readonly also?: readonly string[];
  readonly place: Jurisdiction;
  /** Path of the court on the site that publishes it; its meaning depends on the place. */
  readonly slug?: string;
  /** The year stands without brackets in the court's own form: `2014 SCC 71`. */
  readonly bare?: true;
  readonly example: string;
  readonly counter?: string;
};

/** Hong Kong: Practice Direction 5.5 and HKLII's database list; slugs are HKLII's, seen 2026-11. */
const HONG_KONG: readonly NeutralCourt[] = [
  { code: 'HKCFA', also: ['CFA'], place: 'hk', slug: 'hkcfa', example: '[2019] HKCFA 45', counter: '[2019] HKCFAR 45' },
  { code: 'HKCA', place: 'hk', slug: 'hkca', example: '[2020] HKCA 31', counter: '[2020] HKCAR 31' },
  { code: 'HKCFI', also: ['HKHC'], place: 'hk', slug: 'hkcfi', example: '[2020] HKCFI 902', counter: '[2020] HKC 902' },
  { code: 'HKCT', place: 'hk', slug: 'hkct', example: '[2020] HKCT 1', counter: '[2020] HKTC 1' },
  { code: 'HKDC', place: 'hk', slug: 'hkdc', example: '[2022] HKDC 311', counter: '[2022] HKDCLR 311' },
  { code: 'HKFC', also: ['HKFamC'], place: 'hk', slug: 'hkfc', example: '[2019] HKFC 12', counter: '[2019] HKFLR 12' },
  { code: 'HKLdT', also: ['HKLT'], place: 'hk', slug: 'hkldt', example: '[2020] HKLdT 14' },
  { code: 'HKLaT', also: ['HKLBT'], place: 'hk', slug: 'hklat', example: '[2021] HKLaT 3' },
  { code: 'HKSCT', place: 'hk', slug: 'hksct', example: '[2021] HKSCT 9' },
  { code: 'HKOAT', place: 'hk', slug: 'hkoat', example: '[2018] HKOAT 2' },
  { code: 'HKMagC', also: ['HKMC'], place: 'hk', slug: 'hkmagc', example: '[2021] HKMagC 8' },
  { code: 'HKCrC', also: ['HKCC'], place: 'hk', slug: 'hkcrc', example: '[2019] HKCrC 4' },
];

const UNITED_KINGDOM: readonly NeutralCourt[] = [
  { code: 'UKSC', place: 'uk', slug: 'uksc', example: '[2015] UKSC 36', counter: '[2015] UKSCR 36' },
  { code: 'UKHL', place: 'uk', slug: 'ukhl', example: '[2004] UKHL 10' },
  { code: 'UKPC', place: 'uk', slug: 'ukpc', example: '[1995] UKPC 30' },
  { code: 'EWCA Civ', place: 'uk', slug: 'ewca/civ', example: '[2019] EWCA Civ 77', counter: '[2019] EWCA 77' },
  { code: 'EWCA Crim', place: 'uk', slug: 'ewca/crim', example: '[2003] EWCA Crim 125' },
  { code: 'EWHC Admin', place: 'uk', slug: 'ewhc/admin', example: '[2001] EWHC Admin 123' },
  { code: 'EWHC', place: 'uk', slug: 'ewhc', example: '[2015] EWHC 411 (Ch)' },
  { code: 'EWCOP', place: 'uk', slug: 'ewcop', example: '[2017] EWCOP 9' },
  { code: 'EWFC', place: 'uk', slug: 'ewfc', example: '[2020] EWFC 11' },
  { code: 'EWCC', place: 'uk', slug: 'ewcc', example: '[2019] EWCC 3' },
  { code: 'UKUT', place: 'uk', slug: 'ukut', example: '[2018] UKUT 127 (LC)' },
  { code: 'UKFTT', place: 'uk', slug: 'ukftt', example: '[2016] UKFTT 50 (TC)' },
  { code: 'UKEAT', also: ['EAT'], place: 'uk', example: '[2012] UKEAT 44' },
  { code: 'NICA', place: 'uk', example: '[2014] NICA 7' },
  { code: 'NIKB', place: 'uk', example: '[2023] NIKB 5' },
  { code: 'NIQB', place: 'uk', example: '[2011] NIQB 66' },
  { code: 'NICh', place: 'uk', example: '[2011] NICh 6' },
  { code: 'CSIH', place: 'uk', example: '[2013] CSIH 1' },
  { code: 'CSOH', place: 'uk', example: '[2013] CSOH 12' },
  { code: 'HCJAC', place: 'uk', example: '[2015] HCJAC 30' },
];

/** AustLII's folder names, after `au/cases/`. */
const AUSTRALIA: readonly NeutralCourt[] = [
  { code: 'HCA', place: 'au', slug: 'cth/HCA', example: '[1998] HCA 1', counter: 'HCA 12/2017' },
  { code: 'HCASL', place: 'au', slug: 'cth/HCASL', example: '[2012] HCASL 3' },
  { code: 'FCA', place: 'au', slug: 'cth/FCA', example: '[2010] FCA 1402' },
  { code: 'FCAFC', place: 'au', slug: 'cth/FCAFC', example: '[2009] FCAFC 90' },
  { code: 'FamCA', place: 'au', slug: 'cth/FamCA', example: '[2008] FamCA 41' },
  { code: 'FamCAFC', place: 'au', slug: 'cth/FamCAFC', example: '[2011] FamCAFC 5' },
  { code: 'NSWCA', place: 'au', slug: 'nsw/NSWCA', example: '[2006] NSWCA 11' },
  { code: 'NSWSC', place: 'au', slug: 'nsw/NSWSC', example: '[2002] NSWSC 432' },
  { code: 'NSWCCA', place: 'au', slug: 'nsw/NSWCCA', example: '[2005] NSWCCA 6' },
  { code: 'VSC', place: 'au', slug: 'vic/VSC', example: '[2014] VSC 516' },
  { code: 'VSCA', place: 'au', slug: 'vic/VSCA', example: '[2014] VSCA 32' },
  { code: 'QCA', place: 'au', slug: 'qld/QCA', example: '[2003] QCA 9' },
  { code: 'QSC', place: 'au', slug: 'qld/QSC', example: '[2003] QSC 19' },
  { code: 'WASC', place: 'au', slug: 'wa/WASC', example: '[2009] WASC 100' },
  { code: 'WASCA', place: 'au', slug: 'wa/WASCA', example: '[2009] WASCA 12' },
  { code: 'SASC', place: 'au', slug: 'sa/SASC', example: '[2008] SASC 7' },
  { code: 'SASCFC', place: 'au', slug: 'sa/SASCFC', example: '[2012] SASCFC 8' },
  { code: 'TASSC', place: 'au', slug: 'tas/TASSC', example: '[2007] TASSC 4' },
  { code: 'ACTSC', place: 'au', slug: 'act/ACTSC', example: '[2007] ACTSC 14' },
  { code: 'ACTCA', place: 'au', slug: 'act/ACTCA', example: '[2007] ACTCA 2' },
  { code: 'NTSC', place: 'au', slug: 'nt/NTSC', example: '[2010] NTSC 3' },
];

const ELSEWHERE: readonly NeutralCourt[] = [
  { code: 'NZSC', place: 'nz', slug: 'NZSC', example: '[2010] NZSC 20' },
  { code: 'NZCA', place: 'nz', slug: 'NZCA', example: '[2011] NZCA 12' },
  { code: 'NZHC', place: 'nz', slug: 'NZHC', example: '[2013] NZHC 1500' },
  { code: 'NZDC', place: 'nz', slug: 'NZDC', example: '[2016] NZDC 22' },
  { code: 'NZFC', place: 'nz', slug: 'NZFC', example: '[2014] NZFC 71' },
  { code: 'SGCA', place: 'sg', slug: 'SGCA', example: '[2020] SGCA 119' },
  { code: 'SGCA(I)', place: 'sg', example: '[2021] SGCA(I) 2' },
  { code: 'SGHC', place: 'sg', slug: 'SGHC', example: '[2016] SGHC 44' },
  { code: 'SGHC(A)', place: 'sg', example: '[2021] SGHC(A) 5' },
  { code: 'SGHC(I)', place: 'sg', example: '[2019] SGHC(I) 16' },
  { code: 'SGHCR', place: 'sg', slug: 'SGHCR', example: '[2013] SGHCR 3' },
  { code: 'SGHCF', place: 'sg', slug: 'SGHCF', example: '[2017] SGHCF 4' },
  { code: 'SGDC', place: 'sg', slug: 'SGDC', example: '[2009] SGDC 77' },
  { code: 'SGMC', place: 'sg', slug: 'SGMC', example: '[2009] SGMC 8' },
  { code: 'SCC', place: 'ca', slug: 'scc', bare: true, example: '2014 SCC 71', counter: '(1997) 6 SCC 241' },
  { code: 'ONCA', place: 'ca', bare: true, example: '2016 ONCA 100' },
  { code: 'ONSC', place: 'ca', bare: true, example: '2016 ONSC 1234' },
  { code: 'BCCA', place: 'ca', bare: true, example: '2012 BCCA 30' },
  { code: 'BCSC', place: 'ca', bare: true, example: '2012 BCSC 301' },
  { code: 'ABCA', place: 'ca', bare: true, example: '2011 ABCA 5' },
  { code: 'QCCA', place: 'ca', bare: true, example: '2015 QCCA 6' },
  { code: 'FCA', place: 'ca', bare: true, example: '2012 FCA 223' },
  { code: 'FC', place: 'ca', bare: true, example: '2012 FC 1150' },
  { code: 'INSC', place: 'in', example: '[2019] INSC 8' },
  { code: 'IESC', place: 'ie', slug: 'IESC', example: '[2007] IESC 4' },
  { code: 'IECA', place: 'ie', slug: 'IECA', example: '[2016] IECA 51' },
  { code: 'IEHC', place: 'ie', slug: 'IEHC', example: '[2009] IEHC 12' },
  { code: 'MYFC', place: 'my', example: '[2014] MYFC 3' },
  { code: 'MYCA', place: 'my', example: '[2014] MYCA 13' },
  { code: 'CIGC', place: 'ky', bare: true, example: '2021 CIGC 4' },
];

export const NEUTRAL_COURTS: readonly NeutralCourt[] = [...HONG_KONG, ...UNITED_KINGDOM, ...AUSTRALIA, ...ELSEWHERE];

/** Divisions that belong to the citation, unlike a court tag such as `(CA)`. */
export const DIVISIONS =
  'Admin|Admlty|Ch|Comm|Fam|IPEC|KB|QB|Mercantile|Merc|Pat|SCCO|TCC|Costs|AAC|IAC|LC|TC|GRC|HESC|PC|T1|T2|T3';
