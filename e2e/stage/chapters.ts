import { zipSync } from 'fflate';

const DIGITS = '甲乙丙丁戊己庚辛壬癸';

/** A Chinese numeral-like word that is another for each number. */
const sign = (number: number): string => [...String(number)].map((digit) => DIGITS[Number(digit)]).join('');

/** The pair that the fictional chapter of this number defines at this place. */
export const pairOf = (chapter: number, at: number) => ({
  en: `mooring ${chapter} of class ${at}`,
  zhHant: `${sign(chapter)}級${sign(at)}號泊位`,
});

/** A chapter in the official schema (HKLM), with as many definitions as asked for, and a section of words of its own. */
export function chapterXml(
  chapter: number,
  definitions: number,
  language: 'en' | 'zh-Hant' = 'en',
  section3 = '',
): string {
  const isEnglish = language === 'en';
  const defs = Array.from({ length: definitions }, (_, at) => {
    const { en, zhHant } = pairOf(chapter, at);
    return isEnglish
      ? `<def name="M${at}"><term>${en}</term> (<term xml:lang="zh-Hant-HK">${zhHant}</term>) means a place to which a vessel may be made fast;</def>`
      : `<def name="M${at}"><term>${zhHant}</term> (<term xml:lang="en-HK">${en}</term>) 指可繫船之處；</def>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><ordinance xmlns="http://www.xml.gov.hk/schemas/hklm/1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="${language}"><meta><docName>Cap. ${chapter}</docName><docNumber>${chapter}</docNumber><dc:date>2031-05-01</dc:date><dc:language>${language}</dc:language></meta><main xml:lang="${language}"><section name="s2" status="operational"><num value="2">2.</num><subsection name="1"><leadIn>In this Ordinance—</leadIn>${defs.join('')}</subsection></section>${section3 === '' ? '' : `<section name="s3" temporalId="s3" status="operational"><num value="3">3.</num><content>${section3}</content></section>`}</main></ordinance>`;
}

/** A zip with backslashes in its members' names, as the official ones have; further members are added as they are. */
export function chapterZip(
  chapters: readonly number[],
  definitions: number,
  further: Readonly<Record<string, string>> = {},
): Buffer {
  const members = chapters.map(
    (chapter) => [`cap_${chapter}_en_c\\cap_${chapter}_en_c.xml`, chapterXml(chapter, definitions)] as const,
  );
  const encode = ([name, text]: readonly [string, string]) => [name, new TextEncoder().encode(text)] as const;
  return Buffer.from(zipSync(Object.fromEntries([...members, ...Object.entries(further)].map(encode)), { level: 1 }));
}
