import type { DefinitionScope } from '../core/definition';

const LEAD_IN =
  /\b(?:in|for the purposes of) (?:this|these) (ordinance|regulations?|rules?|orders?|by-?laws?|part|division|subsection|section|schedule|paragraph|article)\b|[在就為]?本(條例|規例|規則|附例|命令|分部|部|附表|條|款|段)(?=中|而言|的目的|，|內)/gi;

const SCOPES: readonly (readonly [RegExp, DefinitionScope])[] = [
  [/^(?:schedule|附表)$/i, 'schedule'],
  [/^(?:division|分部)$/i, 'division'],
  [/^(?:part|部)$/i, 'part'],
  [/^(?:section|subsection|paragraph|article|rule|regulation|條|款|段)$/i, 'section'],
  [/./, 'enactment'],
];

/** A lead-in opens its list: "In this Part—"; later mentions inside a definition do not. */
const OPENS = /^[^.;。；]{0,120}?(?:[—―─:：]|\bmeans\b|\bincludes\b|[(（“"「『]|指|包括)/;

/** A lead-in begins a clause: after a stop, a bracketed number or a heading's dash. */
const BEGINS = /(?:^|[\n.;。；)）—]\s{0,4})$/;

/** Says for what part of the law a definition holds, by the last words before it that open a list of definitions. */
export type ScopeFinder = (text: string, offset: number) => DefinitionScope | undefined;

/** Makes a finder for one text, which may grow at its end; what was read once is not read again. */
export function createScopeFinder(): ScopeFinder {
  const leadIns: { readonly start: number; readonly scope: DefinitionScope | undefined }[] = [];
  const pattern = new RegExp(LEAD_IN.source, LEAD_IN.flags);
  let read = 0;
  const readTo = (text: string, offset: number): void => {
    pattern.lastIndex = read;
    for (let match = pattern.exec(text); match !== null && match.index < offset; match = pattern.exec(text)) {
      const named = match[1] ?? match[2] ?? '';
      const end = match.index + match[0].length;
      const begins = BEGINS.test(text.slice(Math.max(0, match.index - 6), match.index));
      if (!begins || !OPENS.test(text.slice(end, end + 200))) continue;
      leadIns.push({ start: match.index, scope: SCOPES.find(([kind]) => kind.test(named))?.[1] });
    }
    read = offset;
  };
  return (text, offset) => {
    if (offset > read) readTo(text, offset);
    return leadIns.findLast(({ start }) => start < offset)?.scope;
  };
}
