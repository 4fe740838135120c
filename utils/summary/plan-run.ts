import { labelParagraphs } from '../core/label-paragraphs';
import type { LegalDocument, MinimalDocument } from '../core/legal-document';
import { estimateTokens } from './estimate-tokens';
import { extractSummary } from './extract-summary';
import { type PromptParagraph, systemPrompt } from './prompt';
import type { Extract, RunPart, RunPlan, SummaryLength } from './types';

export type PlanOptions = {
  readonly length: SummaryLength;
  /** What fits the model, in and out together. */
  readonly contextTokens?: number;
  /** Send the best paragraphs only, although more calls could read all. */
  readonly selectedOnly?: boolean;
  readonly extract?: Extract;
};

/** Where nobody knows what fits: below what every hosted model takes, above what a local default silently cuts. */
const ASSUMED_CONTEXT = 16_000;

/** Tokens of an answer. */
export const OUTPUT_TOKENS: Readonly<Record<SummaryLength, number>> = { brief: 1600, full: 4200 };

/** More calls than this are not worth the wait and the cost; the best paragraphs are sent instead. */
const MOST_PARTS = 12;

/** A part may end at a heading once it is so full. */
const FULL_ENOUGH = 0.6;

/** Label, brackets and line break. */
const PER_PARAGRAPH = 6;

type Sized = PromptParagraph & { readonly id: string; readonly tokens: number; readonly heading: string };

/**
 * Decides how a document goes to a model, before anything is sent: at once where it fits; else in parts cut at opinions
 * and headings; else the best paragraphs up to the budget, naming what is left out.
 */
export function planRun(document: LegalDocument | MinimalDocument, options: PlanOptions): RunPlan {
  const sized = measure(document);
  const output = OUTPUT_TOKENS[options.length];
  const overhead =
    estimateTokens(systemPrompt({ language: 'en', length: options.length })) + estimateTokens(document.title) + 150;
  const budget = Math.max(400, (options.contextTokens ?? ASSUMED_CONTEXT) - output - overhead);
  const total = sumTokens(sized);
  if (total <= budget) return present('whole', [toPart(sized, document.title)], overhead, output, []);
  const parts = options.selectedOnly ? [] : cutIntoParts(sized, budget);
  if (parts.length > 1 && parts.length <= MOST_PARTS) return present('parts', parts, overhead, output, []);
  const chosen = chooseBest(document, sized, budget, options.extract);
  const leftOut = sized.filter(({ id }) => !chosen.some((each) => each.id === id)).map(({ label }) => label);
  return present('selected', [toPart(chosen, document.title)], overhead, output, leftOut);
}

function measure(document: LegalDocument | MinimalDocument): Sized[] {
  const headings = new Map(
    document.paragraphs.map(({ id, heading, opinion }) => [id, `${opinion ?? ''} > ${heading ?? ''}`]),
  );
  return labelParagraphs(document).map((paragraph) => ({
    ...paragraph,
    tokens: estimateTokens(paragraph.text) + PER_PARAGRAPH,
    heading: headings.get(paragraph.id) ?? '',
  }));
}

const sumTokens = (paragraphs: readonly Sized[]): number => paragraphs.reduce((sum, { tokens }) => sum + tokens, 0);

const toPart = (paragraphs: readonly Sized[], label: string): RunPart => ({
  label,
  paragraphs: paragraphs.map(({ id }) => id),
  tokens: sumTokens(paragraphs),
});

function present(
  mode: RunPlan['mode'],
  parts: readonly RunPart[],
  overhead: number,
  output: number,
  leftOut: readonly string[],
): RunPlan {
  const isReduced = parts.length > 1;
  // The parts' answers are read once more when they are put together.
  const calls = parts.length + (isReduced ? 1 : 0);
  const reread = isReduced ? parts.length * Math.round(output / 2) : 0;
  return {
    mode,
    parts,
    calls,
    inputTokens: parts.reduce((sum, { tokens }) => sum + tokens, 0) + calls * overhead + reread,
    outputTokens: calls * output,
    leftOut,
  };
}

/** Cuts where a heading or an opinion changes, if the part is full enough by then; else where the budget ends. */
function cutIntoParts(paragraphs: readonly Sized[], budget: number): RunPart[] {
  const parts: RunPart[] = [];
  let current: Sized[] = [];
  let tokens = 0;
  const close = (): void => {
    if (current.length > 0) parts.push(toPart(current, partLabel(current)));
    current = [];
    tokens = 0;
  };
  for (const paragraph of paragraphs) {
    const changes = current.length > 0 && paragraph.heading !== current.at(-1)?.heading;
    if (tokens + paragraph.tokens > budget || (changes && tokens > budget * FULL_ENOUGH)) close();
    current.push(paragraph);
    tokens += paragraph.tokens;
  }
  close();
  // One paragraph beyond the whole budget cannot be sent at all.
  return parts.some((part) => part.tokens > budget) ? [] : parts;
}

const partLabel = (paragraphs: readonly Sized[]): string =>
  `[${paragraphs[0]?.label ?? ''}]–[${paragraphs.at(-1)?.label ?? ''}]`;

/** Paragraphs at the head and at the end tell what the case is and how it ends. */
const ENDS = 2;

function chooseBest(
  document: LegalDocument | MinimalDocument,
  sized: readonly Sized[],
  budget: number,
  given?: Extract,
): Sized[] {
  const extract = given ?? extractSummary(document);
  const quoted = [...extract.holdings, ...extract.issues, ...extract.facts, ...extract.orders].map(
    ({ paragraph }) => paragraph,
  );
  const wish = [
    ...(extract.outcome ? [extract.outcome.paragraph] : []),
    ...sized.slice(0, ENDS).map(({ id }) => id),
    ...sized.slice(-ENDS).map(({ id }) => id),
    ...extract.keyParagraphs.map(({ id }) => id),
    ...quoted,
    // What is left of the budget goes to the neighbours of what was chosen, then to the later half.
    ...sized.slice(Math.floor(sized.length / 2)).map(({ id }) => id),
    ...sized.map(({ id }) => id),
  ];
  const byId = new Map(sized.map((paragraph) => [paragraph.id, paragraph]));
  const chosen = new Set<string>();
  let left = budget;
  for (const id of wish) {
    const tokens = byId.get(id)?.tokens;
    if (tokens === undefined || chosen.has(id) || tokens > left) continue;
    chosen.add(id);
    left -= tokens;
  }
  return sized.filter(({ id }) => chosen.has(id));
}
