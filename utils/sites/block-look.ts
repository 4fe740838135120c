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
  /** Lines stand as typed: an empty one ends a paragraph. */
  readonly typed: boolean;
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
  typed: false,
  bold: false,
  italic: false,
  underlined: false,
};

/**
 * Elements that end the block they stand in. Whatever else there is (images, marks, elements of other extensions) stands
 * in the line.
 */
const BLOCKS = new Set(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul parties coram date representation charge caseno headnote'.split(
    ' ',
  ),
);
/** HTML's own elements of the line; whatever is in neither list is a custom element or a mistake. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output picture q rb ref ruby s samp slot small span strike strong sub sup time tt u var wbr term inline'.split(
    ' ',
  ),
);

/** Whether an element stands in the line. */
export function isInline(element: Element, tag: string): boolean {
  if (BLOCKS.has(tag)) return tag === 'div' && isHighlight(element);
  if (!INLINE.has(tag)) return !holdsItsPlace(element);
  const style = element.getAttribute('style');
  return style === null || !SETS_BLOCK.test(style);
}

/** HKLII sets sentences that its own model finds telling in `div.important`, in the middle of their paragraph (seen 2026). */
export const isHighlight = (element: Element): boolean => element.className === 'important';

const SETS_BLOCK = /display\s?:\s?(?:block|flex|grid|table)\b/i;

/**
 * An element that HTML does not know is a block where it stands among blocks, or holds some: a site may name its
 * paragraphs itself, while a highlight stands among words.
 */
function holdsItsPlace(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (BLOCKS.has(child.localName.toLowerCase())) return true;
  const parent = element.parentElement;
  if (!parent || !CONTAINERS.has(parent.localName.toLowerCase())) return false;
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return false;
  return true;
}

/** Elements whose children are blocks, as a rule. */
const CONTAINERS = new Set('article aside blockquote body div form main section td'.split(' '));

const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const ITALIC = new Set(['i', 'em', 'cite']);
const ZONES: Readonly<Record<string, Zone>> = {
  parties: 'parties',
  coram: 'coram',
  date: 'date',
  representation: 'representation',
  charge: 'charge',
};

/** How text inside the element looks, given how it looks around it. */
export function lookOf(element: Element, tag: string, inline: boolean, outer: Look): Look {
  if (BOLD.has(tag) && inline) return outer.bold ? outer : { ...outer, bold: true };
  if (ITALIC.has(tag)) return outer.italic ? outer : { ...outer, italic: true };
  if (tag === 'u') return outer.underlined ? outer : { ...outer, underlined: true };
  if (!element.hasAttributes())
    return inline || !TELLING.has(tag) ? outer : blockLook(element, tag, PLAIN_STYLE, outer);
  const style = readStyle(element.getAttribute('style') ?? '');
  if (!inline) return blockLook(element, tag, style, outer);
  return style === PLAIN_STYLE ? outer : { ...outer, ...typeOf(style, outer) };
}

/** Blocks that say something by their name alone. */
const TELLING = new Set(
  'blockquote center table pre th h1 h2 h3 h4 h5 h6 parties coram date representation charge'.split(' '),
);

function blockLook(element: Element, tag: string, style: Style, outer: Look): Look {
  const classes = element.getAttribute('class');
  const heading =
    classes && HEADING_CLASS.test(classes) ? 0 : /^h[1-6]$/.test(tag) ? Number(tag.charAt(1)) : outer.heading;
  const isTable = tag === 'table';
  return {
    ...outer,
    ...typeOf(style, outer),
    ...(BOLD.has(tag) && { bold: true }),
    zone: ZONES[tag] ?? outer.zone,
    align: tag === 'center' ? 'center' : (style.align ?? namedAlign(element.getAttribute('align')) ?? outer.align),
    quotes: outer.quotes + (tag === 'blockquote' ? 1 : 0),
    quoteClass: outer.quoteClass || (classes !== null && QUOTE_CLASS.test(classes)),
    heading,
    typed: outer.typed || tag === 'pre',
    ...(isTable && { lined: hasLines(element), row: undefined, cell: undefined }),
  };
}

const HEADING_CLASS = /(?:^|\s)(?:sub-?)?heading\d?(?=\s|$)/;
const QUOTE_CLASS = /(?:^|\s)quot(?:e|ation)\d?(?=\s|$)/;

/** What an inline style says of type and place. */
type Style = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly align: Look['align'] | undefined;
};
const PLAIN_STYLE: Style = { bold: false, italic: false, underlined: false, align: undefined };

const typeOf = (style: Style, outer: Look): Pick<Look, 'bold' | 'italic' | 'underlined'> => ({
  bold: outer.bold || style.bold,
  italic: outer.italic || style.italic,
  underlined: outer.underlined || style.underlined,
});

/** A page has few styles, each on many elements. */
const KNOWN_STYLES = new Map<string, Style>();
const MOST_KNOWN = 500;

function readStyle(style: string): Style {
  if (style === '') return PLAIN_STYLE;
  const known = KNOWN_STYLES.get(style);
  if (known) return known;
  const read: Style = {
    bold: /font-weight\s?:\s?(?:bold|[6-9]00)/i.test(style),
    italic: /font-style\s?:\s?italic/i.test(style),
    underlined: /text-decoration[a-z-]{0,6}\s?:\s?underline/i.test(style),
    align: namedAlign(/text-align\s?:\s?([a-z]{3,8})/i.exec(style)?.[1] ?? null),
  };
  if (KNOWN_STYLES.size >= MOST_KNOWN) KNOWN_STYLES.clear();
  KNOWN_STYLES.set(style, read);
  return read;
}

const namedAlign = (said: string | null): Look['align'] | undefined =>
  !said ? undefined : /^center$/i.test(said) ? 'center' : /^(?:right|end)$/i.test(said) ? 'end' : 'start';

const hasLines = (table: Element): boolean => /^[1-9]/.test(table.getAttribute('border') ?? '');
