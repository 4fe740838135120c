import { CHINESE } from '../../core/language';

/** Titles behind an English judge's name: `Ribeiro PJ`, `Kwan VP`, `Au-Yeung J`, `Recorder Chan SC` has his in front. */
const TITLE =
  'CJHC|ACJHC|Ag CJHC|CJ|ACJ|Ag CJ|PJ|NPJ|VP|Ag VP|Acting VP|JA|Ag JA|Acting JA|J|Ag J|DJ|DDJ|DHCJ|ADJ|CDJ|Ag CDJ|LJ|MR|LC|SC|KC|QC';
const PLURALS: Readonly<Record<string, string>> = {
  PJJ: 'PJ',
  NPJJ: 'NPJ',
  VPP: 'VP',
  VPs: 'VP',
  JJA: 'JA',
  JJ: 'J',
  LJJ: 'LJ',
};

const TITLES: ReadonlySet<string> = new Set([...TITLE.split('|'), ...Object.keys(PLURALS)]);
const ENDS_IN_TITLE = new RegExp(`\\s(?:${TITLE})$`);

/** What stands behind the judges: where and how they sat. */
const SITTING =
  /\s?[,，]?\s?(?:\bsitting\b|\bin\s(?:court|chambers|open\scourt|camera|private|public)\b|\(?(?:open|not\sopen)\sto\s(?:the\s)?public|\(paper|\bon\spaper|在?內庭|公開|閉門|並非公開|（\s?內庭|\(\s?內庭)[\s\S]*$/i;
const HONORIFIC = /^(?:the\s)?(?:(?:right\s)?hon(?:ourable|\.)?|his\shonour|her\shonour|h\.?h\.?)\s+/i;
/** `Mr Justice`, before a name; whoever has a title behind the name, or is a recorder, needs no `Mr` either. */
const JUSTICE = /^(?:(?:mr|mrs|ms|madam|miss)\.?\s)?justice\s/i;
const MR_OFFICE = /^(?:mr|mrs|ms|madam|miss)\.?\s(?=recorder\b|registrar\b|master\b)/i;
/** An office as cited behind the name, where the page prints it in front: `Chief Justice Ma` → `Ma CJ`. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/^chief\sjustice\s/i, 'CJ'],
  [/^chief\sjudge\s/i, 'CJHC'],
  [JUSTICE, 'J'],
];
/** Behind a comma: what a judge is in the tribunal, no name. */
const ONLY_OFFICE =
  /^(?:the\s)?(?:(?:deputy\s|acting\s)?(?:presiding\sofficer|president|vice[-\s]president|chairman|chairperson|adjudicator)|members?|justices?\sof\sappeal|(?:(?:an?\s)?additional\s|(?:permanent|non-permanent)\s)?judges?|(?:acting\s)?chief\s(?:justice|judge)|coroner)\b(?:\sof\s.{0,80})?$/i;
/** The title that an office behind a comma gives: `Mr Justice Teal, Acting Chief Judge of the High Court`. */
const OFFICE_TITLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:the\s)?acting\schief\sjudge\b/i, 'Ag CJHC'],
  [/^(?:the\s)?chief\sjudge\b/i, 'CJHC'],
  [/^(?:the\s)?acting\schief\sjustice\b/i, 'ACJ'],
  [/^(?:the\s)?chief\sjustice\b/i, 'CJ'],
  [/^(?:the\s)?vice[-\s]president(?:\sof\sthe\scourt\sof\sappeal)?$/i, 'VP'],
  [/^(?:the\s|an?\s)?justice\sof\sappeal\b/i, 'JA'],
  [/^justices\sof\sappeal\b/i, 'JJA'],
  [/^(?:the\s|an?\s)?permanent\sjudge\b/i, 'PJ'],
  [/^(?:the\s|an?\s)?non-permanent\sjudge\b/i, 'NPJ'],
];
/** `Mr Michael Lunn, GBS`: an honour is no judge. */
const HONOUR =
  /^(?:G\.?B\.?[SM]|S\.?B\.?S|B\.?B\.?S|J\.?P|M\.?H|[MOC]\.?B\.?E|I\.?S\.?O|(?:F\.?C\.?A|F\.?C\.?C\.?A|C\.?P\.?A)\.?(?:\sMembers?)?)\.?$/;
/** `V.-P.`, `JJ.A.`, `J. A.`: titles with points; before a surname it is an initial, `L. J. Teal`. */
const POINTED_TITLE = /(?<=[\s,])[A-Z]{1,3}(?:[.-]{1,2}\s?[A-Z]{1,3}){0,3}\.?(?=[\s,;:&)]|$)(?!\s\p{Lu}[\p{Ll}’'])/gu;
/** `(on paper)`, `（公開聆訊）`. */
const TRAILING_REMARK = /\s?[(（][^()（）]{0,60}[)）]$/;
const LABEL = /^[^:：]{0,24}[:：]\s?/;

/**
 * Reads the judges of a coram line, each with the title that a plural gives them.
 *
 * `Hon Kwan VP, Cheung and Yuen JJA in Court` → `Kwan VP`, `Cheung JA`, `Yuen JA`
 */
export function readJudges(coram: string): string[] {
  const line = coram
    .replace(LABEL, '')
    .replace(TRAILING_REMARK, '')
    .replace(SITTING, '')
    .replace(/[.。]$/, '')
    .trim();
  return /[\u3400-\u9fff]/.test(line) ? readChinese(line) : readEnglish(line);
}

const withoutPoints = (line: string): string =>
  line.replace(POINTED_TITLE, (title) => {
    const plain = title.replace(/[.\s-]/g, '');
    return TITLES.has(plain) ? plain : title;
  });

/** `Mr Justice Ribeiro PJ` → `Ribeiro PJ` · `Chief Justice Ma` → `Ma CJ` · `Lord Teal NPJ` stays. */
function shortName(name: string): string {
  const plain = name.replace(HONORIFIC, '').replace(MR_OFFICE, '').trim();
  if (ENDS_IN_TITLE.test(plain)) return plain.replace(JUSTICE, '').replace(/^chief\s(?:justice|judge)\s/i, '');
  const office = OFFICES.find(([words]) => words.test(plain));
  return office ? `${plain.replace(office[0], '')} ${office[1]}` : plain;
}

/** Signs and words between the judges of a bench, and a blank before a name with its office. */
const BETWEEN_CHINESE_JUDGES =
  /\s?[、，,；;]\s?|(?<=[\u3400-\u9fff])\s?(?:及|和|與)\s?(?=[\u3400-\u9fff]{0,16}(?:法官|庭長|裁判官|聆案官|司法常務官|委員|主席|成員))|\s(?=[\u3400-\u9fff]{6,})/;

const readChinese = (line: string): string[] =>
  line
    .split(BETWEEN_CHINESE_JUDGES)
    .map((name) => name.trim())
    .filter((name) => name.length > 1);

function readEnglish(line: string): string[] {
  const names = withoutPoints(line)
    .replace(/^and\s|\sand$/gi, '')
    .split(/\s?[,;&]\s?(?:and\s)?|\sand\s/)
    .map((name) => name.trim().replace(HONORIFIC, ''))
    .filter((name) => /\p{L}/u.test(name) && !HONOUR.test(name));
  return spreadPlurals(joinSuffixes(joinOffices(names))).map(shortName);
}

/** An office behind a judge's name gives the title, where the name has none; any other office is no judge. */
const joinOffices = (names: readonly string[]): string[] =>
  names.reduce<string[]>((joined, name) => {
    const last = joined.at(-1) ?? '';
    const title = OFFICE_TITLES.find(([office]) => office.test(name))?.[1];
    const untitled = last !== '' && !ENDS_IN_TITLE.test(last);
    if (!ONLY_OFFICE.test(name)) joined.push(name);
    else if (title && untitled && (JUSTICE.test(last) || title === 'JJA'))
      joined[joined.length - 1] = `${last} ${title}`;
    return joined;
  }, []);

/** `Chan, SC` is one judge. */
const joinSuffixes = (names: readonly string[]): string[] =>
  names.reduce<string[]>((joined, name) => {
    const last = joined.at(-1);
    if (last && TITLES.has(name)) joined[joined.length - 1] = `${last} ${name}`;
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
  ENDS_IN_TITLE.test(name) ||
  /\b(?:Justice|Judge|Registrar|Master|Recorder|Magistrate|Lord|Lady|President|Member|Coroner|Officer)\b/i.test(name);

/** A line that gives the judge who speaks next. Longer ones are sentences. */
const LONGEST_OPINION_LINE = 240;

const NAME = "\\p{Lu}[\\p{L}’'.-]{0,30}";
const NAMES = `${NAME}(?:(?:,? and |, | & | (?:of |de )?)${NAME}){0,24}`;
const OFFICE =
  '(?:(?:Acting |Deputy )?Chief (?:Justice|Judge)|(?:Mr|Mrs|Ms|Madam|Miss)\\.? (?:Acting |Deputy )?Justice|Lord|Lady|Sir|(?:Deputy )?(?:High Court |District )?Judge|(?:Mr |Madam )?Recorder|(?:Senior |Deputy )?Master|Registrar)';
const HON = '(?:(?:The )?Hon(?:ourable|\\.)? )?';
const SUFFIX = '(?:CJ|CJHC|ACJHC|PJ|PJJ|NPJ|VP|VPP|Ag VP|JA|JJA|Ag JA|J|JJ|DHCJ)';

/** Mr Justice Ribeiro PJ · Chief Justice Cheung · Lord Hoffmann NPJ · Deputy High Court Judge Lam */
const WITH_OFFICE = new RegExp(`^${HON}${OFFICE} ${NAMES}$`, 'u');
/** Hon Kwan VP · Cheung JA · Yuen and Chu JJA */
const WITH_SUFFIX = new RegExp(`^${HON}${NAMES} ${SUFFIX}$`, 'u');
const WHOLE_COURT = /^(?:by )?the court$|^(?:本庭|法庭|上訴法庭|終審法院)$/i;
/** 終審法院首席法官張舉能 · 上訴法庭法官某某 · 常任法官某某 */
const CHINESE_JUDGE = /^[\u3400-\u9fff]{0,16}(?:法官|庭長|暫委法官|特委法官)[\u3400-\u9fff]{2,4}$/;

const BEFORE_NAME = /^(?:(?:separate |joint |dissenting |concurring )?(?:judgment|opinion|reasons) (?:of|by) )/i;
const REMARK = /\s?[(（]([^()（）]{3,100})[)）]\s?$/;
/** `上訴法庭法官秋水石頒發上訴法庭判案書：` */
const GIVES_JUDGMENT =
  /(?:頒發|頒布|頒佈|頒下|宣讀|宣告|撰寫)[\u3400-\u9fff]{0,12}(?:判案書|判案理由書|判詞|判決書?|理由書?)$/;
const COLON = /\s?[:：]\s?$/;

/**
 * The judge whom a line announces, or undefined where it is another line.
 *
 * `Mr Justice Ribeiro PJ:` → `Ribeiro PJ` · `Hon Kwan VP (giving the Judgment of the Court):` → `Kwan VP`
 */
export function findSpeaker(line: string): string | undefined {
  if (line.length > LONGEST_OPINION_LINE) return undefined;
  const said = withoutPoints(
    line.replace(COLON, '').replace(REMARK, '').replace(BEFORE_NAME, '').replace(COLON, '').trim(),
  )
    .replace(BEFORE_SUFFIX, ' ')
    .replace(GIVES_JUDGMENT, '');
  const plain = said === said.toUpperCase() ? inOrdinaryType(said) : said;
  const colon = COLON.test(line.replace(REMARK, ''));
  // “Lord Hoffmann’s approach” is a heading: only a colon, or an office behind the name, announces a judge.
  const announced =
    WITH_SUFFIX.test(plain) || (colon && (WITH_OFFICE.test(plain) || WHOLE_COURT.test(plain) || isChineseJudge(plain)));
  return announced ? nameSpeakers(plain) : undefined;
}

/** As the coram names them, so that both can be compared: `Plover and Heron JJA` → `Plover JA and Heron JA`. */
function nameSpeakers(line: string): string {
  if (CHINESE.test(line) || WHOLE_COURT.test(line)) return line;
  const names = readEnglish(line);
  return [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter((part) => part !== '').join(' and ');
}

/** `Nightjar, VP` */
const BEFORE_SUFFIX = /,\s(?=(?:CJ|CJHC|ACJHC|PJ|PJJ|NPJ|VP|VPP|JA|JJA|J|JJ)(?:$|\s|,))/g;

const isChineseJudge = (line: string): boolean => CHINESE_JUDGE.test(line) && !/[的之是在]/.test(line);

/** `MR JUSTICE RIBEIRO PJ` → `Mr Justice Ribeiro PJ`; the offices behind a name stay in capitals. */
const inOrdinaryType = (line: string): string =>
  line.replace(/\p{Lu}{2,}/gu, (word) =>
    new RegExp(`^${SUFFIX}$`).test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );
