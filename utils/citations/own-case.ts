import type { LegalDocument } from '../core/legal-document';
import type { Authority } from './authority';

/** Which authorities of a judgment are the judgment itself, and which the decision below, as its header says. */

const FROM =
  /(?:on\s+appeal\s+from|appeal(?:ed)?\s+from|in\s+the\s+matter\s+of\s+an?\s+appeal|原訟法庭|原本案件|原案件|原審案件|上訴自|原)[^\n]{0,80}$/i;
/** How far into the text a header can reach where no paragraph says that it is one. */
const HEADER = 2_500;

type Listed = Pick<Authority, 'id' | 'category' | 'norms' | 'mentions'>;

export function ownAuthority(
  document: LegalDocument,
  authorities: readonly Listed[],
): { own: ReadonlySet<string>; below: ReadonlySet<string> } {
  const own = new Set<string>();
  const below = new Set<string>();
  if (document.kind !== 'judgment' && document.kind !== 'corrigendum') return { own, below };
  const printed = new Set([document.neutralCitation, ...(document.actionNumbers ?? [])]);
  const end = headerEnd(document);
  for (const { id, category, norms, mentions } of authorities) {
    if (category !== 'case') continue;
    const heads = mentions.filter(({ start }) => start < end);
    const isBelow = heads.some(({ start }) => FROM.test(document.text.slice(Math.max(0, start - 100), start)));
    if (isBelow) below.add(id);
    else if (norms.some((norm) => norm.split('; ').some((one) => printed.has(one)))) own.add(id);
    else if (printed.size === 1 && printed.has(undefined) && heads.length > 0) own.add(id);
  }
  // Where the page told its own citation, the other numbers of its header are its own too.
  return { own, below };
}

/** Courts whose neutral citation goes with action numbers that begin so: the Judiciary's list of case types. */
const NEUTRAL_OF_ACTION: readonly (readonly [neutral: RegExp, action: RegExp])[] = [
  [/ HKCFI /, /^HC/],
  [/ HKCA /, /^CA/],
  [/ HKDC /, /^DC/],
  [/ HKFC /, /^FC/],
  [/ HKLDT /, /^LD/],
  [/ HKCT /, /^CT/],
];

/**
 * The two rows of one decision below, its neutral citation first, where a header gives both: `[2024] HKCFI 2117` in one line and
 * `HCA 1461/2022` in the next. None where there are several decisions below, or the courts differ.
 */
export function oneDecisionBelow<Row extends Pick<Authority, 'norms'>>(below: readonly Row[]): readonly Row[] {
  const [first, second] = below;
  if (first === undefined || second === undefined || below.length > 2) return [];
  const areOne = (neutral: Row, action: Row): boolean =>
    NEUTRAL_OF_ACTION.some(
      ([court, prefix]) =>
        neutral.norms.some((norm) => court.test(norm)) &&
        action.norms.every((norm) => prefix.test(norm) && !court.test(norm)) &&
        !neutral.norms.some((norm) => prefix.test(norm)),
    );
  if (areOne(first, second)) return [first, second];
  return areOne(second, first) ? [second, first] : [];
}

function headerEnd({ paragraphs, text }: LegalDocument): number {
  let end = 0;
  for (const { role, end: last } of paragraphs) {
    if (role !== 'header' && role !== 'title') break;
    end = last;
  }
  return end > 0 ? end : Math.min(HEADER, text.length > HEADER ? HEADER : 0);
}
