/** The formal parts of a judgment that LRS and HKLII mark with elements of their own. */
export type Zone = 'parties' | 'coram' | 'date' | 'representation' | 'charge' | 'body';

/** How text looks at some place of the page. */
export type Look = {
  readonly zone: Zone;
  readonly align: 'start' | 'center' | 'end';
  readonly quotes: number;
  readonly quoteClass: boolean;
  readonly heading: number | undefined;
  readonly row: number | undefined;
  readonly cell: number | undefined;
  readonly column: number;
  readonly rowspan: number;
  readonly lined: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
};

/** Outside everything. */
export const PLAIN: Look = {
  zone: 'body',
  align: 'start',
  quotes: 0,
  quoteClass: false,
  heading: undefined,
  row: undefined,
  cell: undefined,
  column: 0,
  rowspan: 1,
  lined: false,
  bold: false,
  italic: false,
  underlined: false,
};

/** Elements that do not end the block they stand in. */
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q ref s samp small span strike strong sub sup time tt u var wbr term inline'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const ITALIC = new Set(['i', 'em', 'cite']);
const ZONES: Readonly<Record<string, Zone>> = {
  parties: 'parties',
  coram: 'coram',
  date: 'date',
  representation: 'representation',
  charge: 'charge',
};

const HIDDEN = /display\s?:\s?none/i;

/** How text inside the element looks, given how it looks around it; undefined where it is not shown. */
export function lookOf(element: Element, tag: string, outer: Look): Look | undefined {
  if (BOLD.has(tag) && INLINE.has(tag)) return outer.bold ? outer : { ...outer, bold: true };
  if (ITALIC.has(tag)) return outer.italic ? outer : { ...outer, italic: true };
  if (tag === 'u') return outer.underlined ? outer : { ...outer, underlined: true };
  const style = element.getAttribute('style') ?? '';
  if (element.hasAttribute('hidden') || HIDDEN.test(style)) return undefined;
  if (INLINE.has(tag)) return style === '' ? outer : styledLook(style, outer);
  const classes = ` ${element.getAttribute('class') ?? ''} `;
  const heading = /\s(?:sub-?)?heading\d?\s/.test(classes)
    ? 0
    : /^h[1-6]$/.test(tag)
      ? Number(tag.charAt(1))
      : outer.heading;
  const zone = ZONES[tag] ?? outer.zone;
  return {
    ...styledLook(style, outer),
    zone,
    align: alignOf(element, tag, style, outer.align),
    quotes: outer.quotes + (tag === 'blockquote' ? 1 : 0),
    quoteClass: outer.quoteClass || /\squot(?:e|ation)\d?\s/.test(classes),
    heading,
    bold: outer.bold || BOLD.has(tag) || /font-weight\s?:\s?(?:bold|[6-9]00)/i.test(style),
    lined: tag === 'table' ? hasLines(element) : outer.lined,
    ...(tag === 'table' && { row: undefined, cell: undefined }),
  };
}

const styledLook = (style: string, outer: Look): Look => ({
  ...outer,
  bold: outer.bold || /font-weight\s?:\s?(?:bold|[6-9]00)/i.test(style),
  italic: outer.italic || /font-style\s?:\s?italic/i.test(style),
  underlined: outer.underlined || /text-decoration[a-z-]{0,6}\s?:\s?underline/i.test(style),
});

function alignOf(element: Element, tag: string, style: string, outer: Look['align']): Look['align'] {
  if (tag === 'center') return 'center';
  const said = /text-align\s?:\s?([a-z]{3,8})/i.exec(style)?.[1] ?? element.getAttribute('align') ?? '';
  if (said === '') return outer;
  return /^center$/i.test(said) ? 'center' : /^(?:right|end)$/i.test(said) ? 'end' : 'start';
}

const hasLines = (table: Element): boolean => /^[1-9]/.test(table.getAttribute('border') ?? '');
