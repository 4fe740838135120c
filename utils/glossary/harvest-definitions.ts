import type { Definition } from '../core/definition';
import type { Language } from '../core/language';
import { CHINESE } from '../core/language';
import { chineseBefore, definesInChinese } from './definition-chinese';
import { definesInEnglish, englishBefore } from './definition-english';
import { createScopeFinder } from './definition-scope';
import {
  BRACKET,
  findSections,
  isNote,
  isRepealed,
  joinWrappedLines,
  LATIN,
  type SectionStart,
  sectionAt,
  splitChinese,
  splitEnglish,
} from './definition-text';

/*
 * Reads the pairs of terms that statutory text defines, without markup. The law prints the other language's term in a
 * bracket after its own: “act” (作為) includes …; 作為 (act)包括…. So every bracket in the other language is a candidate;
 * the term before it ends there, and begins at a quote, a stop, a dash, a note or a number.
 */

/** A definition with several paragraphs; a longer stretch has run into other provisions. */
const LONGEST_DEFINITION = 6000;

type Candidate = { readonly en: string[]; readonly zhHant: string[]; readonly start: number; readonly end: number };

function readEnglish(text: string, open: number, close: number, said: string, named: boolean): Candidate | null {
  if (!CHINESE.test(said)) return null;
  const before = englishBefore(text, open);
  if (before === null) return null;
  const isQuoted = '“"「『‘'.includes(text.charAt(before.start));
  if (!isQuoted && !named && !definesInEnglish(text.slice(close, close + 600))) return null;
  return { en: before.terms, zhHant: splitChinese(said), start: before.start, end: close };
}

function readChinese(text: string, open: number, close: number, said: string, named: boolean): Candidate | null {
  if (CHINESE.test(said) || !LATIN.test(said) || /^[條款段節項章]/.test(text.slice(close, close + 1))) return null;
  const before = chineseBefore(text, open);
  if (before === null) return null;
  const isQuoted = '“"「『‘'.includes(text.charAt(before.start));
  if (!isQuoted && !named && !definesInChinese(text.slice(close, close + 600))) return null;
  return { en: splitEnglish(said), zhHant: before.terms, start: before.start, end: close };
}

/** A term named inside a bracket: (in this section referred to as the relevant notice (有關通知)). */
const INNER = {
  en: /(?<=[A-Za-z][’'”"]?\s{0,2})[(（]([^()（）A-Za-z]{1,80})[)）](?=\s{0,2}[)）]$)/,
  zh: /(?<=[\u3400-\u9fff][」”"]?\s{0,2})[(（]([^()（）\u3400-\u9fff]{1,80})[)）](?=\s{0,2}[)）]$)/,
} as const;

function readCandidates(text: string, language: Language): Candidate[] {
  const read = language === 'en' ? readEnglish : readChinese;
  const found: Candidate[] = [];
  for (const match of text.matchAll(BRACKET)) {
    const inner = INNER[language === 'en' ? 'en' : 'zh'].exec(match[0]);
    const said = inner?.[1] ?? match[1] ?? '';
    const open = match.index + (inner?.index ?? 0);
    const close = match.index + match[0].length - (inner === null ? 0 : 1);
    if (isNote(said) || isRepealed(text.slice(close, close + 120))) continue;
    const candidate = read(text, open, close, said, inner !== null);
    if (candidate !== null && candidate.en.length > 0 && candidate.zhHant.length > 0) found.push(candidate);
  }
  return found;
}

/** Where a definition ends: before the next one, the next section, or the end of its own sentence. */
function endOf(text: string, candidate: Candidate, next: number, sections: readonly SectionStart[]): number {
  const section = sections.find(({ start }) => start > candidate.end)?.start ?? text.length;
  const limit = Math.min(next, section, candidate.start + LONGEST_DEFINITION, text.length);
  return candidate.start + text.slice(candidate.start, limit).trimEnd().length;
}

/** The same pair this near is said again inside its own definition. */
const REPEATED_WITHIN = 300;

function withoutRepeats(found: readonly Candidate[]): Candidate[] {
  return found.filter((candidate, at) => {
    const before = found[at - 1];
    if (before === undefined || candidate.start - before.end > REPEATED_WITHIN) return true;
    return `${before.en}|${before.zhHant}` !== `${candidate.en}|${candidate.zhHant}`;
  });
}

/**
 * Harvests the definitions of statutory text in either language.
 * “arbitration” (仲裁) means … → { en: ['arbitration'], zhHant: ['仲裁'] }
 * 資料 (data) 指… → { en: ['data'], zhHant: ['資料'] }
 */
export function harvestDefinitions(
  text: string,
  language: Language,
): (Definition & { en: string[]; zhHant: string[] })[] {
  const read = joinWrappedLines(text);
  const found = withoutRepeats(readCandidates(read, language));
  const sections = findSections(text);
  const scopeBefore = createScopeFinder();
  return found.map((candidate, at) => {
    const { en, zhHant, start } = candidate;
    const end = endOf(text, candidate, found[at + 1]?.start ?? text.length, sections);
    const section = sectionAt(sections, start);
    const scope = scopeBefore(text, start);
    return {
      en,
      zhHant,
      span: { start, end },
      ...(section === undefined ? {} : { section }),
      ...(scope === undefined ? {} : { scope }),
    };
  });
}
