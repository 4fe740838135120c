import { toTraditional } from '../core/fold-chinese';
import type { LegalDocument, MinimalDocument } from '../core/legal-document';
import { entryMark } from './list-entries';
import { type OutlineEntry, sectionOf } from './outline-legislation';

/** A subsection with the list in it, or a section that has no subsections: what creates an offence as one whole. */
type Provision = { readonly key: string; readonly text: string; readonly entry: OutlineEntry };

/**
 * The offences of an enactment, each once: what one must not do, from the whole of its subsection, and all that may be imposed,
 * also where that stands in a list (first conviction, later ones) or in the next subsection.
 */
export function gatherOffences(document: LegalDocument | MinimalDocument): OutlineEntry[] {
  const provisions = readProvisions(document).filter(({ text }) => CREATES.test(toTraditional(text)));
  const keys = new Set(provisions.map(({ key }) => key));
  const penalties = new Map<string, string>();
  const creating = provisions.filter((provision) => {
    const penalised = penalisedBy(provision).filter((key) => keys.has(key));
    const penalty = penaltyIn(provision.text)?.penalty;
    for (const key of penalised) if (penalty !== undefined) penalties.set(key, penalty);
    return penalised.length === 0;
  });
  return creating.flatMap(({ key, text, entry }) => {
    const own = penaltyIn(text);
    const penalty = own?.penalty ?? penalties.get(key);
    if (penalty === undefined && REFERS.test(toTraditional(text))) return [];
    const said = (own ? text.slice(0, own.at) : text).replace(/[\s,，—:：-]+$/, '');
    return [{ ...entry, text: said, ...(penalty === undefined ? {} : { penalty }) }];
  });
}

const CREATES =
  /\b(?:commits? an offence|guilty of an offence|(?:is|shall be) an offence|offence under (?:this|sub)[^.;]{0,60}liable|liable (?:on|upon) (?:summary )?conviction)\b|屬犯罪|屬犯[^。；]{0,10}罪|所訂罪行[^。；]{0,20}(?:定罪|可處|——)|一經(?:循[^。；]{0,16}程序)?(?:簡易程序)?定罪/i;
/** Speaks of offences that something else creates: a defence, a trial, a power to make rules, a meaning. */
const REFERS =
  /\b(?:charged with|proceedings (?:for|in respect of)|may (?:provide|prescribe)|convicted of|reasonable grounds|suspect)|^[(（]?\w{0,4}[)）]?\s?[a-z]|被控|罪行的[^。；]{0,6}(?:程序|檢控)|可規定|可訂明|合理(?:理由|懷疑)|被裁定/;

/** `s 14A(6)(a)` → `s 14A(6)` · `s 24(a)` → `s 24` · `sch 1 para 3(2)` stays. */
const keyOf = (number: string): string => /^[^(（]*(?:[(（]\d[^)）]{0,4}[)）])?/.exec(number)?.[0].trim() ?? number;

function readProvisions(document: LegalDocument | MinimalDocument): Provision[] {
  const found: Provision[] = [];
  let offset = 0;
  let isOpen = false;
  for (const { id, number, text, role, start = offset } of document.paragraphs) {
    offset = start + text.length + 1;
    const last = isOpen ? found.at(-1) : undefined;
    isOpen = role !== 'heading' && role !== 'footnote' && role !== 'definition';
    if (!isOpen) continue;
    const key = number === undefined ? (last?.key ?? id) : keyOf(number);
    const end = start + text.length;
    const { key: open, entry } = last ?? {};
    if (last && entry && key === open) {
      const whole = `${last.text} ${entryMark({ number: key, text: '' }, { text, ...(number === undefined ? {} : { number }) })}${text}`;
      found[found.length - 1] = { key, text: whole, entry: { ...entry, text: whole, end } };
    } else {
      const place = { text, paragraph: id, start, end, ...(number === undefined ? {} : { number }) };
      const section = number === undefined ? '' : sectionOf(number, '');
      found.push({ key, text, entry: { kind: 'offence', section, ...place } });
    }
  }
  return found;
}

/** Of which subsections of its own section a provision only says the penalty: `An offence under subsection (5) is …`. */
function penalisedBy({ key, text }: Provision): string[] {
  const folded = toTraditional(text);
  const said =
    /\boffence under subsections? ((?:\(\w{1,4}\)(?:, | or | and )?)+)[^.;]{0,40}\bliable\b/i.exec(folded)?.[1] ??
    /犯((?:第?\(\w{1,4}\)款?[、或及]?)+)(?:所訂|所訂明|下|的|所指)?(?:的)?罪行/.exec(folded)?.[1];
  const section = key.replace(/[(（].*$/, '');
  return [...(said ?? '').matchAll(/\(\w{1,4}\)/g)].map(([subsection]) => `${section}${subsection}`);
}

const LIABLE = /,? (?:and )?(?:is|are|shall be|be) liable(?: (?:up)?on conviction(?=\s?—| to\b))?/i;
const CREATED_CHINESE = /屬犯罪|罪行/;
const LIABLE_CHINESE = /[，,]?\s?(?:一經定罪[，,]?\s?(?=可處)|一經定罪\s?——|(?=一經)|(?=可處)|(?=——))/;
const IMPOSES = /\b(?:fine|imprisonment|penalty)\b|罰款|監禁|罰則/i;

/** What may be imposed, to the end of the sentence and of its list, and where that begins. */
function penaltyIn(text: string): { readonly penalty: string; readonly at: number } | undefined {
  const liable = liableIn(text);
  if (!liable) return undefined;
  const penalty = text
    .slice(liable.end)
    .replace(/^[\s—:：-]+/, '')
    .replace(/(?<=[.。])\s*(?:[A-Z(（]|\p{Script=Han}).*$/su, '')
    .replace(/^to (?=a |imprisonment|the )/, '')
    .replace(/[\s.。;；]+$/, '');
  return IMPOSES.test(toTraditional(penalty)) ? { penalty, at: liable.at } : undefined;
}

function liableIn(text: string): { readonly at: number; readonly end: number } | undefined {
  const english = LIABLE.exec(text);
  if (english) return { at: english.index, end: english.index + english[0].length };
  const folded = toTraditional(text);
  const created = CREATED_CHINESE.exec(folded);
  if (!created) return undefined;
  const behind = created.index + created[0].length;
  const chinese = LIABLE_CHINESE.exec(folded.slice(behind));
  return chinese ? { at: behind + chinese.index, end: behind + chinese.index + chinese[0].length } : undefined;
}
