import type { Browser } from '#imports';

/** `/en/cases/hkcfa/2021/14` on HKLII. */
const CASE = /\/cases\/([a-z]{2,8})\/(\d{4})\/(\d{1,6})/;
/** `/en/legis/ord/26/s2` on HKLII, `/hk/cap26` and `/hk/cap26!en/s2` on e-Legislation. */
const CHAPTER = /\/(?:legis\/(?:ord|reg)\/|hk\/cap)(\d{1,4}[A-Z]{0,2})(?:![A-Za-z-]{2,20})?(?:\/s(\d{1,4}[A-Z]{0,3}))?/;
/** `ncnValue=2025+HKCFI+470`: the Judiciary's way from a neutral citation to its page. */
const NEUTRAL = /[?&]ncnValue=(\d{4})(?:\+|%20)([A-Za-z]{4,6})(?:\+|%20)(\d{1,6})/;

/** What a link cites: by its words where the browser gives them (Firefox does), else by where it leads. */
export function citationInLink({ linkText, linkUrl = '', selectionText }: LinkClick): string {
  const said = selectionText ?? linkText ?? '';
  return [said, citationOf(linkUrl)].filter(Boolean).join('\n');
}

type LinkClick = Pick<Browser.contextMenus.OnClickData, 'linkUrl' | 'selectionText'> & { readonly linkText?: string };

function citationOf(address: string): string {
  const neutral = NEUTRAL.exec(address);
  if (neutral) return `[${neutral[1]}] ${neutral[2]?.toUpperCase()} ${neutral[3]}`;
  const decision = CASE.exec(address);
  if (decision) return `[${decision[2]}] ${decision[1]?.toUpperCase()} ${decision[3]}`;
  const chapter = CHAPTER.exec(address);
  if (chapter) return chapter[2] === undefined ? `Cap. ${chapter[1]}` : `section ${chapter[2]} of Cap. ${chapter[1]}`;
  return '';
}
