import type { Jurisdiction } from './neutral-courts';

export type ReportSeries = {
  /** Standard abbreviation without full stops. */
  readonly abbr: string;
  /** Other spellings met; dots, blanks and apostrophes are ignored anyway. */
  readonly also?: readonly string[];
  readonly place: Jurisdiction | 'any';
  /** The bracket that belongs to the series; without it the bracket of the source stays. */
  readonly bracket?: 'square' | 'round';
  /** A citation without a volume is incomplete (`[2019] HKC 1`), or the series has none at all. */
  readonly volume?: 'required' | 'none';
  /** Years whose one volume has no number although others have: `[1997] HKLRD 761`. */
  readonly unnumbered?: readonly string[];
  /** May stand without a year: `118 ER 749`. */
  readonly free?: true;
  /** Without brackets the year follows: `384 US 436 (1966)`. */
  readonly yearLast?: true;
  readonly example: string;
  readonly counter?: string;
};

/** Hong Kong series; brackets and volumes follow the publishers' own practice. */
export const HONG_KONG_SERIES: readonly ReportSeries[] = [
  {
    abbr: 'HKCFAR',
    place: 'hk',
    bracket: 'round',
    volume: 'required',
    example: '(2014) 17 HKCFAR 90',
    counter: '[2014] HKCFA 90',
  },
  {
    abbr: 'HKLRD',
    place: 'hk',
    bracket: 'square',
    volume: 'required',
    unnumbered: ['1997'],
    example: '[2019] 1 HKLRD 100',
    counter: '[2019] HKLRD',
  },
  { abbr: 'HKLR', place: 'hk', bracket: 'square', free: true, example: '[1979] HKLR 312' },
  {
    abbr: 'HKC',
    place: 'hk',
    bracket: 'square',
    volume: 'required',
    example: '[1998] 4 HKC 250',
    counter: '[2019] HKC 1',
  },
  { abbr: 'HKPLR', place: 'hk', bracket: 'round', volume: 'required', example: '(1994) 4 HKPLR 115' },
  { abbr: 'HKCLR', place: 'hk', bracket: 'square', example: '[1992] 1 HKCLR 40', counter: '[1997] HKCLRT 8' },
  { abbr: 'HKDCLR', place: 'hk', bracket: 'square', example: '[1965] HKDCLR 61' },
  { abbr: 'HKCLRT', place: 'hk', bracket: 'square', example: '[1997] HKCLRT 8' },
  { abbr: 'HKLTLR', place: 'hk', bracket: 'square', example: '[1979] HKLTLR 30' },
  { abbr: 'HKLTR', place: 'hk', bracket: 'square', example: '[1982] HKLTR 9' },
  { abbr: 'HKTC', place: 'hk', bracket: 'round', volume: 'required', free: true, example: '(1983) 2 HKTC 40' },
  { abbr: 'IRBRD', place: 'hk', bracket: 'round', volume: 'required', example: '(2010-11) 25 IRBRD 88' },
  { abbr: 'HKFLR', place: 'hk', bracket: 'square', example: '[2014] HKFLR 7' },
  { abbr: 'HKEC', place: 'hk', bracket: 'square', volume: 'none', example: '[2014] HKEC 77' },
  { abbr: 'HKCU', place: 'hk', bracket: 'square', volume: 'none', example: '[2008] HKCU 415' },
];

const row = (
  place: ReportSeries['place'],
  example: string,
  abbr: string,
  more: Partial<ReportSeries> = {},
): ReportSeries => ({
  abbr,
  place,
  example,
  ...more,
});
const FREE = { free: true } as const;
const YEAR_LAST = { free: true, yearLast: true } as const;

const UK_GENERAL: readonly ReportSeries[] = [
  row('uk', '[1985] AC 809', 'AC', { counter: '[1985] ACAS 809' }),
  row('uk', '[1990] 2 QB 5', 'QB'),
  row('uk', '[1936] 1 KB 12', 'KB'),
  row('uk', '[1998] Ch 1', 'Ch', { counter: '[1998] chapter 1' }),
  row('uk', '[1995] 2 Fam 14', 'Fam'),
  row('uk', '[1970] P 94', 'P'),
  row('uk', '[1998] 1 WLR 896', 'WLR'),
  row('uk', '[1997] ICR 606', 'ICR'),
  row('uk', '[2012] Bus LR 1184', 'Bus LR'),
  row('uk', '[2018] PTSR 1063', 'PTSR'),
  row('uk', '(1889) 14 App Cas 337', 'App Cas', { ...FREE, also: ['AppCas', 'App Cases'] }),
  row('uk', '(1884) 13 QBD 9', 'QBD', FREE),
  row('uk', '(1880) 15 Ch D 96', 'Ch D', { ...FREE, also: ['ChD'] }),
  row('uk', '(1878) 3 CPD 393', 'CPD', FREE),
  row('uk', '(1889) 14 PD 64', 'PD'),
  row('uk', '[1972] 2 All ER 5', 'All ER', { counter: '[1972] all err 5' }),
  row('uk', '[2019] 2 All ER (Comm) 311', 'All ER (Comm)'),
  row('uk', '[2005] All ER (D) 123', 'All ER (D)'),
  row('uk', '[1914] All ER Rep 51', 'All ER Rep'),
  row('uk', '(1901) 85 LT 100', 'LT', FREE),
  row('uk', '(1887) 4 TLR 107', 'TLR', FREE),
  row('uk', '(1962) 106 Sol Jo 11', 'Sol Jo', { also: ['SJ'] }),
];

const UK_SPECIALIST: readonly ReportSeries[] = [
  row('any', "[1988] 2 Lloyd's Rep 12", "Lloyd's Rep", {
    also: ["Lloyd's Law Rep", "Lloyd's Law Reports", "Lloyd's LR", 'Ll L Rep', "Lloyd's List Law Reports"],
  }),
  row('uk', "[2003] Lloyd's Rep IR 131", "Lloyd's Rep IR"),
  row('uk', "[2010] Lloyd's Rep FC 5", "Lloyd's Rep FC"),
  row('uk', "[2001] Lloyd's Rep Med 309", "Lloyd's Rep Med"),
  row('uk', "[1999] Lloyd's Rep Bank 511", "Lloyd's Rep Bank"),
  ...(
    [
      ['[1994] 1 BCLC 1', 'BCLC'],
      ['[1994] BCC 161', 'BCC'],
      ['[2004] BPIR 94', 'BPIR'],
      ['(1990) 91 Cr App R 186', 'Cr App R'],
      ['[2003] 2 Cr App R (S) 44', 'Cr App R (S)'],
      ['[1995] RTR 5', 'RTR'],
      ['(1984) 47 P & CR 60', 'P & CR'],
      ['[1991] 1 EGLR 5', 'EGLR'],
      ['[1988] 1 EG 5', 'EG'],
      ['(1992) 24 HLR 1', 'HLR'],
      ['[2004] L & TR 4', 'L & TR'],
      ['[1995] 2 FLR 5', 'FLR'],
      ['[1994] 3 FCR 15', 'FCR'],
      ['[1996] Fam Law 5', 'Fam Law'],
      ['[1980] IRLR 5', 'IRLR'],
      ['[1999] PIQR 5', 'PIQR'],
      ['[1993] 4 Med LR 5', 'Med LR'],
      ['(1996) 62 Con LR 1', 'Con LR'],
      ['(1993) 65 BLR 1', 'BLR'],
      ['[2001] Build LR 5', 'Build LR'],
      ['[1992] RPC 281', 'RPC'],
      ['[1980] FSR 5', 'FSR'],
      ['[2003] ETMR 5', 'ETMR'],
      ['[2002] ECDR 5', 'ECDR'],
      ['[2005] EMLR 5', 'EMLR'],
      ['[1988] STC 5', 'STC'],
      ['[1994] BTC 5', 'BTC'],
      ['(1993) 5 Admin LR 5', 'Admin LR'],
      ['[2001] ACD 5', 'ACD'],
      ['[2004] HRLR 5', 'HRLR'],
      ['[2001] UKHRR 5', 'UKHRR'],
      ['[1971] CMLR 5', 'CMLR'],
      ['[1989] ECR 5', 'ECR'],
      ['(1989) 11 EHRR 439', 'EHRR'],
      ['[1997] PNLR 5', 'PNLR'],
      ['[1985] JPL 5', 'JPL'],
      ['[2003] WTLR 5', 'WTLR'],
      ['[2002] Costs LR 5', 'Costs LR'],
      ['(1999) 52 BMLR 1', 'BMLR'],
      ['[2004] 1 P & T 5', 'P & T'],
      ['[1953] SLT 5', 'SLT'],
      ['[2013] NI 5', 'NI'],
      ['[1970] IR 5', 'IR'],
      ['[1996] 1 ILRM 5', 'ILRM'],
      ['[1979] ILR 5', 'ILR'],
      ['[1998] INLR 5', 'INLR'],
      ['[1994] Imm AR 5', 'Imm AR'],
    ] as const
  ).map(([example, abbr]) =>
    row('uk', example, abbr, abbr === 'P & CR' || abbr === 'Cr App R' || abbr === 'EHRR' ? FREE : {}),
  ),
  row('uk', '[1990] Crim LR 123', 'Crim LR'),
  row('uk', '(1929) 14 TC 5', 'TC', FREE),
];

/** English Reports and the nominate reporters in them. */
const NOMINATE: readonly ReportSeries[] = (
  [
    ['118 ER 749', 'ER'],
    ['(1854) 9 Exch 341', 'Exch'],
    ['(1843) 2 Hare 461', 'Hare'],
    ['(1841) 4 Beav 115', 'Beav'],
    ['(1805) 10 Ves 5', 'Ves'],
    ['(1805) 10 Ves Jr 5', 'Ves Jr'],
    ['(1602) 5 Co Rep 117a', 'Co Rep'],
    ['(1863) 3 B & S 826', 'B & S'],
    ['(1853) 2 E & B 216', 'E & B'],
    ['(1843) 11 M & W 1', 'M & W'],
    ['(1765) 3 Burr 1664', 'Burr'],
    ['(1720) 1 Stra 505', 'Stra'],
    ['(1844) 11 Cl & F 155', 'Cl & F'],
    ['(1854) 4 De G M & G 5', 'De G M & G'],
    ['(1858) 2 De G & J 52', 'De G & J'],
    ['(1859) 1 De G F & J 5', 'De G F & J'],
    ['(1862) 8 HL Cas 5', 'HL Cas'],
    ['(1860) 8 HLC 481', 'HLC'],
    ['(1833) 4 B & Ad 433', 'B & Ad'],
    ['(1818) 1 B & Ald 681', 'B & Ald'],
    ['(1809) 2 Camp 317', 'Camp'],
    ['(1834) 5 C & P 190', 'C & P'],
    ['(1840) 11 Ad & E 5', 'Ad & E'],
    ['(1789) 3 TR 51', 'TR'],
    ['(1774) 1 Cowp 204', 'Cowp'],
    ['(1833) 1 My & K 61', 'My & K'],
    ['(1846) 15 Sim 5', 'Sim'],
    ['(1864) 2 H & C 906', 'H & C'],
    ['(1860) 6 H & N 5', 'H & N'],
    ['(1863) 14 CB 5', 'CB'],
    ['(1862) 11 CB (NS) 5', 'CB (NS)'],
    ['(1858) 4 K & J 5', 'K & J'],
    ['(1818) 3 Mer 5', 'Mer'],
    ['(1750) 2 Atk 5', 'Atk'],
    ['(1866) 35 LJ Ch 5', 'LJ Ch'],
    ['(1866) 35 LJQB 5', 'LJQB'],
    ['(1929) 34 Com Cas 5', 'Com Cas'],
    ['(1890) 6 Asp MLC 5', 'Asp MLC'],
    ['(1836) 3 Bing NC 467', 'Bing NC'],
    ['(1825) 3 Bing 5', 'Bing'],
    ['(1897) 2 Moo PC 5', 'Moo PC'],
    ['(1840) 1 Ph 5', 'Ph'],
    ['(1823) 2 St Tr 5', 'St Tr'],
  ] as const
).map(([example, abbr]) => row('uk', example, abbr, FREE));

/** Nominate reporters whose names are everyday words or letters: only after a year. */
const NOMINATE_DATED: readonly ReportSeries[] = (
  [
    ['(1841) Cr & Ph 240', 'Cr & Ph'],
    ['(1725) 2 P Wms 464', 'P Wms'],
    ['(1808) 1 Taunt 359', 'Taunt'],
    ['(1746) 1 Wils KB 164', 'Wils KB'],
    ['(1781) 2 Doug KB 521', 'Doug KB'],
    ['(1702) 2 Ld Raym 909', 'Ld Raym'],
    ['(1703) 1 Salk 19', 'Salk'],
    ['(1818) 2 Swans 400', 'Swans'],
    ['(1826) 1 Russ 1', 'Russ'],
    ['(1850) 2 Mac & G 5', 'Mac & G'],
    ['(1849) 1 De G & Sm 28', 'De G & Sm'],
    ['(1861) 1 J & H 243', 'J & H'],
    ['(1810) 12 East 5', 'East'],
    ['(1788) 2 Term Rep 63', 'Term Rep'],
    ['(1828) 8 B & C 288', 'B & C'],
    ['(1834) 1 Mood & R 210', 'Mood & R'],
    ['(1862) 3 F & F 5', 'F & F'],
    ['(1893) 17 Cox CC 5', 'Cox CC'],
    ['(1749) 1 Ves Sen 444', 'Ves Sen'],
    ['(1821) Jac 300', 'Jac'],
    ['(1819) 1 Jac & W 394', 'Jac & W'],
    ['(1863) 4 Giff 60', 'Giff'],
    ['(1855) 3 Sm & G 5', 'Sm & G'],
    ['(1842) 1 Y & C Ch Cas 5', 'Y & C Ch Cas'],
    ['(1835) 1 Y & C Ex 5', 'Y & C Ex'],
    ['(1840) 1 Man & G 5', 'Man & G'],
    ['(1816) 1 Stark 5', 'Stark'],
    ['(1853) 3 Car & Kir 5', 'Car & Kir'],
    ['(1830) 4 Car & P 5', 'Car & P'],
    ['(1794) 1 Esp 5', 'Esp'],
    ['(1852) 1 Drew 5', 'Drew'],
    ['(1837) 3 My & Cr 384', 'My & Cr'],
    ['(1681) 1 Vern 5', 'Vern'],
    ['(1859) 28 LJ Ex 5', 'LJ Ex'],
    ['(1866) 35 LJCP 5', 'LJCP'],
    ['(1839) 9 Ad & El 1', 'Ad & El'],
    ['(1862) 2 John & H 5', 'John & H'],
    ['(1835) 2 Cr M & R 5', 'Cr M & R'],
    ['(1848) 2 Ex 5', 'Ex'],
  ] as const
).map(([example, abbr]) => row('uk', example, abbr));

const REST: readonly ReportSeries[] = [
  ...(
    [
      ['(2009) 238 CLR 1', 'CLR'],
      ['(1990) 95 ALR 5', 'ALR'],
      ['(1983) 57 ALJR 5', 'ALJR'],
      ['(1982) 2 NSWLR 5', 'NSWLR'],
      ['[1985] VR 5', 'VR'],
      ['[1990] 2 Qd R 5', 'Qd R'],
      ['(1990) 54 SASR 5', 'SASR'],
      ['(1999) 21 WAR 5', 'WAR'],
      ['(1991) 5 ACSR 5', 'ACSR'],
      ['(1989) 7 ACLC 5', 'ACLC'],
      ['(1995) 80 A Crim R 5', 'A Crim R'],
      ['(1987) 10 IPR 5', 'IPR'],
      ['(1986) 10 ACLR 5', 'ACLR'],
      ['(1995) 33 NSWR 5', 'NSWR'],
    ] as const
  ).map(([example, abbr]) => row('au', example, abbr, abbr === 'CLR' || abbr === 'ALR' || abbr === 'ALJR' ? FREE : {})),
  row('nz', '[2011] 3 NZLR 94', 'NZLR'),
  row('nz', '(1990) 5 NZCLC 66', 'NZCLC'),
  row('nz', '(1996) 14 CRNZ 5', 'CRNZ'),
  row('nz', '[1998] NZAR 5', 'NZAR'),
  row('nz', '(2001) 6 HRNZ 5', 'HRNZ'),
  row('sg', '[1996] 1 SLR 5', 'SLR'),
  row('sg', '[2005] 1 SLR(R) 213', 'SLR(R)', { counter: '[2005] 1 SLRR 213' }),
  row('my', '[1982] 1 MLJ 5', 'MLJ'),
  row('my', '[1995] 2 CLJ 5', 'CLJ'),
  row('ca', '[1998] 1 SCR 27', 'SCR'),
  row('ca', '(1978) 88 DLR (3d) 5', 'DLR (3d)', FREE),
  row('ca', '(1999) 170 DLR (4th) 1', 'DLR (4th)', FREE),
  row('ca', '(1960) 20 DLR (2d) 5', 'DLR (2d)', FREE),
  row('ca', '[1930] 2 DLR 5', 'DLR'),
  row('ca', '(1990) 72 OR (2d) 5', 'OR (2d)', FREE),
  row('ca', '(1999) 42 OR (3d) 5', 'OR (3d)', FREE),
  row('ca', '(1990) 45 BCLR 5', 'BCLR'),
  row('ca', '(1990) 54 CCC (3d) 5', 'CCC (3d)', FREE),
  row('ca', '(1999) 25 CR (5th) 5', 'CR (5th)', FREE),
  row('in', '(1997) 6 SCC 241', 'SCC', { volume: 'required', counter: '2014 SCC 71' }),
  row('us', '384 US 436 (1966)', 'US', YEAR_LAST),
  row('us', '86 S Ct 1602 (1966)', 'S Ct', FREE),
  row('us', '16 L Ed 2d 694 (1966)', 'L Ed 2d', FREE),
  row('us', '16 L Ed 694 (1880)', 'L Ed', FREE),
  row('us', '159 F 2d 169 (1947)', 'F 2d', FREE),
  row('us', '159 F 3d 169 (1998)', 'F 3d', FREE),
  row('us', '15 F 4th 169 (2021)', 'F 4th', FREE),
  row('us', '159 F Supp 2d 169 (2001)', 'F Supp 2d', FREE),
  row('us', '159 F Supp 3d 169 (2016)', 'F Supp 3d', FREE),
  row('us', '159 F Supp 169 (1960)', 'F Supp', FREE),
  row('us', '59 NE 2d 169 (1944)', 'NE 2d', YEAR_LAST),
  row('us', '162 NE 99 (1928)', 'NE', YEAR_LAST),
  row('us', '59 P 2d 169 (1944)', 'P 2d', YEAR_LAST),
  row('us', '59 P 3d 169 (2004)', 'P 3d', YEAR_LAST),
  row('us', '59 A 2d 169 (1944)', 'A 2d', YEAR_LAST),
  row('us', '59 NYS 2d 169 (1944)', 'NYS 2d', YEAR_LAST),
  row('us', '59 Cal Rptr 169 (1967)', 'Cal Rptr', YEAR_LAST),
  row('ky', '[2003] CILR 12', 'CILR'),
  row('any', '[2003] JLR 12', 'JLR'),
  row('any', '[2003] Bda LR 12', 'Bda LR'),
  row('any', '(1990) 39 WIR 12', 'WIR'),
  row('za', '[1995] 3 SA 391', 'SA'),
];

export const REPORT_SERIES: readonly ReportSeries[] = [
  ...HONG_KONG_SERIES,
  ...UK_GENERAL,
  ...UK_SPECIALIST,
  ...NOMINATE,
  ...NOMINATE_DATED,
  ...REST,
];
