/** Titles and short names that the list of chapters does not hold, and instruments that are no chapters. */

export type Alias = { readonly name: string; readonly cap: string; readonly example: string };

/** Other titles under which chapters are cited; the first word of the norm is `Cap` except for numbered instruments. */
export const TITLE_ALIASES: readonly (readonly [name: string, cap: string])[] = [
  ['Court of Final Appeal Ordinance', '484'],
  ['Court of Final Appeal Rules', '484A'],
  ['High Court Rules', '4A'],
  ['District Court Rules', '336H'],
  ['Supreme Court Ordinance', '4'],
  ['Bill of Rights Ordinance', '383'],
  ['Landlord and Tenant Ordinance', '7'],
  ['Companies (Winding Up) Ordinance', '32'],
  ['Personal Data Privacy Ordinance', '486'],
  ['Workmen Compensation Ordinance', '282'],
  ['Inheritance (Provision for Family and Dependents) Ordinance', '481'],
  ['Fugitive Offender Ordinance', '503'],
  ['Winding-up Rules', '32H'],
  ['Companies Winding Up Rules', '32H'],
  ['Prohibition on Face Covering Regulation', '241K'],
  ['Safeguarding National Security Ordinance', 'A305'],
  ['National Flag and National Emblem Ordinance', 'A401'],
  ['National Anthem Ordinance', 'A405'],
  ['Hong Kong Reunification Ordinance', 'A601'],
  ['Regional Flag and Regional Emblem Ordinance', 'A602'],
  ['終審法院條例', '484'],
  ['終審法院規則', '484A'],
  ['刑事程序條例', '221'],
  ['刑事訴訟條例', '221'],
  ['刑事罪行程序條例', '221'],
  ['最高法院條例', '4'],
  ['人權法案條例', '383'],
  ['香港人權法案條例', '383'],
  ['法例釋義及通則條例', '1'],
  ['有組織犯罪及嚴重罪行條例', '455'],
  ['維護國家安全條例', 'A305'],
  ['國旗及國徽條例', 'A401'],
  ['國歌條例', 'A405'],
  ['香港回歸條例', 'A601'],
  ['區旗及區徽條例', 'A602'],
];

/** Abbreviations understood without a definition; those of several ordinances count only where the text defines them. */
export const ABBREVIATIONS: readonly (readonly [abbr: string, cap: string])[] = [
  ['SFO', '571'],
  ['IRO', '112'],
  ['CWUMPO', '32'],
  ['CWUO', '32'],
  ['C(WUMP)O', '32'],
  ['C(WU)O', '32'],
  ['CWUR', '32H'],
  ['CO', '622'],
  ['BMO', '344'],
  ['ECO', '282'],
  ['PDPO', '486'],
  ['POBO', '201'],
  ['OSCO', '455'],
  ['DDO', '134'],
  ['MPPO', '192'],
  ['MPPR', '192'],
  ['MCO', '179'],
  ['MCR', '179A'],
  ['GMO', '13'],
  ['HCO', '4'],
  ['DCO', '336'],
  ['LTO', '17'],
  ['HKCFAO', '484'],
  ['CFAO', '484'],
  ['IGCO', '1'],
  ['HKBORO', '383'],
  ['BORO', '383'],
  ['AMLO', '615'],
  ['TDO', '362'],
  ['LARCO', '23'],
  ['LARCCO', '23'],
  ['CECO', '71'],
  ['AO', '609'],
  ['SNSO', 'A305'],
  ['IR', 'A303'],
  ['RHC', '4A'],
  ['RDC', '336H'],
  ['RSC', 'RSC'],
  ['DTROPO', '405'],
  ['OAPO', '212'],
  ['PAO', '10'],
  ['DVO', '189'],
  ['DCRVO', '189'],
  ['TPO', '131'],
  ['POO', '245'],
  ['LPO', '159'],
  ['MSO', '478'],
  ['SDO', '480'],
  ['DDisO', '487'],
  ['IPFDO', '481'],
  ['PHMSO', '132'],
  ['FIUO', '59'],
  ['OSHO', '509'],
];

/** Capitals that name a document of the parties, never an instrument. */
export const NOT_INSTRUMENTS: ReadonlySet<string> = new Set(
  'DMC SPA MOU LOI NDA POA SHA JVA ISDA GCC SCC BQ SOC PSOC ASOC RASOC CMS HKSAR AB HB RTO HA TIA JA LA FA SA'.split(
    ' ',
  ),
);

/** Instruments cited by article. `code` opens the norm. */
export type ArticleInstrument = {
  readonly code: string;
  readonly kind: 'basic-law' | 'bill-of-rights' | 'national-law' | 'treaty';
  readonly names: readonly string[];
  /** Abbreviations that may stand directly before or after the article: `BL 23`, `Art 10 BOR`. */
  readonly short?: readonly string[];
  /** The highest article there is; beyond it `BL 889900` is a bill of lading. */
  readonly last?: number;
  readonly example: string;
  readonly counter?: string;
};

export const ARTICLE_INSTRUMENTS: readonly ArticleInstrument[] = [
  {
    code: 'BL',
    kind: 'basic-law',
    names: [
      'Basic Law of the Hong Kong Special Administrative Region',
      'Hong Kong Basic Law',
      'Basic Law',
      '中華人民共和國香港特別行政區基本法',
      '香港特別行政區基本法',
      '香港基本法',
      '基本法',
    ],
    short: ['BL', 'HKBL'],
    last: 160,
    example: 'BL 23',
    counter: 'BL 889900',
  },
  {
    code: 'BOR',
    kind: 'bill-of-rights',
    names: ['Hong Kong Bill of Rights', 'HK Bill of Rights', 'Bill of Rights', '香港人權法案', '人權法案'],
    short: ['BOR', 'HKBOR', 'BoR'],
    last: 23,
    example: 'BOR 10',
  },
  {
    code: 'NSL',
    kind: 'national-law',
    names: [
      'Law of the People’s Republic of China on Safeguarding National Security in the Hong Kong Special Administrative Region',
      'Hong Kong National Security Law',
      'National Security Law',
      '中華人民共和國香港特別行政區維護國家安全法',
      '香港特別行政區維護國家安全法',
      '香港維護國家安全法',
      '香港國家安全法',
      '港區國家安全法',
      '國家安全法',
      '港區國安法',
      '香港國安法',
      '國安法',
    ],
    short: ['NSL', 'HKNSL'],
    last: 66,
    example: 'NSL 44(1)',
  },
  ...(
    [
      [
        'ICCPR',
        'International Covenant on Civil and Political Rights|公民權利和政治權利國際公約|公民權利及政治權利國際公約|公民及政治權利國際公約',
      ],
      [
        'ICESCR',
        'International Covenant on Economic, Social and Cultural Rights|經濟、社會與文化權利的國際公約|經濟、社會及文化權利國際公約|經濟社會文化權利國際公約',
      ],
      [
        'CAT',
        'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment|Convention against Torture|Torture Convention|禁止酷刑公約|禁止酷刑和其他殘忍、不人道或有辱人格的待遇或處罰公約',
      ],
      ['CRC', 'Convention on the Rights of the Child|UNCRC|兒童權利公約'],
      [
        'CEDAW',
        'Convention on the Elimination of All Forms of Discrimination against Women|消除對婦女一切形式歧視公約',
      ],
      [
        'ICERD',
        'International Convention on the Elimination of All Forms of Racial Discrimination|CERD|消除一切形式種族歧視國際公約',
      ],
      [
        'Refugee Convention',
        '1951 Convention relating to the Status of Refugees|Convention relating to the Status of Refugees|Refugee Convention 1951|1951 Refugee Convention|Refugees Convention|難民公約|關於難民地位的公約',
      ],
      [
        'ECHR',
        'European Convention on Human Rights|European Convention for the Protection of Human Rights and Fundamental Freedoms|歐洲人權公約',
      ],
      ['UDHR', 'Universal Declaration of Human Rights|世界人權宣言'],
      [
        'New York Convention',
        'New York Convention 1958|1958 New York Convention|Convention on the Recognition and Enforcement of Foreign Arbitral Awards|紐約公約|承認及執行外國仲裁裁決公約',
      ],
      [
        'UNCITRAL Model Law',
        'UNCITRAL Model Law on International Commercial Arbitration|Model Law|示範法|貿法委示範法',
      ],
      [
        'Hague Convention',
        'Hague Convention on the Civil Aspects of International Child Abduction|Hague Convention on Child Abduction 1980|Convention on the Civil Aspects of International Child Abduction|Hague Child Abduction Convention|Hague Convention on Child Abduction|海牙公約|國際擄拐兒童民事方面公約',
      ],
      ['Hague Service Convention', 'Hague Service Convention 1965|海牙送達公約'],
      ['Hague Evidence Convention', 'Hague Evidence Convention 1970'],
      ['Hague Choice of Court Convention', 'Hague Convention on Choice of Court Agreements|Choice of Court Convention'],
      ['Hague-Visby Rules', 'Hague Visby Rules|海牙-維斯比規則|海牙維斯比規則'],
      ['Hague Rules', '海牙規則'],
      ['Hamburg Rules', '漢堡規則'],
      [
        'CISG',
        'United Nations Convention on Contracts for the International Sale of Goods|UN Convention on Contracts for the International Sale of Goods|聯合國國際貨物銷售合同公約',
      ],
      ['Vienna Convention on the Law of Treaties', 'VCLT|維也納條約法公約'],
      ['Vienna Convention on Consular Relations', '維也納領事關係公約'],
      ['Vienna Convention on Diplomatic Relations', '維也納外交關係公約'],
      ['Warsaw Convention', '華沙公約'],
      ['Montreal Convention', '蒙特利爾公約'],
      [
        'LLMC 1976',
        'Convention on Limitation of Liability for Maritime Claims 1976|Convention on Limitation of Liability for Maritime Claims|LLMC Convention|LLMC',
      ],
      ['Sino-British Joint Declaration', 'Joint Declaration|中英聯合聲明|聯合聲明'],
      ['TRIPS', 'TRIPS Agreement|Agreement on Trade-Related Aspects of Intellectual Property Rights'],
      ['Berne Convention', '伯爾尼公約'],
      ['Paris Convention', '巴黎公約'],
    ] as const
  ).map(([code, names]) => ({
    code,
    kind: 'treaty' as const,
    names: [code, ...names.split('|')],
    ...(/^[A-Z]{3,6}$/.test(code) ? { short: [code] } : {}),
    example: `article 3 of the ${code}`,
  })),
];
