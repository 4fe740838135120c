/** Titles behind an English judge's name: `Ribeiro PJ`, `Kwan VP`, `Au-Yeung J`, `Recorder Chan SC` has his in front. */
const TITLE =
  'CJHC|ACJHC|CJ|PJ|NPJ|VP|Ag VP|Acting VP|JA|Ag JA|Acting JA|J|Ag J|DJ|DDJ|DHCJ|ADJ|CDJ|Ag CDJ|LJ|MR|LC|SC|KC|QC';
const PLURALS: Readonly<Record<string, string>> = {
  PJJ: 'PJ',
  NPJJ: 'NPJ',
  VPP: 'VP',
  VPs: 'VP',
  JJA: 'JA',
  JJ: 'J',
  LJJ: 'LJ',
};

/** What stands behind the judges: where and how they sat. */
const SITTING =
  /\s?[,，]?\s?(?:\bsitting\b|\bin\s(?:court|chambers|open\scourt|camera|private|public)\b|\(?(?:open|not\sopen)\sto\s(?:the\s)?public|\(paper|\bon\spaper|內庭|公開|閉門|並非公開|（\s?內庭|\(\s?內庭)[\s\S]*$/i;
const HONORIFIC = /^(?:the\s)?(?:hon(?:ourable|\.)?|his\shonour|her\shonour|h\.?h\.?)\s+/i;
const LABEL = /^[^:：]{0,16}[:：]\s?/;

/**
 * Reads the judges of a coram line, each with the title that a plural gives them.
 *
 * `Hon Kwan VP, Cheung and Yuen JJA in Court` → `Kwan VP`, `Cheung JA`, `Yuen JA`
 */
export function readJudges(coram: string): string[] {
  const line = coram.replace(LABEL, '').replace(SITTING, '').trim();
  return /[\u3400-\u9fff]/.test(line) ? readChinese(line) : readEnglish(line);
}

const readChinese = (line: string): string[] =>
  line
    .split(/\s?[、，,；;]\s?|(?<=[\u3400-\u9fff])(?:及|和)(?=[\u3400-\u9fff]{2})|\s(?=[\u3400-\u9fff]{6,})/)
    .map((name) => name.trim())
    .filter((name) => name.length > 1);

function readEnglish(line: string): string[] {
  const names = line
    .split(/\s?[,;&]\s?(?:and\s)?|\sand\s/)
    .map((name) => name.trim().replace(HONORIFIC, ''))
    .filter((name) => name !== '');
  return spreadPlurals(joinSuffixes(names));
}

/** `Chan, SC` is one judge. */
const joinSuffixes = (names: readonly string[]): string[] =>
  names.reduce<string[]>((joined, name) => {
    const last = joined.at(-1);
    if (last && new RegExp(`^(?:${TITLE})$`).test(name)) joined[joined.length - 1] = `${last} ${name}`;
    else joined.push(name);
    return joined;
  }, []);

/** `Cheung`, `Yuen JJA` → `Cheung JA`, `Yuen JA`: the plural also belongs to the names without a title before it. */
function spreadPlurals(names: readonly string[]): string[] {
  let shared: string | undefined;
  return [...names]
    .reverse()
    .map((name) => {
      const plural = /\s(PJJ|NPJJ|VPP|VPs|JJA|JJ|LJJ)$/.exec(name);
      if (plural?.[1]) {
        shared = PLURALS[plural[1]];
        return `${name.slice(0, plural.index)} ${shared}`;
      }
      if (hasTitle(name)) {
        shared = undefined;
        return name;
      }
      return shared ? `${name} ${shared}` : name;
    })
    .reverse();
}

const hasTitle = (name: string): boolean =>
  new RegExp(`\\s(?:${TITLE})$`).test(name) ||
  /\b(?:Justice|Judge|Registrar|Master|Recorder|Magistrate|Lord|Lady|President|Member|Coroner|Officer)\b/i.test(name);

/** A line that gives the judge who speaks next. Longer ones are sentences. */
const LONGEST_OPINION_LINE = 160;

const SPEAKER = new RegExp(
  [
    // Mr Justice Ribeiro PJ · Chief Justice Cheung · Lord Hoffmann NPJ · Deputy High Court Judge Lam
    '^(?:the\\s)?(?:hon(?:ourable|\\.)?\\s)?(?:(?:acting\\s|deputy\\s)?chief\\s(?:justice|judge)|(?:mr|mrs|ms|madam|miss)\\.?\\s(?:acting\\s|deputy\\s)?justice|lord|lady|sir|(?:deputy\\s)?(?:high\\scourt|district)?\\s?judge|recorder)\\s[\\p{Lu}][^:：,;.]{1,60}$',
    // Hon Kwan VP · Cheung JA · Yuen and Chu JJA
    `^(?:the\\s)?(?:hon(?:ourable|\\.)?\\s)?\\p{Lu}[\\p{L}’' -]{1,40}(?:(?:,|,?\\sand|\\s&)\\s\\p{Lu}[\\p{L}’' -]{1,40}){0,4}\\s(?:CJ|CJHC|ACJHC|PJ|NPJ|VP|Ag\\sVP|JA|JJA|J|JJ|PJJ|DHCJ)$`,
    // The Court · 法庭
    '^(?:by\\s)?the\\scourt$',
    // 終審法院首席法官張舉能 · 上訴法庭法官某某
    '^(?:(?:終審法院|高等法院|上訴法庭|原訟法庭)[\\u3400-\\u9fff]{0,12}(?:法官|庭長|副庭長)[\\u3400-\\u9fff]{2,4}|本庭|法庭)$',
  ].join('|'),
  'iu',
);

const BEFORE_NAME = /^(?:(?:separate\s|joint\s|dissenting\s|concurring\s)?(?:judgment|opinion|reasons)\s(?:of|by)\s)/i;
const REMARK = /\s?[(（]([^()（）]{3,100})[)）]\s?$/;

/**
 * The judge whom a line announces, or undefined where it is another line.
 *
 * `Mr Justice Ribeiro PJ:` → `Mr Justice Ribeiro PJ` · `Hon Kwan VP (giving the Judgment of the Court):` → `Kwan VP`
 */
export function findSpeaker(line: string): string | undefined {
  if (line.length > LONGEST_OPINION_LINE) return undefined;
  const plain = line
    .replace(/\s?[:：]\s?$/, '')
    .replace(REMARK, '')
    .replace(BEFORE_NAME, '')
    .replace(/\s?[:：]\s?$/, '')
    .trim();
  if (!SPEAKER.test(plain)) return undefined;
  const colon = /[:：]\s?(?:[(（][^()（）]{3,100}[)）])?\s?$/.test(line);
  // Without a colon, only a line that is all name and office: `Court` or `Judge` alone would be a heading.
  if (!colon && /^(?:the court|本庭|法庭)$/i.test(plain)) return undefined;
  return plain.replace(HONORIFIC, '');
}
