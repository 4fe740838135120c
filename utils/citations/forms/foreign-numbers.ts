import { matchAt } from '../match-at';
import { han, visible } from '../normalise';
import { keepCase, type ScanState } from '../scan-state';

/** Numbers that courts abroad assign: Mainland cases, Luxembourg, Strasbourg, and report forms with an order of their own. */

/** Courts by the first characters of the code: the Supreme People's Court, a province, or a court by name. */
const COURT = han(
  '最高法知|最高法商初|最高法|最高|京|津|滬|渝|冀|豫|雲|遼|黑|湘|皖|魯|新|蘇|浙|贛|鄂|桂|甘|晉|蒙|內|陝|吉|閩|貴|黔|粵|川|青|藏|瓊|寧|高|中|一中|二中|民|刑|行|執|經|海|知|商|[\\u4e00-\\u9fff]{1,6}(?:法|中法|海法|仲)',
);
const TYPE = han('民|刑|行|執|破|申|初|終|再|辖|轄|监|監|知|商|海|经|經|仲|認|认|賠|赔|保|財|财|清|他|提|抗');
const PRC = new RegExp(
  han(
    `[(\\[]\\s?((?:19|20)\\d\\d)\\s?[)\\]]\\s?((?:${COURT})[\\u4e00-\\u9fff\\d\\s]{0,20}?)\\s?(字)?\\s?第?\\s?(\\d{1,6})(?:-(\\d{1,2}))?\\s?(?:號|號)(之[一二三四五六七八九十\\d]{1,2}(?:號)?)?`,
  ),
  'y',
);
const HAS_TYPE = new RegExp(`[${TYPE.replace(/\|/g, '')}]`);

/** Whether a Chinese character stands behind `(2019)`: most years in brackets are those of reports. */
function isHanAfterYear(text: string, at: number): boolean {
  for (let next = at + 5; next < at + 10; next++) {
    const code = text.charCodeAt(next);
    if (code >= 0x3400) return true;
    if (code !== 0x20 && code !== 0x0a && code !== 0x29 && code !== 0x5d && (code < 48 || code > 57)) return false;
  }
  return false;
}

/** Reads `（2019）最高法民终1号`; the norm keeps the characters of the source. */
export function readMainlandCase(state: ScanState, at: number): number | null {
  if (!isHanAfterYear(state.text, at)) return null;
  const match = matchAt(PRC, state.text, at);
  if (!match || !HAS_TYPE.test(match[2] ?? '')) return null;
  const end = at + match[0].length;
  const written = visible(state.original(at, end));
  const close = /[)）\]］〕】﹞]/.exec(written);
  const rest = close ? written.slice(close.index + 1) : written;
  const norm = `（${match[1]}）${rest.normalize('NFKC')}`;
  return keepCase(state, { start: at, end, kind: 'prc-case', norm });
}

const CASE =
  /(?:Joined\s{1,2}Cases?|JOINED\s{1,2}CASES?|Cases?|CASES?)\s{1,3}(?:Nos?\.?\s{1,2})?([CTF]-\s?\d{1,4}\/\d{2}(?:\sP(?:PU)?(?![A-Za-z]))?|\d{1,3}\/\d{2}(?=[\s,;.)]))((?:\s{0,2}(?:,|and|to|&)\s{1,2}[CTF]-\s?\d{1,4}\/\d{2}(?:\sP(?:PU)?(?![A-Za-z]))?){0,12})/y;

/** Reads `Case C-6/04`, `Joined Cases C-6/90 and C-9/90`. */
export function readUnionCase(state: ScanState, at: number): number | null {
  const match = matchAt(CASE, state.text, at);
  // The numbers of before 1989 have no letter: `Case 26/62`; without one a date would look the same.
  if (!match || !/^[CTF]/.test(match[1] ?? '')) return null;
  const joined = (match[2] ?? '').trim() !== '';
  const norm = `${joined ? 'Joined Cases' : 'Case'} ${`${match[1]}${match[2] ?? ''}`.replace(/-\s/g, '-').replace(/\s+/g, ' ')}`;
  return keepCase(state, { start: at, end: at + match[0].length, kind: 'foreign-neutral', norm, place: 'eu' });
}

const ECLI = /(?:ECLI:)?(EU:[CTF]:\d{4}:\d{1,5})(?!\d)/y;

export function readEcli(state: ScanState, at: number): number | null {
  const match = matchAt(ECLI, state.text, at);
  return match
    ? keepCase(state, {
        start: at,
        end: at + match[0].length,
        kind: 'foreign-neutral',
        norm: match[1] ?? '',
        place: 'eu',
      })
    : null;
}

const APPLICATION =
  /(?:Applications?|Appl?|APPLICATION)\.?\s{1,3}(?:Nos?|nos?|NOS?)\.?\s{0,3}(\d{1,5}\/\d{2})(?![\d/])((?:\s{0,2}(?:,|and|&)\s{1,2}\d{1,5}\/\d{2}(?![\d/])){0,8})/y;

/** Reads `Application no. 13134/87`. */
export function readStrasbourg(state: ScanState, at: number): number | null {
  const match = matchAt(APPLICATION, state.text, at);
  if (!match) return null;
  const numbers = [match[1] ?? '', ...[...(match[2] ?? '').matchAll(/\d{1,5}\/\d{2}/g)].map((one) => one[0])];
  const norm = numbers.map((number) => `ECtHR App no ${number}`).join('; ');
  return keepCase(state, { start: at, end: at + match[0].length, kind: 'foreign-neutral', norm, place: 'echr' });
}

const LAW_REPORTS =
  /(?:\((\d{4}(?:-\d{2,4})?)\)\s{0,2})?L\.?\s?R\.?\s{0,2}(\d{1,2})\s{0,2}(Ch\.?\s?App|App\.?\s?Cas|HL|H\.L\.|QBD|Q\.B\.D|QB|Q\.B\.|CPD|C\.P\.D|CP|C\.P\.|Eq|Ex\.?\s?D|Ex|PC|P\.C\.|CCR|P\s?&\s?D|P\.?D|A\s?&\s?E|Ir|Ch\.?\s?D|Ch)\.?\s{0,2}(\d{1,4})(?!\d)/y;
const AIR = /A\.?I\.?R\.?\s{0,2}((?:19|20)\d\d)\s{0,2}(SC|PC|FC|[A-Z][a-z]{2,8})\s{0,2}(\d{1,5})(?!\d)/y;
const SOUTH_AFRICA = /((?:19|20)\d\d)\s?\((\d)\)\s?(SA|BCLR)\s?(\d{1,5})\s?\(([A-Z]{1,4})\)/y;
const WESTLAW = /((?:19|20)\d\d)\s(WL|U\.?S\.?\s(?:Dist\.?\s|App\.?\s)?LEXIS)\s(\d{3,9})(?!\d)/y;

/** Reads the series whose parts stand in an order of their own: `(1875) LR 7 HL 102`, `AIR 1950 SC 124`, `2016 WL 6941234`. */
export function readOddReport(state: ScanState, at: number): number | null {
  const { text } = state;
  const found = (match: RegExpExecArray | null, norm: (match: RegExpExecArray) => string): number | null =>
    match &&
    keepCase(state, {
      start: at,
      end: at + match[0].length,
      kind: 'foreign-report',
      norm: norm(match),
      place: 'any',
      series: match[0].replace(/\d+/g, ''),
    });
  const first = text[at] ?? '';
  if (first === 'A') return found(matchAt(AIR, text, at), (m) => `AIR ${m[1]} ${m[2]} ${m[3]}`);
  if (first >= '0' && first <= '9')
    return (
      found(matchAt(SOUTH_AFRICA, text, at), (m) => `${m[1]} (${m[2]}) ${m[3]} ${m[4]} (${m[5]})`) ??
      found(matchAt(WESTLAW, text, at), (m) => `${m[1]} ${(m[2] ?? '').replace(/\./g, '')} ${m[3]}`)
    );
  return found(
    matchAt(LAW_REPORTS, text, at),
    (m) =>
      `${m[1] ? `(${m[1]}) ` : ''}LR ${m[2]} ${(m[3] ?? '')
        .replace(/\./g, '')
        .replace(/\s*&\s*/, ' & ')
        .replace(/^(Ch|App)\s?(App|Cas)$/, '$1 $2')} ${m[4]}`,
  );
}
