import { ARTICLE_INSTRUMENTS } from './tables/instruments';
import { titleOfCap } from './titles';
import type { CitationKind } from './types';

/** The parts of a norm of legislation: `Cap 622` and `s 12(1)`. */
export type SplitNorm = { readonly instrument: string; readonly provision: string };

const UNIT = / (?=(?:s|sch|pt|div|para|reg|r|art|annex|O) (?:[\dIVXLA-Z(]|s |pt |para |r ))/;

/** `Cap 571 sch 1 para 2` → `Cap 571`, `sch 1 para 2` · `BL art 23` → `BL`, `art 23` · `s 20(1)` → ``, `s 20(1)` */
export function splitNorm(norm: string, kind?: CitationKind): SplitNorm {
  if (kind === 'practice-direction') {
    const [instrument = norm, provision] = norm.split(/ (?=para )/);
    return { instrument, provision: provision ?? '' };
  }
  if (kind === 'gazette') {
    const [instrument = norm, provision] = norm.split(/ (?=(?:s|sch) )/);
    return { instrument, provision: provision ?? '' };
  }
  if (/^(?:s|sch|pt|reg|r|art|O) [\dIVX]/.test(norm)) return { instrument: norm, provision: '' };
  const at = UNIT.exec(norm)?.index;
  return at === undefined
    ? { instrument: norm, provision: '' }
    : { instrument: norm.slice(0, at), provision: norm.slice(at + 1) };
}

/** Title of an instrument by the code that opens its norms; undefined where the code says all there is. */
export function instrumentTitle(code: string, kind?: CitationKind): string | undefined {
  const cap = /^(?:Cap|Instrument) ([A-Z]?\d+[A-Z]*)/.exec(code)?.[1];
  if (cap) return titleOfCap(cap)?.en;
  if (kind === 'practice-direction') return `Practice Direction ${code.replace(/^PD /, '')}`;
  if (code === 'RSC') return 'Rules of the Supreme Court';
  const row = ARTICLE_INSTRUMENTS.find((one) => one.code === code);
  if (row) return LONG[code] ?? row.names.find((name) => name.length > code.length && /^[A-Z]/.test(name)) ?? code;
  return undefined;
}

const LONG: Readonly<Record<string, string>> = {
  BL: 'Basic Law',
  BOR: 'Hong Kong Bill of Rights',
  NSL: 'National Security Law',
  'Model Law': 'UNCITRAL Model Law',
};
