/** A fictional page that `npm start` and the end-to-end tests serve under the address a real one would have. */
export type Sample = {
  readonly id: string;
  /** Address it is served under. */
  readonly url: string;
  /** File beside this one. */
  readonly file: string;
  readonly title: string;
};

/** Cases, courts' sittings, companies, persons and the Ordinance are invented; the markup is the real sites'. */
export const SAMPLES: readonly Sample[] = [
  {
    id: 'judgment',
    url: 'https://www.hklii.hk/en/cases/hkca/2025/1188',
    file: 'hklii-judgment.html',
    title: 'Peach Blossom Provisions Ltd v Sampan Cold Storage Ltd',
  },
  {
    id: 'sentence-frameset',
    url: 'https://legalref.judiciary.hk/lrs/common/ju/ju_frame.jsp?DIS=990973&currpage=T',
    file: 'lrs-frameset.html',
    title: '香港特別行政區 訴 白露明及另一人',
  },
  {
    id: 'sentence',
    url: 'https://legalref.judiciary.hk/lrs/common/ju/ju_body.jsp?DIS=990973&currpage=T',
    file: 'lrs-judgment-zh.html',
    title: '香港特別行政區 訴 白露明及另一人',
  },
  {
    id: 'ordinance',
    url: 'https://www.elegislation.gov.hk/hk/cap998!en-zh-Hant-HK',
    file: 'e-legislation-ordinance.html',
    title: 'Delivery Drones (Public Safety) Ordinance',
  },
  {
    id: 'hklii-ordinance',
    url: 'https://www.hklii.hk/en/legis/ord/998',
    file: 'hklii-ordinance.html',
    title: 'Delivery Drones (Public Safety) Ordinance',
  },
];
