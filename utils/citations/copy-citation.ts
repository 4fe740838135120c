import { escapeHtml } from '../core/escape-html';
import type { Authority, AuthorityMention } from './authority';
import { type CaseText, writeCaseText } from './format/case-text';
import { writeInstrumentHk } from './format/hk-court';
import { writeInstrumentOscola } from './format/oscola';
import { nameOf } from './format/parts';
import { linksFor } from './resolve-links';

/** One authority as it goes to the clipboard, the same from a row, a card, the right click and the popup. */

export type CopyStyle = 'hk-court' | 'oscola' | 'oscola5';

export type CopyOptions = {
  readonly style: CopyStyle;
  /** The mention that was pointed at; a row means its first one with a pinpoint. */
  readonly mention?: Pick<AuthorityMention, 'norm' | 'pinpoint'>;
};

export type CopiedCitation = { readonly text: string; readonly html: string };

/**
 * `HKSAR v Otter [2025] 4 HKLRD 258, [29]` as text and as HTML, with the name in italics and the citation linked.
 */
export function copyCitation(authority: Authority, { style, mention }: CopyOptions): CopiedCitation {
  return authority.category === 'case'
    ? copyCase(authority, style, mention)
    : copyInstrument(authority, style, mention);
}

const CHINESE = /[\u3400-\u9fff]/;

function copyCase(authority: Authority, style: CopyStyle, mention: CopyOptions['mention']): CopiedCitation {
  const written = writeCaseText(authority, style === 'hk-court' ? 'hk-court' : 'oscola', 'best');
  const isChinese = written.name !== undefined && CHINESE.test(written.name);
  const pinpoint = (mention ?? authority.mentions.find((one) => one.pinpoint !== undefined))?.pinpoint;
  const after = pinpoint === undefined ? '' : writePinpoint(pinpoint, style, isChinese);
  return join(written, after, isChinese, authority.url);
}

function join(
  { name, lead, citation }: CaseText,
  after: string,
  isChinese: boolean,
  url: string | undefined,
): CopiedCitation {
  // Where the citation is before the name, that is what is linked.
  const [cited, rest] = citation === '' ? [lead ?? '', ''] : [citation, lead ?? ''];
  const before = citation === '' ? '' : rest;
  const shown = name === undefined ? '' : isChinese ? escapeHtml(name) : `<i>${escapeHtml(name)}</i>`;
  const linked = url === undefined ? escapeHtml(cited) : `<a href="${escapeHtml(url)}">${escapeHtml(cited)}</a>`;
  const order = <Part>(first: Part, named: Part, last: Part): Part[] =>
    citation === '' ? [last, named] : [first, named, last];
  const words = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
  return {
    text: `${words(order(before, name ?? '', cited))}${after}`,
    html: `${words(order(escapeHtml(before), shown, linked))}${escapeHtml(after)}`,
  };
}

/** `, [29]` in court, ` [29]` in OSCOLA, `, 913C` for a page there and ` at 913C` here; 第29段 after a Chinese name. */
function writePinpoint(pinpoint: string, style: CopyStyle, isChinese: boolean): string {
  const page = /^p (.+)$/.exec(pinpoint)?.[1];
  if (isChinese) return page === undefined ? `，第${numbersOf(pinpoint)}段` : `，第${page}頁`;
  if (style === 'hk-court') return page === undefined ? `, ${pinpoint}` : ` at ${page}`;
  return page === undefined ? ` ${pinpoint}` : `, ${page}`;
}

/** `[12], [14]-[16]` → 12、14至16 */
const numbersOf = (pinpoint: string): string => pinpoint.replace(/[[\]]/g, '').replace(/-/g, '至').replace(/, /g, '、');

function copyInstrument(authority: Authority, style: CopyStyle, mention: CopyOptions['mention']): CopiedCitation {
  const view =
    mention === undefined
      ? authority
      : { ...authority, norms: [authority.id, ...mention.norm.split('; ').filter((norm) => norm !== authority.id)] };
  const text = style === 'hk-court' ? writeInstrumentHk(view) : writeInstrumentOscola(view);
  const url =
    authority.url === undefined
      ? undefined
      : (linksFor({ kind: authority.kind, norm: mention?.norm ?? authority.id })[0]?.url ?? authority.url);
  const name = nameOf(authority);
  const linkedPart = name !== undefined && text.startsWith(name) ? name : text;
  const rest = text.slice(linkedPart.length);
  return {
    text,
    html:
      url === undefined
        ? escapeHtml(text)
        : `<a href="${escapeHtml(url)}">${escapeHtml(linkedPart)}</a>${escapeHtml(rest)}`,
  };
}
