import { detectLanguage } from '../../core/language';
import type { DocumentKind, DocumentSite } from '../../core/legal-document';
import { assemble, type DraftParagraph } from '../assemble';
import { collectBlocks } from '../collect-blocks';
import { ENOUGH_TO_TELL } from '../legislation/read-legislation';
import { joinRuns } from '../text-run';
import type { BlockPart, PageDocument, PageReading, ReadFrom, Steps } from '../types';
import { countLetters } from '../visible';
import { actionNumbersInTitle } from './action-numbers';
import { readBody } from './body';
import { caseNameOfPage, cleanTitle } from './case-name';
import { findCourtAmong } from './courts';
import { type AddressedCourt, type Header, readHeader } from './header';
import { labelZones } from './label-zones';
import { formOf, type Parts, partition } from './partition';
import { findRestriction, isRestriction } from './restriction';
import { mergeRows, type RowBlock, splitAtBreaks } from './rows';

/** Where the judgment came from, and what its page says about it outside the text. */
export type JudgmentSource = {
  readonly site: DocumentSite;
  readonly url: URL;
  readonly pageTitle: string;
  /** From the address, where that tells (`TP=PD`, `/other/pd/`). */
  readonly kind?: DocumentKind;
  readonly neutralCitation?: string;
  /** The element read holds the site's menus, too. */
  readonly chromeless?: boolean;
  /** The court, where the address tells. */
  readonly address?: AddressedCourt;
};

/** Lines that a press summary's particulars take at most. */
const PARTICULARS = 16;

/** Lines above the first number that may hold a notice: orders on reporting stand there. */
const LEADING_LINES = 3;

/** Lines of the text that tell its language. */
const LINES_THAT_TELL = 200;

/** Reads a judgment's text below `root`; undefined where there is none. One reader for LRS and HKLII: they share the markup. */
export function* readJudgment(root: Element, source: JudgmentSource): Steps<PageReading | undefined> {
  const blocks = mergeRows(yield* collectBlocks(root, { chromeless: source.chromeless === true }));
  yield;
  const reading = yield* readJudgmentBlocks(blocks, source);
  return reading && { ...reading, from: { ...reading.from, roots: [root] } };
}

/** A reading of which the elements are not known: that of a file of plain text, or of a PDF. */
type BlockReading = PageReading & { readonly from: Omit<ReadFrom, 'roots'> };

/** Reads a judgment from its blocks, wherever they come from. */
export function* readJudgmentBlocks(
  unsplit: readonly RowBlock[],
  source: JudgmentSource,
): Steps<BlockReading | undefined> {
  const blocks = labelZones(unsplit.flatMap(splitTitle));
  const parts = partition(blocks);
  yield;
  const lines = { header: textsOf(parts.header), body: textsOf(parts.body) };
  const sample = [...lines.body.slice(0, LINES_THAT_TELL), ...lines.header].join('\n').slice(0, ENOUGH_TO_TELL);
  if (sample.trim() === '') return undefined;
  const language = detectLanguage(sample);
  const form = parts.header.map(formOf).find((found) => found)?.name;
  const kind = kindOf(source, parts);
  // A press summary has its particulars as lines of its text: `JUDGES: …`, `DATE OF JUDGMENT: …`.
  const particulars = kind === 'press-summary' ? [...parts.header, ...parts.body.slice(0, PARTICULARS)] : parts.header;
  const header = { ...readHeader(particulars, parts, language, source.address), ...(form !== undefined && { form }) };
  const body = yield* readBody(parts.body);
  const drafts = [
    ...headerDrafts(parts.header),
    ...body.drafts,
    ...closingDrafts(parts),
    ...footnoteDrafts(parts.footnotes),
  ];
  yield;
  const { paragraphs, places, text: whole } = yield* assemble(drafts);
  const restriction = yield* findRestriction([...lines.header, ...textsOf(leadingLines(parts))], lines.body);
  const { parties, ...printed } = header;
  const titled = printed.actionNumbers ? [] : actionNumbersInTitle(cleanTitle(source.pageTitle));
  const said = { ...printed, ...(titled.length > 0 && { actionNumbers: titled }) };
  const fields = withAddresses(said, source.url);
  return {
    readable: true,
    places,
    from: readFrom(blocks, source, said, lines.header),
    document: {
      url: source.url.href,
      site: source.site,
      kind,
      language,
      title: caseNameOfPage(source.pageTitle, parties) || titleOf(header, parts),
      text: whole,
      paragraphs,
      ...(source.neutralCitation !== undefined && { neutralCitation: source.neutralCitation }),
      ...fields,
      ...(parties.length > 0 && {
        parties: parties.map(({ name }) => name),
        roles: parties.map(({ side: _, ...party }) => party),
      }),
      ...(body.opinions.length > 0 && { opinions: body.opinions, ...leadOf(body.drafts) }),
      ...(restriction !== undefined && { restriction }),
    },
  };
}

/** What the checks compare the reading with. */
const readFrom = (
  blocks: readonly RowBlock[],
  { neutralCitation }: JudgmentSource,
  printed: Pick<Header, 'neutralCitation' | 'actionNumbers'>,
  header: readonly string[],
): BlockReading['from'] & { readonly roots: readonly Element[] } => ({
  roots: [],
  letters: blocks.reduce((sum, { run }) => sum + countLetters(run.text), 0),
  ...(neutralCitation !== undefined && { addressed: neutralCitation }),
  printed: {
    ...(printed.neutralCitation && { citation: printed.neutralCitation }),
    caseFields:
      (printed.neutralCitation ?? printed.actionNumbers) !== undefined || findCourtAmong(header) !== undefined,
  },
});

/** Unnumbered lines above the first number. */
const leadingLines = ({ body }: Parts): readonly RowBlock[] =>
  body.slice(
    0,
    Math.max(
      0,
      Math.min(
        LEADING_LINES,
        body.findIndex(({ number }) => number !== undefined),
      ),
    ),
  );

/** `判刑<br>以下內容乃法庭數碼錄音謄本`: the document's name and a remark, a line each. */
function splitTitle(block: RowBlock): readonly RowBlock[] {
  if (!block.breaks || block.cells || formOf(block) === undefined) return [block];
  const lines = splitAtBreaks(block);
  const [title, next] = lines;
  return title && next && formOf(title) && !/^[a-z]/.test(next.run.text) ? lines : [block];
}

const textsOf = (blocks: readonly RowBlock[]): string[] => blocks.map(({ run }) => run.text);

/** Links as whole addresses, for a sidebar that is not on the page's host; only those that lead into the web. */
function withAddresses<Fields extends Pick<PageDocument, 'pressSummaries' | 'wordFile'>>(
  { pressSummaries = [], wordFile, ...fields }: Fields,
  url: URL,
) {
  const links = pressSummaries.flatMap((link) => {
    const whole = webAddress(link.url, url);
    return whole === undefined ? [] : [{ ...link, url: whole }];
  });
  const word = wordFile === undefined ? undefined : webAddress(wordFile, url);
  return {
    ...fields,
    ...(links.length > 0 && { pressSummaries: links.slice(0, MOST_LINKS) }),
    ...(word !== undefined && { wordFile: word }),
  };
}

const MOST_LINKS = 20;

function webAddress(link: string, base: URL): string | undefined {
  const whole = URL.canParse(link, base.href) ? new URL(link, base) : undefined;
  return whole && /^https?:$/.test(whole.protocol) ? whole.href : undefined;
}

const NOT_THE_JUDGMENT =
  /\b(?:is|does) not (?:form )?part of the judgment|(?:並非|不是|不構成)判(?:案書|詞|決書)的?(?:一部分|一部份)/i;

function kindOf(source: JudgmentSource, { header, body, closing }: Parts): DocumentKind {
  if (source.kind) return source.kind;
  // The Judiciary prints this sentence at the head or foot of every press summary.
  const ends = [...header, ...body.slice(0, 8), ...body.slice(-4), ...closing];
  if (ends.some(({ run }) => NOT_THE_JUDGMENT.test(run.text))) return 'press-summary';
  // The first line decides: `JUDGMENT`, `(CORRIGENDA & COSTS)` is a judgment.
  return header.flatMap((block) => formOf(block)?.kind ?? [])[0] ?? 'judgment';
}

/** `Maple v Otter (CACV 77/2031)`, `甲 訴 乙（終院刑事上訴2031年第3號）`: press summaries print the number behind the name. */
const NUMBER_BEHIND =
  /\s?[(（](?:[A-Z]{2,8}\s?(?:Nos?\.?\s?)?\d[^()（）]{0,60}|[^()（）]{0,20}\d{4}年第?\s?\d{1,6}號)[)）]$/;

const titleOf = (header: Header, parts: Parts): string =>
  [...parts.header, ...parts.body]
    .slice(0, 12)
    .map(({ run }) => run.text)
    .find((line) => line.length < 200 && /\sv\.?\s|[\u3400-\u9fff]\s?訴\s?[\u3400-\u9fff]/.test(line))
    ?.replace(/\sv\.\s/, ' v ')
    .replace(NUMBER_BEHIND, '') ??
  header.neutralCitation ??
  header.actionNumbers?.[0] ??
  parts.header[0]?.run.text.slice(0, 200) ??
  '';

/** The judge with most to say leads: concurrences are short, and may come first. */
function leadOf(drafts: readonly DraftParagraph[]): { leadOpinion?: string } {
  const lengths = new Map<string, number>();
  for (const { opinion, run } of drafts)
    if (opinion !== undefined) lengths.set(opinion, (lengths.get(opinion) ?? 0) + run.text.length);
  const [lead] = [...lengths].sort(([, a], [, b]) => b - a);
  return lead ? { leadOpinion: lead[0] } : {};
}

const PARTS: Partial<Record<RowBlock['zone'], BlockPart>> = {
  parties: 'parties',
  coram: 'coram',
  date: 'date',
  representation: 'counsel',
  charge: 'charge',
};

const headerDrafts = (blocks: readonly RowBlock[]): DraftParagraph[] =>
  blocks.map((block, at) => ({
    ...frame(block, `h${at + 1}`),
    role: formOf(block) ? 'title' : 'header',
    ...(isRestriction(block.run.text) && { part: 'restriction' as const }),
  }));

function closingDrafts({ closing, counsel }: Parts): DraftParagraph[] {
  const appeared = new Set(counsel);
  return closing.map((block, at) => ({
    ...frame(block, `e${at + 1}`),
    role: 'header' as const,
    part: PARTS[block.zone] ?? (appeared.has(block) ? ('counsel' as const) : ('signature' as const)),
  }));
}

function frame(block: RowBlock, id: string): Omit<DraftParagraph, 'role'> {
  const part = PARTS[block.zone];
  return {
    run: block.run,
    id,
    ...(part && { part }),
    ...(block.cells && { cells: block.cells }),
    ...(block.calls.length > 0 && { calls: block.calls }),
  };
}

/** A footnote of several blocks is one paragraph. */
function footnoteDrafts(blocks: readonly RowBlock[]): DraftParagraph[] {
  const notes: { number: string; blocks: RowBlock[] }[] = [];
  for (const block of blocks) {
    if (block.footnote !== undefined) notes.push({ number: block.footnote, blocks: [block] });
    else notes.at(-1)?.blocks.push(block);
  }
  const seen = new Map<string, number>();
  return notes.map(({ number, blocks: parts }) => {
    const count = (seen.get(number) ?? 0) + 1;
    seen.set(number, count);
    return {
      run: joinRuns(
        parts.map(({ run }) => run),
        ' ',
      ),
      id: count > 1 ? `n${number}-${count}` : `n${number}`,
      number: `n${number}`,
      role: 'footnote' as const,
    };
  });
}
