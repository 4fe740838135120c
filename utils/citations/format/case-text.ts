import type { Authority } from '../authority';
import { type CaseParts, casesInOrder, nameOf } from './parts';

/** A case as a style writes it: the name, which is set in italics, and the citation after it. */
export type CaseText = {
  readonly name?: string;
  /** Before the name: `Case C-131/12`. */
  readonly lead?: string;
  readonly citation: string;
};

export type CaseStyle = 'oscola' | 'hk-court';

/** All of a case for a table, or its best citation for a sentence. */
export type CaseAmount = 'all' | 'best';

/** Writes a case in a style: `HKSAR v Lau`, `[2019] HKCFA 45, (2019) 22 HKCFAR 100`. */
export function writeCaseText(authority: Authority, style: CaseStyle, amount: CaseAmount = 'all'): CaseText {
  const name = nameOf(authority);
  const named = name === undefined ? {} : { name };
  const union = authority.norms.find((norm) => /^(?:Joined )?Cases? [CTF]-/.test(norm));
  if (union !== undefined) return { ...named, lead: union, citation: rest(authority, union).join(', ') };
  const strasbourg = authority.norms.find((norm) => norm.startsWith('ECtHR '));
  if (strasbourg !== undefined) return { ...named, citation: writeStrasbourg(authority, strasbourg) };
  const parts = casesInOrder(
    authority,
    style === 'oscola' ? ['neutral', 'report', 'number'] : ['report', 'neutral', 'number'],
  );
  const published = parts.filter(({ form }) => form !== 'number');
  if (published.length === 0)
    return { ...named, citation: writeUnreported(authority, parts, style, name !== undefined) };
  const shown = amount === 'best' ? bestOf(published, style) : style === 'oscola' ? published : parts;
  const hasNeutral = published.some(({ form }) => form === 'neutral');
  // A report alone does not show its court.
  const court =
    !hasNeutral && authority.court !== undefined && !/HKCFAR/.test(published[0]?.norm ?? '')
      ? ` (${authority.court})`
      : '';
  return { ...named, citation: `${shown.map(({ norm }) => norm).join(', ')}${court}` };
}

/** OSCOLA gives the neutral citation and the best report; a Hong Kong court wants the report where there is one. */
const bestOf = (parts: readonly CaseParts[], style: CaseStyle): readonly CaseParts[] =>
  style === 'hk-court' ? parts.slice(0, 1) : parts.slice(0, 2);

const rest = (authority: Authority, but: string): string[] => authority.norms.filter((norm) => norm !== but);

function writeStrasbourg(authority: Authority, application: string): string {
  const reports = rest(authority, application);
  if (reports.length > 0) return reports.join(', ');
  const date = authority.date === undefined ? '' : `, ${authority.date}`;
  return `${application.replace(/ECtHR App/g, 'App')} (ECtHR${date})`;
}

/** `(HCA 12/1991, CFI, 3 May 1991)`; in court `(unrep., HCA 12/1991, 3 May 1991, Chow J)`. */
function writeUnreported(
  { court, date, judge }: Authority,
  parts: readonly CaseParts[],
  style: CaseStyle,
  isNamed: boolean,
): string {
  const numbers = parts.map(({ norm }) => norm).join('; ');
  const said = style === 'oscola' ? [numbers, court, date] : [isNamed ? 'unrep.' : undefined, numbers, date, judge];
  const inside = said.filter((one) => one !== undefined).join(', ');
  return isNamed || inside !== numbers ? `(${inside})` : inside;
}

/** One line of a table, without marks: `Case C-131/12 Rosa v Lindt`. */
export const plainCase = ({ name, lead, citation }: CaseText): string =>
  [lead, name, citation].filter((part) => part !== undefined && part !== '').join(' ');

const SINGLE = /^(?:In re|In Re|Re|RE|Ex parte|Ex p)\s+(.+)$/;

/** A name as a table lists it: under the party, `Pine Tree Ltd, Re`. */
export function tableName(name: string): string {
  const party = SINGLE.exec(name)?.[1];
  if (party === undefined) return name;
  return `${party}, ${/^[Ee]x/.test(name) ? 'ex p' : 'Re'}`;
}
