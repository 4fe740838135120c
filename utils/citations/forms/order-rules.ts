import { fitsAt, matchAt, stepOver } from '../match-at';
import { type Instrument, keep, nameInstrument, type ScanState } from '../scan-state';
import { instrumentOfAbbreviation, instrumentOfCap } from '../titles';
import { readChapter } from './chapter';
import { isElsewhereAfter, isMadeElsewhere } from './elsewhere';
import { readEnglishProvisions, readHead } from './english-provisions';
import { instrumentOfTitle, readTitleForward } from './english-titles';

/** Rules of court cited by Order: `Order 14, rule 1 RHC`, `O.62 r.9(1)(a) and r.9(4)(b)`, `r 6, O 116, RHC`. */

const ORDER = /(?:Orders?|ORDERS?|orders?|Ord|O)\.?\s{0,3}(\d{1,3}[A-Z]?)(?![\dA-Za-z]|\.\d|\/|:|,\d{3}|%)/y;
const ORDER_LIST = /\s{0,2}(?:,\s?(?:and\s)?|and\s|&\s?)\s{0,2}(\d{1,3}[A-Z]?)(?![\dA-Za-z/]|\.\d)/y;
const TO_RULE = /\s{0,3},?\s{0,3}(?=[Rr])/y;
const TAIL = /\s{0,3},?\s{0,3}(?:of\s{1,3})?(?:the\s{1,3})?(?:(?:old|former|then|said)\s{1,3})?/y;
const OF_OTHER = /\s{0,3}(?:of|dated|made|against|granted|for\s(?:the\s)?(?:payment|costs))\s/y;
const LAST_ORDER = 121;

/** What may stand before a short `O 14`; a blood group or an exhibit has nothing like it. */
const CONTEXT_BEFORE =
  /(?:under|of|in|by|to|and|or|with|per|see|an?|the|See|Under|RHC|RDC|RSC|pursuant|on|from|both|for|Rules|Court|,|;|\(|\[|:|"|^|\n|\/)\s{0,2}$/;
const BLOOD = /(?:blood|group|type|grade|level|size|room|flat|block|exhibit)\s{0,2}$/i;

type Parsed = { readonly end: number; readonly norms: readonly string[]; readonly order: string };

type Lead = { readonly start: number; readonly instrument: Instrument };

/** Reads an expression whose Order stands at `at`, after the rules it belongs to where those lead it. */
export function readOrder(state: ScanState, at: number, lead?: Lead | string): number | null {
  const { text } = state;
  const parsed = parseOrder(text, at);
  if (!parsed) return null;
  if (typeof lead === 'object') return keepOrder(state, lead.start, parsed.end, parsed, lead.instrument);
  if (!isInContext(text, at, parsed)) return null;
  const joined = readJoined(state, at, parsed);
  if (joined !== null) return joined;
  if (isForeign(state, parsed.end)) {
    // Another court's rules are the ones spoken of now.
    state.scope.named.delete('court-rules');
    delete state.scope.order;
    return parsed.end;
  }
  const tail = readRulesTail(state, parsed.end);
  if (!tail && matchAt(OF_OTHER, text, parsed.end) && !parsed.norms[0]?.includes(' r ')) return null;
  const before = tail ? null : rulesBefore(state, at);
  return keepOrder(state, before?.start ?? at, tail?.end ?? parsed.end, parsed, tail?.instrument ?? before?.instrument);
}

const OF_RULES = /\s{0,3}of\s/y;
const SHORT_NEXT = /\s{0,3},?\s{0,3}R(?:HC|DC|SC)(?![A-Za-z])/y;
const NEXT_ORDER = /\s{0,3}(?:,\s{0,3}(?:and\s{1,3})?|and\s{1,3}|&\s{0,3})(?=O)/y;

/** `Order 14 rule 1 and Order 18 rule 19 of the RHC`: one expression, since one title closes it. */
function readJoined(state: ScanState, at: number, first: Parsed): number | null {
  if (at < state.ordersFrom) return null;
  const norms = [...first.norms];
  let last = first;
  while (norms.length < 20) {
    const next = matchAt(NEXT_ORDER, state.text, last.end);
    const parsed = next && parseOrder(state.text, last.end + next[0].length);
    if (!parsed) break;
    norms.push(...parsed.norms);
    last = parsed;
  }
  // "O 14 and the Rules of …" are two; one title after the last Order closes all of them.
  const isClosed = matchAt(OF_RULES, state.text, last.end) ?? matchAt(SHORT_NEXT, state.text, last.end);
  const tail = last !== first && isClosed ? readRulesTail(state, last.end) : null;
  if (tail) return keepOrder(state, at, tail.end, { ...last, norms }, tail.instrument);
  state.ordersFrom = last.end;
  return null;
}

function parseOrder(text: string, at: number): Parsed | null {
  const order = matchAt(ORDER, text, at);
  const number = order?.[1] ?? '';
  if (!order || Number.parseInt(number, 10) > LAST_ORDER || Number.parseInt(number, 10) === 0) return null;
  let end = at + order[0].length;
  const gap = matchAt(TO_RULE, text, end);
  const head = gap && readHead(text, end + gap[0].length);
  const rules = gap && head?.unit === 'r' ? readEnglishProvisions(text, end + gap[0].length) : null;
  if (rules?.family === 'rule')
    return { end: rules.end, norms: rules.norms.map((rule) => `O ${number} ${rule}`), order: number };
  const norms = [`O ${number}`];
  let last = number;
  if (/^orders/i.test(order[0])) {
    for (let more = matchAt(ORDER_LIST, text, end); more && norms.length < 20; more = matchAt(ORDER_LIST, text, end)) {
      last = more[1] ?? '';
      norms.push(`O ${last}`);
      end += more[0].length;
    }
  }
  return { end, norms, order: last };
}

function isInContext(text: string, at: number, parsed: Parsed): boolean {
  const before = text.slice(Math.max(0, at - 14), at);
  if (BLOOD.test(before)) return false;
  const word = text.slice(at, at + 5);
  if (/^order/.test(word))
    return (
      /^ (?:summons|application|judgment|proceedings)/.test(text.slice(parsed.end, parsed.end + 14)) ||
      /(?:under|pursuant to|by virtue of|accordance with|in terms of)\s{1,2}$/.test(
        text.slice(Math.max(0, at - 18), at),
      ) ||
      /^,? (?:of the R|R[HDS]C)/.test(text.slice(parsed.end, parsed.end + 9)) ||
      parsed.norms[0]?.includes(' r ') === true
    );
  if (/^ORDER|^Order/.test(word))
    return (
      !/(?:Court|court|Removal|Closing|Detention|Deportation|Work)\s{1,2}$/.test(before) ||
      parsed.norms[0]?.includes(' r ') === true
    );
  // "Ord 5 units": the short word alone is a quantity's too.
  if (/^Ord/.test(word) && /^\s[a-z]/.test(text.slice(parsed.end, parsed.end + 2)) && !parsed.norms[0]?.includes(' r '))
    return false;
  return (
    parsed.norms[0]?.includes(' r ') === true ||
    CONTEXT_BEFORE.test(before) ||
    at === 0 ||
    /^\s?,?\s?(?:RHC|RDC|RSC|summons|application|judgment|proceedings)/.test(text.slice(parsed.end, parsed.end + 16))
  );
}

function keepOrder(state: ScanState, start: number, end: number, parsed: Parsed, tail: Instrument | undefined): number {
  const { scope } = state;
  const named = scope.named.get('court-rules');
  const instrument = tail ?? named;
  const code = instrument ? `${instrument.code} ` : '';
  if (instrument) nameInstrument(scope, instrument);
  scope.order = `${code}O ${parsed.order}`;
  const norm = parsed.norms.map((one) => `${code}${one}`).join('; ');
  return keep(state, {
    start,
    end,
    kind: 'rule',
    norm,
    ...(!tail && named ? { resolvedBy: 'nearest-instrument' as const } : {}),
  });
}

/** The rules after an Order: ` RHC`, `, RDC`, ` of the Rules of the High Court (Cap. 4A)`. */
function readRulesTail(state: ScanState, at: number): { end: number; instrument: Instrument } | null {
  const { text } = state;
  const from = stepOver(TAIL, text, at);
  if (from === at) return null;
  const chapter = readChapter(text, from);
  if (chapter) {
    const instrument = instrumentOfCap(chapter.caps[0] ?? '');
    return instrument.family === 'court-rules' ? { end: chapter.end, instrument } : null;
  }
  const short = SHORT.exec(text.slice(from, from + 4))?.[0];
  const known = short ? instrumentOfAbbreviation(short) : undefined;
  const title = known ? null : readTitleForward(text, from);
  const instrument = known ?? (title ? instrumentOfTitle(title.title, state.scope) : null);
  if (instrument?.family !== 'court-rules') return known ? null : readTheRules(state, from);
  const end = known ? from + (short?.length ?? 0) : (title?.end ?? from);
  const chapterAfter = readChapter(text, end);
  // `r 6, O 116, RHC, Cap 4A O 14 r 1`: that chapter opens the next reference.
  const after = chapterAfter && !fitsAt(ORDER_NEXT, text, chapterAfter.end) ? chapterAfter : null;
  return { end: after?.end ?? end, instrument: after ? instrumentOfCap(after.caps[0] ?? '') : instrument };
}

const OF_SHORT = /\s{0,3}(?:,|of\s{1,3}the)\s{1,3}([A-Z]{2,6})(?![A-Za-z])/y;
const OF_COURT =
  /\s{0,3},?\s{0,3}(?:of\s{1,3}(?:the\s{1,3})?)?Rules\s{1,3}of\s{1,3}(?:the\s{1,3})?(?:Supreme\s{1,3}|High\s{1,3})?Court(?![A-Za-z])/y;

/** An Order of another place's rules: `O 18 r 19 of the Rules of Court (Cap 322, R 5)`, `O 52 of the ROC`. */
function isForeign({ text, scope }: ScanState, at: number): boolean {
  const short = matchAt(OF_SHORT, text, at)?.[1];
  if (short !== undefined) return scope.defined.get(short)?.family === 'elsewhere';
  const court = matchAt(OF_COURT, text, at);
  return (
    court !== null &&
    (isElsewhereAfter(text, at + court[0].length) ||
      isMadeElsewhere(text, at + court[0].length) ||
      readChapter(text, at + court[0].length)?.foreign === true)
  );
}

const SHORT = /^R(?:HC|DC|SC)(?![A-Za-z])/;
const ORDER_NEXT = /,?\s{1,3}O(?:rd|rder)?\.?\s{0,3}\d/y;
const THE_RULES = /Rules\b(?! of)/y;

function readTheRules(state: ScanState, at: number): { end: number; instrument: Instrument } | null {
  const instrument = state.scope.named.get('court-rules');
  const match = instrument && matchAt(THE_RULES, state.text, at);
  return match && instrument ? { end: at + match[0].length, instrument } : null;
}

const RULES_BEFORE = /(?:(Cap\.?\s?(?:4A|336H))|(R(?:HC|DC|SC)))\s?,?\s?$/;

/** `Cap 4A O 14 r 1`, `RHC, Order 14`. */
function rulesBefore(state: ScanState, at: number): { start: number; instrument: Instrument } | undefined {
  const from = Math.max(state.floor, at - 12);
  const match = RULES_BEFORE.exec(state.text.slice(from, at));
  if (!match) return undefined;
  const instrument = match[1]
    ? instrumentOfCap(/\d+[A-Z]/.exec(match[1])?.[0] ?? '')
    : instrumentOfAbbreviation(match[2] ?? '');
  return instrument && { start: from + match.index, instrument };
}

const ORDER_AFTER = /\s{0,3},?\s{0,3}(?:of\s{1,3})?(?=O)/y;

/** Reads `r 6, O 116, RHC` and a bare rule after an Order; null when the rule belongs to no Order. */
export function readOrderBefore(state: ScanState, at: number): number | null {
  const { text, scope } = state;
  const head = readHead(text, at);
  if (head?.unit !== 'r') return null;
  const rules = readEnglishProvisions(text, at);
  if (!rules) return null;
  const gap = matchAt(ORDER_AFTER, text, rules.end);
  const parsed = gap && parseOrder(text, rules.end + gap[0].length);
  if (gap && parsed && parsed.norms.length === 1 && !parsed.norms[0]?.includes(' r ')) {
    const tail = readRulesTail(state, parsed.end);
    const norms = rules.norms.map((rule) => `O ${parsed.order} ${rule}`);
    return keepOrder(state, at, tail?.end ?? parsed.end, { ...parsed, norms }, tail?.instrument);
  }
  if (!scope.order || /^\s{0,3},?\s?(?:of|,)\s/.test(text.slice(rules.end, rules.end + 5))) return null;
  const { order } = scope;
  return keep(state, {
    start: at,
    end: rules.end,
    kind: 'rule',
    norm: rules.norms.map((rule) => `${order} ${rule}`).join('; '),
    resolvedBy: 'nearest-instrument',
  });
}
