/** Fictional pages in the real sites' markup, for tests: each part can be replaced by the trap under test. */

export type JudgmentParts = {
  readonly title?: string;
  readonly top?: string;
  readonly parties?: string;
  readonly coram?: string;
  readonly date?: string;
  readonly representation?: string;
  readonly form?: string;
  readonly body?: string;
  readonly closing?: string;
  readonly footnotes?: string;
};

const right = (text: string): string => `<p style="text-align:right">${text}</p>`;
const center = (text: string): string => `<p style="text-align:center">${text}</p>`;

export const row = (...cells: string[]): string =>
  `<tr>${cells.map((cell) => `<td valign="top">${cell}</td>`).join('\n')}</tr>`;

export const table = (...rows: string[]): string => `<table width="100%" border="0">${rows.join('\n')}</table>`;

export const para = (number: string, text: string): string =>
  `<p><a name="p${number}" class="para" id="p${number}">${number}.</a>&nbsp;&nbsp;${text}</p>\n`;

export const heading = (text: string): string => `<p class="heading">${text}</p>\n`;

export const footnote = (number: number, text: string): string =>
  `<p><a href="#_ftnref${number}" name="_ftn${number}" title="" id="_ftn${number}">[${number}]</a>&nbsp;&nbsp;${text}</p>\n`;

export const call = (number: number): string =>
  `<a href="#_ftn${number}" name="_ftnref${number}" title="" id="_ftnref${number}">[${number}]</a>`;

const TOP = [
  right('CACV 77/2031'),
  right('[2031] HKCA 4077'),
  center('<b>IN THE HIGH COURT OF THE</b>'),
  center('<b>HONG KONG SPECIAL ADMINISTRATIVE REGION</b>'),
  center('<b>COURT OF APPEAL</b>'),
  center('CIVIL APPEAL NO 77 OF 2031'),
  center('________________________'),
].join('\n');

const PARTIES = table(
  row('&nbsp;', 'MAPLE FERRY LIMITED', 'Plaintiff'),
  row('&nbsp;', 'and', '&nbsp;'),
  row('&nbsp;', 'OTTER DOCKS LIMITED', 'Defendant'),
);

/** The judgment itself, as LRS serves it and HKLII shows it. */
export function judgmentMarkup(parts: JudgmentParts = {}): string {
  return `<form name=search_body><table width="100%"><tr><td>
${parts.top ?? TOP}
<parties>${parts.parties ?? PARTIES}</parties>
<p style="text-align:center">________________________</p>
<coram>${parts.coram ?? table(row('Before: ', 'Hon Sedge VP in Court'))}</coram>
<date>${parts.date ?? table(row('Date of Judgment: ', '5 March 2031'))}</date>
${parts.representation === undefined ? '' : `<representation>${parts.representation}</representation>`}
<p style="text-align:center">________________________</p>
<p style="text-align:center">${parts.form ?? 'J U D G M E N T'}</p>
<p style="text-align:center">________________________</p><br />
${parts.body ?? para('1', 'The appeal is dismissed for the reasons that follow in this judgment.')}
<p>&nbsp;</p>
${parts.closing ?? ''}
${parts.footnotes === undefined ? '' : `<div><br clear="all" /><hr align="left" size="1" width="33%" />${parts.footnotes}</div>`}
</td></tr></table></form>`;
}

/** A page of the Judiciary's Legal Reference System. */
export const lrsPage = (parts: JudgmentParts = {}): string => `


<!DOCTYPE html>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html lang="en"><head><style>body { width: 100%; }</style>
<script type="text/javascript">parent.document.title = 'not text';</script>
<title>${parts.title ?? 'CACV77/2031 MAPLE FERRY LTD v. OTTER DOCKS LTD'}</title></head>
<body>${judgmentMarkup(parts)}</body></html>`;

/** A page of HKLII around a judgment or a chapter. */
export const hkliiPage = (content: string, title = 'MAPLE FERRY LTD v. OTTER DOCKS LTD | HKLII', above = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body>
<div id="app" data-app="true" class="v-application"><header class="v-app-bar--fixed">HKLII Search</header>
<main><div id="maincon">${above}<div class="case-content">${content}</div></div></main><footer id="footer">About us</footer></div></body></html>`;

/** A page of e-Legislation around provisions, each a language and its markup. */
export const eLegislationPage = (
  provisions: readonly (readonly ['en' | 'zh-Hant-HK', string])[],
  details = '',
): string =>
  `<!DOCTYPE html><html lang="en"><head><title>e-Legislation</title></head><body>
<div id="Header">Hong Kong e-Legislation</div><div id="TopToolBar"><form><input value="Search"></form></div>
<div id="LegDetailsWrapper"><span id="LegDetails">${details}</span><span class="dc_date">Version date: 01.09.2030</span></div>
${provisions.map(([language, markup]) => `<div class="hklm_main" lang="${language}">${markup}</div>`).join('\n')}
<div id="BottomToolBar">Print</div></body></html>`;

/** One element of e-Legislation: `hklm('num', '(1)')`. */
export const hklm = (name: string, content: string, attributes = ''): string =>
  `<div class="hklm_${name}" ${attributes}>\n${content}\n</div>`;

export const LRS_URL = new URL('https://legalref.judiciary.hk/lrs/common/ju/ju_body.jsp?DIS=990077');
export const HKLII_URL = new URL('https://www.hklii.hk/en/cases/hkca/2031/4077');
export const E_LEGISLATION_URL = new URL('https://www.elegislation.gov.hk/hk/cap997!en');
