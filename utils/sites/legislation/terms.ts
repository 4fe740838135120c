import type { Definition, DefinitionScope } from '../../core/definition';
import { CHINESE } from '../../core/language';
import type { PageParagraph } from '../types';

/** A term marked in a block: where it stands in the block's text, and the language its markup names. */
export type MarkedTerm = { readonly start: number; readonly end: number; readonly language: string | null };

const BARE_BRACKET = /^\s?[(（]([^()（）]{1,80})[)）]/;
const BETWEEN_TERMS = /\s?[、,，;；]\s?/;
const QUOTED = /[“"「『]([^”"」』]{1,80})[”"」』]\s?[(（]([^()（）]{1,80})[)）]/;

const SCOPES: readonly (readonly [RegExp, DefinitionScope])[] = [
  [/\bthis schedule\b|本附表/i, 'schedule'],
  [/\bthis division\b|本分部/i, 'division'],
  [/\bthis part\b|本部/i, 'part'],
  [/\bthis (?:sub)?section\b|\bthis (?:rule|regulation|article|paragraph)\b|本(?:條|款|段|規則第)/i, 'section'],
  [
    /\bthis ordinance\b|\bthese (?:rules|regulations)\b|\bthis (?:regulation|order|by-?law)s?\b|本條例|本規例|本規則|本附例|本命令/i,
    'enactment',
  ],
];

/** Reads the terms that one block defines, in both languages; terms that follow each other share a definition. */
export function readTerms(paragraph: PageParagraph, terms: readonly MarkedTerm[], leadIn = ''): Definition[] {
  const groups = groupTerms(paragraph.text, terms);
  const found = groups.length > 0 || paragraph.role !== 'definition' ? groups : quotedGroup(paragraph.text);
  const scope = SCOPES.find(([pattern]) => pattern.test(leadIn))?.[1];
  return found
    .filter(({ en, zhHant }) => en.length > 0 && zhHant.length > 0)
    .map(({ en, zhHant }) => ({
      en,
      zhHant,
      span: { start: paragraph.start, end: paragraph.end },
      ...(paragraph.number !== undefined && { section: paragraph.number }),
      ...(scope && { scope }),
      ...(paragraph.status === 'repealed' && { repealed: true }),
    }));
}

type Group = { readonly en: string[]; readonly zhHant: string[]; readonly first: 'en' | 'zhHant' };

function groupTerms(text: string, terms: readonly MarkedTerm[]): Group[] {
  const groups: Group[] = [];
  terms.forEach((term, at) => {
    const said = text.slice(term.start, term.end).trim();
    if (said === '') return;
    const side = sideOf(said, term.language);
    const open = groups.at(-1);
    // A term in the text's own language after its translation begins the next definition.
    const isNext = open && side === open.first && open[otherSide(side)].length > 0;
    const group = open && !isNext ? open : newGroup(side);
    if (group !== open) groups.push(group);
    addTerms(group[side], side === 'zhHant' ? said.split(BETWEEN_TERMS) : [said]);
    if (side === group.first) addBareBracket(text.slice(term.end, terms[at + 1]?.start), group);
  });
  return groups;
}

const otherSide = (side: Group['first']): Group['first'] => (side === 'en' ? 'zhHant' : 'en');

function addTerms(known: string[], terms: readonly string[]): void {
  for (const term of terms) if (term !== '' && !known.includes(term)) known.push(term);
}

const newGroup = (first: Group['first']): Group => ({ en: [], zhHant: [], first });

const sideOf = (said: string, language: string | null): 'en' | 'zhHant' =>
  language ? (/^en/i.test(language) ? 'en' : 'zhHant') : CHINESE.test(said) ? 'zhHant' : 'en';

/** About one definition in fifty prints the other language as plain text: `訂明資訊 (prescribed information) 指…`. */
function addBareBracket(after: string, group: Group): void {
  const said = BARE_BRACKET.exec(after.slice(0, 90))?.[1]?.trim();
  if (!said || CHINESE.test(said) === (group.first === 'zhHant') || !/\p{L}/u.test(said)) return;
  // A chapter number or a year in brackets is no translation.
  if (/^(?:cap|第\d)/i.test(said) || /\d{4}/.test(said)) return;
  addTerms(group[otherSide(group.first)], said.split(BETWEEN_TERMS));
}

/** Older texts quote the term: `“aircraft” (飛機) means`. */
function quotedGroup(text: string): Group[] {
  const match = QUOTED.exec(text.slice(0, 300));
  if (!match?.[1] || !match[2]) return [];
  const [own, other] = [match[1].trim(), match[2].trim()];
  if (CHINESE.test(own) === CHINESE.test(other)) return [];
  const [en, zhHant] = CHINESE.test(own) ? [other, own] : [own, other];
  return [{ en: [en], zhHant: zhHant.split(BETWEEN_TERMS), first: 'en' }];
}
