/** From when to when a court gave judgments under its code; outside, no such judgment can exist. HKLII numbers older ones too. */
export const COURT_YEARS: Readonly<Record<string, readonly [from: number, to?: number]>> = {
  HKCFA: [1997],
  HKCA: [1946],
  HKCFI: [1946],
  HKDC: [1953],
  HKFC: [1980],
  HKLdT: [1974],
  HKLaT: [1973],
  HKCT: [2015],
  UKSC: [2009],
  UKHL: [1996, 2009],
  'EWCA Civ': [1996],
  'EWCA Crim': [1996],
  EWHC: [1996],
  SGCA: [1991],
  SGHC: [1988],
  NZSC: [2004],
};

/** First year of a series, whether a year has volumes, and how many at most. */
export type SeriesYears = {
  readonly from: number;
  readonly to?: number;
  /** Volumes of one year. */
  readonly most?: number;
  /** One volume a year, counted from this one: volume 22 is of 2019. */
  readonly countedFrom?: number;
};

export const SERIES_YEARS: Readonly<Record<string, SeriesYears>> = {
  HKCFAR: { from: 1997, countedFrom: 1997 },
  HKLRD: { from: 1997, most: 6 },
  HKLR: { from: 1905, to: 1997 },
  HKC: { from: 1842, most: 9 },
  HKPLR: { from: 1991 },
  HKEC: { from: 1946 },
  HKCU: { from: 1946 },
  'All ER': { from: 1936, most: 4 },
  WLR: { from: 1953, most: 5 },
};
