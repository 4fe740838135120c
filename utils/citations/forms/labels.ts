import { parseChineseNumber } from '../../core/chinese-numerals';

/** A provision by its number and the labels in brackets after it: `9`, [`1`, `a`]. */
export type NumberedProvision = { readonly number: string; readonly labels: readonly string[] };

type LabelType = 'digit' | 'letter' | 'roman' | 'upper';

const RANK: Readonly<Record<LabelType, number>> = { digit: 0, letter: 1, roman: 2, upper: 3 };

const plainType = (label: string): LabelType =>
  /^\d/.test(label) ? 'digit' : /^[A-Z]/.test(label) ? 'upper' : /^[ivxl]+$/.test(label) ? 'roman' : 'letter';

/** (i), (v) and (x) are letters after (h), (u) and (w), and roman anywhere else. */
function typeAfter(label: string, labels: readonly string[]): LabelType {
  const type = plainType(label);
  const last = labels.at(-1);
  if (type !== 'roman' || label.length > 1 || last === undefined) return type;
  const follows = last.length === 1 && last.charCodeAt(0) + 1 === label.charCodeAt(0);
  return follows && last !== 'i' ? 'letter' : 'roman';
}

/**
 * Reads a label that stands for the end of the provision before it: it replaces the label of its own type.
 *
 * 4(1)(a), `(3)` → 4(3) · 11(1)(b), `(c)` → 11(1)(c) · 5(1)(a)(i), `(ii)` → 5(1)(a)(ii)
 */
export function continueFrom(before: NumberedProvision, labels: readonly string[]): NumberedProvision {
  const [first = ''] = labels;
  const type = typeAfter(first, before.labels);
  const typed = before.labels.map((label, at) => typeAfter(label, before.labels.slice(0, at)));
  const same = typed.lastIndexOf(type);
  const deeper = typed.findIndex((other) => RANK[other] > RANK[type]);
  const keep = same >= 0 ? same : deeper >= 0 ? deeper : typed.length;
  return { number: before.number, labels: [...before.labels.slice(0, keep), ...labels] };
}

/** The labels in `(1)(a)`, Chinese numerals as digits. */
export function splitLabels(raw: string): string[] {
  const labels: string[] = [];
  for (let open = raw.indexOf('('); open >= 0; open = raw.indexOf('(', open + 1)) {
    const close = raw.indexOf(')', open);
    const label = close < 0 ? '' : raw.slice(open + 1, close).trim();
    if (label.length < 1 || label.length > LONGEST_LABEL || /[(\s]/.test(label)) continue;
    const value = label.charCodeAt(0) < 128 ? null : parseChineseNumber(label);
    labels.push(value === null ? label : String(value));
  }
  return labels;
}

const LONGEST_LABEL = 6;

export const writeProvision = ({ number, labels }: NumberedProvision): string =>
  `${number}${labels.map((label) => `(${label})`).join('')}`;

/** A number in digits or Chinese numerals, with its suffix letters: 第十七B條 → `17B`. */
export function readLettered(written: string): string {
  if (/^\d/.test(written)) return written;
  const letters = /[A-Z]*$/.exec(written)?.[0] ?? '';
  const value = parseChineseNumber(letters ? written.slice(0, -letters.length) : written);
  return value === null ? written : `${value}${letters}`;
}
