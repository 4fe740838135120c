/** A court of Hong Kong: code of its neutral citation (and HKLII's slug), and its names as printed on judgments. */
export type Court = {
  readonly code: string;
  readonly en: string;
  readonly zh: string;
  /** How its name stands in a heading, in either language. */
  readonly printed: RegExp;
};

/**
 * Courts and tribunals that give judgments on HKLII and LRS; codes from HKLII's database list and Practice Direction
 * 5.5 (neutral citations, 2018). Order matters: the High Court's parts are looked for before the High Court itself.
 */
export const COURTS: readonly Court[] = [
  { code: 'HKCFA', en: 'Court of Final Appeal', zh: '終審法院', printed: /court of final appeal|終審法院/i },
  { code: 'HKCA', en: 'Court of Appeal', zh: '高等法院上訴法庭', printed: /court of appeal|上訴法庭|上訴法院/i },
  {
    code: 'HKCFI',
    en: 'Court of First Instance',
    zh: '高等法院原訟法庭',
    printed: /court of first instance|原訟法庭|原訟法院/i,
  },
  { code: 'HKCT', en: 'Competition Tribunal', zh: '競爭事務審裁處', printed: /competition tribunal|競爭事務審裁處/i },
  { code: 'HKFC', en: 'Family Court', zh: '家事法庭', printed: /family court|家事法庭/i },
  { code: 'HKDC', en: 'District Court', zh: '區域法院', printed: /district court|區域法院|地方法院/i },
  { code: 'HKLdT', en: 'Lands Tribunal', zh: '土地審裁處', printed: /lands tribunal|土地審裁處/i },
  { code: 'HKLaT', en: 'Labour Tribunal', zh: '勞資審裁處', printed: /labour tribunal|勞資審裁處/i },
  {
    code: 'HKSCT',
    en: 'Small Claims Tribunal',
    zh: '小額錢債審裁處',
    printed: /small claims tribunal|小額錢債審裁處/i,
  },
  {
    code: 'HKOAT',
    en: 'Obscene Articles Tribunal',
    zh: '淫褻物品審裁處',
    printed: /obscene articles tribunal|淫褻物品審裁處/i,
  },
  {
    code: 'HKMagC',
    en: 'Magistrates’ Court',
    zh: '裁判法院',
    printed: /magistrates?[’']?s?[’']? court|magistracy|裁判法院|裁判署/i,
  },
  { code: 'HKCrC', en: 'Coroner’s Court', zh: '死因裁判法庭', printed: /coroner[’']?s[’']? court|死因裁判/i },
  {
    code: 'SFAT',
    en: 'Securities and Futures Appeals Tribunal',
    zh: '證券及期貨事務上訴審裁處',
    printed: /securities and futures appeals tribunal|證券及期貨事務上訴審裁處/i,
  },
  {
    code: 'MMT',
    en: 'Market Misconduct Tribunal',
    zh: '市場失當行為審裁處',
    printed: /market misconduct tribunal|市場失當行為審裁處/i,
  },
  { code: 'BOR', en: 'Board of Review', zh: '稅務上訴委員會', printed: /board of review|稅務上訴委員會/i },
  { code: 'UKPC', en: 'Privy Council', zh: '樞密院', printed: /privy council|樞密院/i },
  { code: 'HC', en: 'High Court', zh: '高等法院', printed: /high court|supreme court|高等法院|最高法院/i },
];

export const findCourt = (code: string): Court | undefined => {
  const wanted = code.toUpperCase();
  return COURTS.find((court) => court.code.toUpperCase() === wanted);
};

/** The court that a heading names. */
export const findPrintedCourt = (line: string): Court | undefined => COURTS.find(({ printed }) => printed.test(line));

/** Courts that sit within another: the Family Court is the District Court's. */
const PARTS_OF: Readonly<Record<string, readonly string[]>> = { HC: ['HKCA', 'HKCFI'], HKDC: ['HKFC'] };

/**
 * The court among the lines of a heading: the High Court names its part in a line below (`IN THE HIGH COURT OF THE` …
 * `COURT OF FIRST INSTANCE`).
 */
export function findCourtAmong(lines: readonly string[]): Court | undefined {
  const found = lines.flatMap((line) => findPrintedCourt(line) ?? []);
  const [first] = found;
  const parts = PARTS_OF[first?.code ?? ''] ?? [];
  return found.find(({ code }) => parts.includes(code)) ?? first;
}
