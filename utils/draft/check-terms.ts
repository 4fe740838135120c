import { groupBy } from '../core/group-by';
import type { Span } from '../core/text-span';
import { foldScript } from '../glossary/normalise';
import type { GlossaryEntry } from '../glossary/types';

/** A term that Hong Kong says otherwise: here 禁制令, Hong Kong usage 強制令. */
export type TermFinding = Span & {
  readonly text: string;
  /** Hong Kong's words for it, the glossary's headword first. */
  readonly hongKong: readonly string[];
  readonly en: string;
  /** Why it was noticed: another place's usage, or not the term that the English beside it asks for. */
  readonly because: 'mainland' | 'taiwan' | 'english';
  readonly source: string;
};

type Foreign = {
  readonly en: string;
  readonly usage: 'mainland' | 'taiwan';
  readonly hongKong: readonly GlossaryEntry[];
};

/** Longest Chinese term looked for; the glossary's longest has 24 characters. */
const LONGEST_TERM = 24;

/** Finds Chinese terms in a text that belong to another jurisdiction, and what Hong Kong says instead. */
export function checkTerms(text: string, entries: readonly GlossaryEntry[]): TermFinding[] {
  const foreign = foreignForms(entries);
  const folded = foldScript(text);
  const findings: TermFinding[] = [];
  for (let at = 0; at < folded.length; at++) {
    const length = longestAt(folded, at, foreign);
    const found = foreign.get(folded.slice(at, at + length));
    if (length === 0 || !found) continue;
    findings.push({
      start: at,
      end: at + length,
      text: text.slice(at, at + length),
      hongKong: [...new Set(found.hongKong.map(({ zhHant }) => zhHant))],
      en: found.en,
      because: found.usage,
      source: found.hongKong[0]?.source ?? '',
    });
    at += length - 1;
  }
  return findings;
}

/**
 * Compares a Chinese passage with the English it renders: a term of the glossary in the English whose Chinese, in any of
 * its forms, the passage does not have. The span covers what the passage has of the same English instead, or nothing.
 */
export function checkAgainstEnglish(text: string, english: string, entries: readonly GlossaryEntry[]): TermFinding[] {
  const folded = foldScript(text);
  const plain = ` ${english.toLowerCase().replace(/[^a-z0-9'-]+/g, ' ')} `;
  const local = entries.filter(({ usage }) => usage === undefined || usage === 'hong-kong');
  const asked = local.filter(({ en }) => en.includes(' ') && plain.includes(` ${en.toLowerCase()} `));
  const longest = asked.filter(
    ({ en }) =>
      !asked.some((other) => other.en.length > en.length && other.en.toLowerCase().includes(en.toLowerCase())),
  );
  const byEnglish = groupBy(longest, ({ en }) => en.toLowerCase());
  return [...byEnglish].flatMap(([en, group]): TermFinding[] => {
    const forms = group.flatMap(formsOf);
    if (forms.some((form) => folded.includes(foldScript(form)))) return [];
    return [
      {
        ...insteadOf(folded, text, en, local),
        hongKong: [...new Set(forms)],
        en,
        because: 'english',
        source: group[0]?.source ?? '',
      },
    ];
  });
}

/** The Chinese of a shorter English term inside the longer one: 禁制令 (injunction) where `mandatory injunction` stands. */
function insteadOf(
  folded: string,
  text: string,
  en: string,
  entries: readonly GlossaryEntry[],
): Span & { text: string } {
  const head = en.split(' ').at(-1) ?? en;
  const related = entries.filter((entry) => entry.en.toLowerCase().split(' ').at(-1) === head).flatMap(formsOf);
  const found = related
    .map((form) => ({ form, start: folded.indexOf(foldScript(form)) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => b.form.length - a.form.length)[0];
  if (!found) return { start: 0, end: 0, text: '' };
  const end = found.start + found.form.length;
  return { start: found.start, end, text: text.slice(found.start, end) };
}

const formsOf = ({ zhHant, variants }: GlossaryEntry): string[] => [
  zhHant,
  ...(variants?.zh ?? []).map((form) => form.zhHant),
];

function foreignForms(entries: readonly GlossaryEntry[]): ReadonlyMap<string, Foreign> {
  const isLocal = ({ usage }: GlossaryEntry): boolean => usage === undefined || usage === 'hong-kong';
  const local = entries.filter(isLocal);
  const localForms = new Set(local.flatMap(formsOf).map(foldScript));
  const byEnglish = groupBy(local, ({ en }) => en.toLowerCase());
  const foreign = new Map<string, Foreign>();
  for (const entry of entries) {
    const hongKong = byEnglish.get(entry.en.toLowerCase());
    if (entry.usage === undefined || entry.usage === 'hong-kong' || !hongKong) continue;
    for (const form of formsOf(entry).map(foldScript)) {
      // Words that Hong Kong has too, in whatever sense, are not foreign; single characters stand in too many words.
      if (!localForms.has(form) && form.length > 1) foreign.set(form, { en: entry.en, usage: entry.usage, hongKong });
    }
  }
  return foreign;
}

function longestAt(folded: string, at: number, foreign: ReadonlyMap<string, Foreign>): number {
  for (let length = Math.min(LONGEST_TERM, folded.length - at); length > 1; length--) {
    if (foreign.has(folded.slice(at, at + length))) return length;
  }
  return 0;
}
