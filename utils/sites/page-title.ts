/**
 * What a page calls itself. LRS has pages with an empty `<title>` before the right one, and HKLII keeps that title inside
 * `.case-content`: the last that says something of a case counts, else the last that says something.
 */
export function pageTitle(dom: Document): string {
  const titles = [...dom.getElementsByTagName('title')]
    .filter((title) => title.namespaceURI !== SVG)
    .map((title) => (title.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((title) => title !== '');
  return titles.findLast((title) => OF_A_CASE.test(title)) ?? titles.at(-1) ?? '';
}

/** Pictures have titles, too. */
const SVG = 'http://www.w3.org/2000/svg';
const OF_A_CASE = /^[A-Z]{2,8}\s?\d{1,6}[A-Z]{0,2}\s?[/,&-]|\sv\.?s?\.?\s|訴|\bre:?\s/i;
