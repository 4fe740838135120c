import { fitsAt, matchAt, stepOver } from '../match-at';
import { han } from '../normalise';
import { keep, type ScanState } from '../scan-state';
import { isElsewhereNear } from './elsewhere';
import { type CitedProvisions, readEnglishProvisions } from './english-provisions';
import { expandYear } from './numbers';

/** Practice directions, legal notices, government notices and ordinance numbers. */

const PD_NUMBER = '(?:SL\\s?\\d{1,2}(?:\\.\\d{1,2}){0,2}|\\d{1,2}(?:\\.\\d{1,2}){0,2})(?![\\dA-Za-z/])(?!,\\d{3})';
const PD_ENGLISH = new RegExp(
  `(?:Practice\\s{1,3}Directions?|PRACTICE\\s{1,3}DIRECTIONS?|PDs?)\\s{0,3}(?:\\(?No\\.?\\s)?(${PD_NUMBER})`,
  'y',
);
const PD_MORE = new RegExp(`\\s{0,2}(?:,|and|&)\\s{1,2}(?:PD\\s?)?(${PD_NUMBER})`, 'y');
const PD_SL = /(SL\s?\d{1,2}\.\d{1,2})(?![\dA-Za-z/.])/y;
const PD_CHINESE = new RegExp(
  han(`實務指示\\s?(?:\\(Practice Directions?\\)\\s?)?(?:第\\s?)?(${PD_NUMBER})(?:\\s?號)?`),
  'y',
);
const PD_PARAGRAPH =
  /\s{0,2},?\s{0,2}(?:at\s)?(?:para(?:graph)?s?\.?|§{1,2})\s{0,2}\[?(\d{1,3}(?:\(\w{1,3}\)){0,2})\]?(?:\s?(-|to)\s?\[?(\d{1,3})(?![\dA-Za-z]|\.\d)\]?)?/y;
const PD_MORE_PARAGRAPHS =
  /\s?(?:,\s(?:and\s)?|and\s|&\s?)\[?(\d{1,3}(?:\(\w{1,3}\)){0,2})(?![\dA-Za-z/]|\.\d|,\d{3})\]?(?:\s?(?:-|to)\s?\[?(\d{1,3})(?![\dA-Za-z]|\.\d)\]?)?/y;
const PD_MORE_CHINESE = new RegExp(
  han('\\s?(?:、|,|及|和|與)\\s?(?:第\\s?)?(\\d{1,3})(?:\\s?(?:至|-)\\s?(\\d{1,3}))?(?=[\\d、,及和與至\\s]*段)'),
  'y',
);
const PD_PARAGRAPH_CHINESE = new RegExp(
  han(
    '\\s?,?\\s?(?:的)?第\\s?(\\d{1,3}(?:\\(\\w{1,3}\\)){0,2})(?:\\s?(-|至)\\s?(?:第)?(\\d{1,3}))?(?=[\\d、,及和與至第\\s-]*段)',
  ),
  'y',
);

/** `para 23 of Practice Direction 4.1`. */
const PD_PARAGRAPH_BEFORE =
  /\b[Pp]ara(?:graph)?s?\.?\s{0,2}(\d{1,3}(?:\(\w{1,3}\)){0,2})(?:\s?(?:-|to)\s?(\d{1,3}))?\s(?:of|in|to)\s(?:the\s)?$/;
const LONGEST_BEFORE = 60;

const PARAGRAPH_SIGN = /\s?段/y;

const compact = (number: string): string => number.replace(/\s/g, '');

/** Reads `Practice Direction 5.2`, `PD 26.1, para 4`, `SL 1.2`, 實務指示18.1. */
export function readPracticeDirection(state: ScanState, at: number): number | null {
  const { text } = state;
  const match = matchAt(PD_ENGLISH, text, at) ?? matchAt(PD_SL, text, at) ?? matchAt(PD_CHINESE, text, at);
  if (!match) return null;
  const norms = [`PD ${compact(match[1] ?? '')}`];
  let end = at + match[0].length;
  if (/^Practice\s+Directions|^PDs/i.test(match[0])) {
    for (let more = matchAt(PD_MORE, text, end); more && norms.length < 12; more = matchAt(PD_MORE, text, end)) {
      norms.push(`PD ${compact(more[1] ?? '')}`);
      end += more[0].length;
    }
  }
  const before = PD_PARAGRAPH_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_BEFORE), at));
  if (before && norms.length === 1 && at - before[0].length >= state.floor) {
    norms[0] += ` para ${before[1]}${before[2] ? `-${before[2]}` : ''}`;
    return keep(state, { start: at - before[0].length, end, kind: 'practice-direction', norm: norms.join('; ') });
  }
  const paragraph = matchAt(PD_PARAGRAPH, text, end) ?? matchAt(PD_PARAGRAPH_CHINESE, text, end);
  if (paragraph && norms.length === 1) {
    const [base = ''] = norms;
    const write = (from = '', to?: string): string => `${base} para ${from}${to ? `-${to}` : ''}`;
    norms[0] = write(paragraph[1], paragraph[3]);
    end += paragraph[0].length;
    const isChinese = /第/.test(paragraph[0]);
    const pattern = isChinese ? PD_MORE_CHINESE : PD_MORE_PARAGRAPHS;
    for (let more = matchAt(pattern, text, end); more && norms.length < 12; more = matchAt(pattern, text, end)) {
      norms.push(write(more[1], more[2]));
      end += more[0].length;
    }
    if (isChinese) end = stepOver(PARAGRAPH_SIGN, text, end);
  }
  return keep(state, { start: at, end, kind: 'practice-direction', norm: norms.join('; ') });
}

const NOTICE =
  /(?:(L\.?\s?N\.?|Legal\s{1,2}Notice|LEGAL\s{1,2}NOTICE)|(G\.?\s?N\.?|Government\s{1,2}Notice|Gazette\s{1,2}Notice))(?![A-Za-z])s?\s{0,2}(?:Nos?\.?\s{0,2})?(\d{1,5})(?![\dA-Za-z])(?:\s{0,2}(?:of\s{1,2}|\/\s?)(\d{4}|\d{2})(?!\d))?/y;
const ORDINANCE_NUMBER =
  /(?:Ord(?:inance)?|ORDINANCE)s?\.?\s{0,2}(?:Nos?|NOS?)\.?\s{0,2}(\d{1,3})\s{1,2}(?:of|OF)\s{1,2}((?:18|19|20)\d\d)(?!\d)/y;
const NUMBER_OF_YEAR = /(\d{1,3})\s{1,2}of\s{1,2}((?:18|19|20)\d\d)(?![\d/])/y;
const SECTION_NEXT = /\s{0,2},?\s{0,2}(?=s{1,2}\.?\s{0,3}\d|[Ss]ections?\s\d|sch\.?\s?\d|Sch)/y;
const NOTE_OPEN =
  /\((?:Amended|Added|Replaced|Repealed|Enacted|Substituted|Amends|E\.R\.|Format changes|Originally)\b[^()]{0,160}$|\((?:Amended|Added|Replaced|Repealed)[^()]{0,120}\([^()]{0,40}\)[^()]{0,60}$/i;

/** LN and GN are also letters of number plates. */
const PLATE =
  /\b(?:taxi|lorry|truck|van|bus|minibus|car|vehicle|motor-?cycle|registration|plate|licen[cs]e)\b[^.;]{0,30}$/i;

/** Reads `L.N. 163 of 2013`, `GN 1234`. */
export function readGazetteNotice(state: ScanState, at: number): number | null {
  const notice = matchAt(NOTICE, state.text, at);
  if (!notice) return null;
  const code = notice[1] ? 'LN' : 'GN';
  if (!notice[4] && PLATE.test(state.text.slice(Math.max(0, at - 40), at))) return null;
  const norm = notice[4] ? `${code} ${notice[3]}/${expandYear(notice[4])}` : `${code} ${notice[3]}`;
  return keep(state, { start: at, end: at + notice[0].length, kind: 'gazette', norm });
}

/** Reads `Ord. No. 28 of 2012`, with sections after it. */
export function readOrdinanceNumber(state: ScanState, at: number): number | null {
  const match = matchAt(ORDINANCE_NUMBER, state.text, at);
  if (!match || isElsewhereNear(state.text, at, at + match[0].length)) return null;
  return keepOrdinance(state, at, at + match[0].length, `Ord ${match[1]}/${match[2]}`);
}

/** Reads `33 of 1999 s. 4`, and `28 of 2012` alone inside a legislative note. */
export function readNumberOfYear(state: ScanState, at: number): number | null {
  const { text } = state;
  const match = matchAt(NUMBER_OF_YEAR, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  const hasSection = fitsAt(SECTION_NEXT, text, end);
  if (!hasSection && !NOTE_OPEN.test(text.slice(Math.max(0, at - 220), at))) return null;
  return keepOrdinance(state, at, end, `Ord ${match[1]}/${match[2]}`);
}

function keepOrdinance(state: ScanState, start: number, end: number, norm: string): number {
  const { text } = state;
  const gap = matchAt(SECTION_NEXT, text, end);
  const sections: CitedProvisions | null = gap ? readEnglishProvisions(text, end + gap[0].length) : null;
  if (!sections || /^\s{1,2}of\s{1,2}the\s/.test(text.slice(sections.end, sections.end + 8))) {
    return keep(state, { start, end, kind: 'gazette', norm });
  }
  return keep(state, {
    start,
    end: sections.end,
    kind: 'gazette',
    norm: sections.norms.map((one) => `${norm} ${one}`).join('; '),
  });
}
