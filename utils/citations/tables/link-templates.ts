/** Addresses computed from a citation. `seen` is when the form of the address was last met; a form never met has no row. */
export type LinkTemplate = {
  readonly name: string;
  readonly label: string;
  readonly url: string;
  readonly seen: string;
  readonly example: string;
};

export const LINK_TEMPLATES: readonly LinkTemplate[] = [
  {
    name: 'hklii-case',
    label: 'HKLII',
    url: 'https://www.hklii.hk/{language}/cases/{slug}/{year}/{number}',
    seen: '2026-07',
    example: '[2019] HKCFA 45',
  },
  {
    name: 'lrs-neutral',
    label: 'Judiciary',
    url: 'https://legalref.judiciary.hk/lrs/common/search/jud_search_ncn.jsp?selDatabase=ALL&ncnValue={year}+{code}+{number}',
    seen: '2026-11',
    example: '[2025] HKCFI 470',
  },
  {
    name: 'hklii-section',
    label: 'HKLII',
    url: 'https://www.hklii.hk/{language}/legis/{folder}/{cap}{section}',
    seen: '2026-07',
    example: 'Cap 221 s 83P',
  },
  {
    name: 'hklii-chapter',
    label: 'HKLII',
    url: 'https://www.hklii.hk/{language}/legis/{folder}/{cap}',
    seen: '2026-07',
    example: 'Cap 32H',
  },
  {
    name: 'e-legislation',
    label: 'e-Legislation',
    url: 'https://www.elegislation.gov.hk/hk/{chapter}',
    seen: '2026-11',
    example: 'Cap 622',
  },
  {
    name: 'e-legislation-section',
    label: 'e-Legislation',
    url: 'https://www.elegislation.gov.hk/hk/{chapter}!{tongue}{section}',
    seen: '2026-07',
    example: 'Cap 571 sch 1 para 2',
  },
  {
    name: 'e-legislation-version',
    label: 'e-Legislation',
    url: 'https://www.elegislation.gov.hk/hk/{chapter}!{tongue}{on}',
    seen: '2026-07',
    example: 'Cap 336H',
  },
  {
    name: 'basic-law',
    label: 'e-Legislation',
    url: 'https://www.elegislation.gov.hk/hk/A101',
    seen: '2026-06',
    example: 'BL art 23',
  },
  {
    name: 'national-security-law',
    label: 'e-Legislation',
    url: 'https://www.elegislation.gov.hk/hk/A302',
    seen: '2026-06',
    example: 'NSL art 44(1)',
  },
  {
    name: 'ordinance-as-enacted',
    label: 'e-Legislation',
    url: 'https://www.elegislation.gov.hk/hk/{year}/{number}',
    seen: '2026-07',
    example: 'Ord 11/2016',
  },
  {
    name: 'find-case-law',
    label: 'Find Case Law',
    url: 'https://caselaw.nationalarchives.gov.uk/{slug}/{year}/{number}',
    seen: '2026-07',
    example: '[2018] UKSC 3',
  },
  {
    name: 'bailii-uk',
    label: 'BAILII',
    url: 'https://www.bailii.org/uk/cases/{bailii}/{year}/{number}.html',
    seen: '2026-07',
    example: '[2004] UKHL 10',
  },
  {
    name: 'bailii-ew',
    label: 'BAILII',
    url: 'https://www.bailii.org/ew/cases/{bailii}/{year}/{number}.html',
    seen: '2026-07',
    example: '[2019] EWCA Civ 77',
  },
  {
    name: 'bailii-ie',
    label: 'BAILII',
    url: 'https://www.bailii.org/ie/cases/{slug}/{year}/{number}.html',
    seen: '2026-07',
    example: '[2007] IESC 4',
  },
  {
    name: 'austlii',
    label: 'AustLII',
    url: 'https://www.austlii.edu.au/cgi-bin/viewdoc/au/cases/{slug}/{year}/{number}.html',
    seen: '2026-07',
    example: '[1998] HCA 1',
  },
  {
    name: 'nzlii',
    label: 'NZLII',
    url: 'http://www.nzlii.org/nz/cases/{slug}/{year}/{number}.html',
    seen: '2026-07',
    example: '[2010] NZSC 20',
  },
  {
    name: 'elitigation',
    label: 'eLitigation',
    url: 'https://www.elitigation.sg/gd/s/{year}_{slug}_{number}',
    seen: '2026-07',
    example: '[2020] SGCA 119',
  },
  {
    name: 'canlii',
    label: 'CanLII',
    url: 'https://www.canlii.org/en/ca/{slug}/doc/{year}/{compact}/{compact}.html',
    seen: '2026-07',
    example: '2014 SCC 71',
  },
  {
    name: 'hudoc',
    label: 'HUDOC',
    url: 'https://hudoc.echr.coe.int/eng#{query}',
    seen: '2026-07',
    example: 'ECtHR App no 13134/87',
  },
  {
    name: 'eur-lex',
    label: 'EUR-Lex',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=ecli:ECLI:{ecli}',
    seen: '2026-07',
    example: 'EU:C:2005:626',
  },
  {
    name: 'curia',
    label: 'CURIA',
    url: 'https://curia.europa.eu/juris/liste.jsf?num={number}',
    seen: '2026-07',
    example: 'Case C-6/04',
  },
  {
    name: 'legislation-gov-uk',
    label: 'legislation.gov.uk',
    url: 'https://www.legislation.gov.uk/id?title={title}',
    seen: '2026-07',
    example: 'Companies Act 2006',
  },
  {
    name: 'justia',
    label: 'Justia',
    url: 'https://supreme.justia.com/cases/federal/us/{volume}/{page}/',
    seen: '2026-07',
    example: '384 US 436 (1966)',
  },
];
