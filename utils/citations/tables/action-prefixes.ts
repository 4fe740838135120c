/** Courts by which a type of proceedings gets its prefix; `HC` is the Court of First Instance. */
export type ActionCourt = 'CFA' | 'CA' | 'HC' | 'CT' | 'DC' | 'FC' | 'LT' | 'LB' | 'SC' | 'OA' | 'CC' | 'MG';

export type ActionPrefix = {
  readonly prefix: string;
  readonly court: ActionCourt;
  /** The prefix now in use for the same kind of proceedings. */
  readonly now?: string;
  readonly example: string;
};

/** Judiciary, "Courts and Case Types", and the menu of the Legal Reference System; grouped by court. */
const PREFIXES: Readonly<Record<ActionCourt, string>> = {
  CFA: 'FACV FACC FAMV FAMC FAMP',
  CA: 'CACV CACC CAAR CASJ CAAG CAQL CAMP',
  HC: 'HCA HCAL HCAJ HCAD HCB HCBI HCSD HCCL HCCW HCCT HCIP HCMC HCMH HCMP HCPI HCRE HCCC HCCM HCCP HCMA HCLA HCSA HCIA HCOA HCME HCUA HCED HCAA HCAP HCAG HCCA HCEA HCRC HCCI HCCV HCBD HCBS HCSN HCCD HCZZ',
  CT: 'CTEA CTA CTAR CTMP',
  DC: 'DCCC DCCJ DCPI DCEC DCEO DCMP DCTC DCDT DCSA DCMA DCOA DCPA DCSN DCZZ',
  FC: 'FCMC FCJA FCMP FCAD FCRE',
  LT: 'LDPD LDPA LDPB LDPE LDBM LDCS LDRT LDNT LDLA LDRA LDBG LDGA LDLR LDHA LDDB LDDA LDMT LDRW LDMR LDMP',
  LB: 'LBTC',
  SC: 'SCTC',
  OA: 'OATD',
  CC: 'CCDI',
  MG: 'ESCC ESS KCCC KCS KTCC KTS WKCC WKS STCC STS STMP TMCC TMS FLCC FLS TWCC NKCC SPCC WSCC',
};

/** Prefixes of the years before the present ones. */
const OLD: readonly ActionPrefix[] = [
  { prefix: 'HCCON', court: 'HC', now: 'HCCT', example: 'HCCON 12/1995' },
  { prefix: 'HCCWU', court: 'HC', now: 'HCCW', example: 'HCCWU 30/1996' },
  { prefix: 'AR', court: 'CA', now: 'CAAR', example: 'AR 8/1995' },
  { prefix: 'MP', court: 'HC', now: 'HCMP', example: 'MP No 123 of 1985' },
];

const COURTS = Object.keys(PREFIXES) as ActionCourt[];

export const ACTION_PREFIXES: readonly ActionPrefix[] = [
  ...COURTS.flatMap((court) =>
    PREFIXES[court].split(' ').map((prefix) => ({ prefix, court, example: `${prefix} 12/2019` })),
  ),
  ...OLD,
];

export type CourtName = {
  readonly court: ActionCourt;
  readonly en: readonly string[];
  readonly zh: readonly string[];
  /** Magistrates' courts: first letters of their prefixes. */
  readonly seat?: string;
};

/** Names that fix the court of a type of proceedings; longer names stand before those they contain. */
export const COURT_NAMES: readonly CourtName[] = [
  { court: 'CFA', en: ['Court of Final Appeal'], zh: ['終審法院', '終院'] },
  { court: 'CA', en: ['Court of Appeal'], zh: ['高等法院上訴法庭', '上訴法庭', '上訴庭'] },
  {
    court: 'HC',
    en: ['Court of First Instance', 'High Court'],
    zh: ['高等法院原訟法庭', '原訟法庭', '高等法院', '高院'],
  },
  { court: 'DC', en: ['District Court'], zh: ['區域法院', '區院'] },
  { court: 'FC', en: ['Family Court'], zh: ['家事法庭', '家庭法庭'] },
  { court: 'LT', en: ['Lands Tribunal'], zh: ['土地審裁處', '土審處'] },
  { court: 'LB', en: ['Labour Tribunal'], zh: ['勞資審裁處', '勞審處'] },
  { court: 'SC', en: ['Small Claims Tribunal'], zh: ['小額錢債審裁處', '小額審裁處', '小審處', '小額錢債處'] },
  { court: 'CT', en: ['Competition Tribunal'], zh: ['競爭事務審裁處', '競審處'] },
  { court: 'OA', en: ['Obscene Articles Tribunal'], zh: ['淫褻物品審裁處', '淫審處'] },
  { court: 'CC', en: ["Coroner's Court"], zh: ['死因裁判法庭', '死因庭'] },
  ...(
    [
      ['ES', 'Eastern', '東區'],
      ['KC', 'Kowloon City', '九龍城'],
      ['KT', 'Kwun Tong', '觀塘'],
      ['WK', 'West Kowloon', '西九龍'],
      ['ST', 'Shatin', '沙田'],
      ['TM', 'Tuen Mun', '屯門'],
      ['FL', 'Fanling', '粉嶺'],
      ['TW', 'Tsuen Wan', '荃灣'],
    ] as const
  ).map(([seat, en, zh]) => ({
    court: 'MG' as const,
    seat,
    en: [`${en} Magistrates' Court`, `${en} Magistracy`],
    zh: [`${zh}裁判法院`, `${zh}裁判署`, `${zh}法院`, `${zh}裁院`],
  })),
];
