import { rankSentences } from './best-sentences';
import type { Claim } from './claim';
import { isSameQuantity } from './compare-quantities';
import { isLegislation } from './is-legislation';
import type { Quantity } from './quantity-types';
import type { SourceIndex } from './source-index';
import { locate, type SourceParagraph } from './source-paragraphs';
import type { SourceSentence } from './source-sentences';
import { FIGURE_STANDING_ROWS, STANDING_ROWS, type StandingRow } from './tables/standings';
import type { GroundingFinding } from './types';

/** The statement tells what it tells as decided or done. */
const DONE =
  /\b(?:was|were|has\sbeen|have\sbeen|is|are)\s(?:[a-z]+ly\s)?(?:dismissed|allowed|granted|refused|ordered|imposed|awarded|adopted|fixed|sentenced|quashed|discharged|convicted|struck\sout|set\saside|forfeited|given|made|lost|reduced|increased|enhanced)\b|\b(?:court|judge|tribunal|magistrate|board|chairman|recorder|JA|J)\b[^.;]{0,30}\b(?:held|found|ruled|concluded|decided|ordered|imposed|awarded|adopted|took|fixed|gave|dismissed|allowed|granted|refused|sentenced)\b|(?:裁定|判处|命令|下令|颁令|判给|采纳|驳回|批准)/i;
/** What a court does to a figure. */
const GIVES =
  /\b(?:award\w*|order\w*|grant\w*|assess\w*|fix\w*|adopt\w*|impos\w*|sentenced|sentencing|take|took|start\sfrom|allow\w*|set|reduc\w*|gave|give|given|pay|paid)\b|判|命令|采纳|定为|减至|下调/i;
const ABOUT_THE_SAME = 0.5;
/** Most of what statement and source share stands behind the words that leave it undecided. */
const HELD = 0.7;
/** Another sentence this close may decide it. */
const NEARLY = 0.8;

/** Notices what the source only submits, supposes or asks for, told as decided. */
export function checkStanding(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign || isLegislation(index.document) || !DONE.test(claim.folded)) return [];
  const figures = claim.quantities.flatMap((quantity) => checkFigure(quantity, claim, index));
  return figures.length > 0 ? figures.slice(0, 1) : checkWords(claim, index);
}

function checkWords(claim: Claim, index: SourceIndex): GroundingFinding[] {
  const ranked = rankSentences(claim.tokens, claim.sentences, index);
  const [best, next] = ranked;
  if (!best || best.share < ABOUT_THE_SAME || (next && next.share >= best.share * NEARLY)) return [];
  if (best.sentence.speaker !== 'court') return [];
  const row = STANDING_ROWS.find(
    ({ says, told }) => !told.test(claim.folded) && holds(says, best.sentence, claim, index),
  );
  return row ? [describe(row, best.sentence, claim)] : [];
}

/** The words that statement and sentence share stand behind the row's. */
function holds(says: RegExp, { text, tokens }: SourceSentence, claim: Claim, index: SourceIndex): boolean {
  const at = text.search(says);
  if (at < 0) return false;
  const ours = new Set(claim.tokens.map(({ word }) => word));
  const shared = new Map(tokens.filter(({ word }) => ours.has(word)).map(({ word, start }) => [word, start]));
  const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + index.weigh(word), 0);
  const behind = [...shared].filter(([, start]) => start > at).map(([word]) => word);
  return behind.length > 1 && weigh(behind) >= HELD * weigh([...shared.keys()]);
}

const describe = ({ kind, name }: StandingRow, sentence: SourceSentence, claim: Claim): GroundingFinding => ({
  kind,
  text: claim.text,
  detail: sentence.paragraph.text.slice(sentence.start, sentence.end),
  evidence: locate(sentence.paragraph, sentence),
  rule: name,
});

type Placed = { readonly figure: Quantity; readonly paragraph: SourceParagraph };

/** Every place of the figure in the cited paragraphs leaves it undecided, in the same way. */
function checkFigure(quantity: Quantity, claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (!['money', 'period', 'share'].includes(quantity.kind) || !isGiven(quantity, claim.folded)) return [];
  const places: Placed[] = claim.paragraphs.flatMap((paragraph) =>
    index
      .quantitiesOf(paragraph)
      .filter((figure) => isSameQuantity(quantity, figure))
      .map((figure) => ({ figure, paragraph })),
  );
  const [first] = places;
  if (!first) return [];
  const row = FIGURE_STANDING_ROWS.find(
    ({ name, says, told }) =>
      !told.test(claim.folded) &&
      places.every(({ figure, paragraph }) => {
        const before = beforeFigure(figure, paragraph);
        // What was refused was not given, whatever it was.
        return says.test(before) && (name === 'a figure <refused>' || !GIVES.test(before));
      }),
  );
  if (!row || (row.name === 'a figure <asked for>' && isAccepted(claim))) return [];
  return [
    {
      kind: row.kind,
      text: quantity.text,
      at: { start: quantity.start, end: quantity.end },
      detail: first.paragraph.text.slice(first.figure.start, first.figure.end),
      evidence: locate(first.paragraph, first.figure),
      rule: row.name,
    },
  ];
}

/** `was awarded costs of`: the court does something to the figure in its own clause. */
const isGiven = ({ start }: Quantity, text: string): boolean =>
  GIVES.test(
    text
      .slice(0, start)
      .split(/[;。,](?!\d)/)
      .at(-1) ?? '',
  );

/** The words before a figure, from where its sentence begins. */
function beforeFigure({ start }: Quantity, { folded }: SourceParagraph): string {
  const before = folded.slice(Math.max(0, start - 240), start);
  return before.split(/[;。]|\.(?=\s)|\n/).at(-1) ?? '';
}

/** What was asked for, and then given as asked. */
const ACCEPTS =
  /\b(?:accept|agree|adopt|approve|grant|allow|reasonable|appropriate|as\s(?:asked|sought|claimed)|in\sthe\ssum\sclaimed)\w*\b|接纳|同意|批准|合理/i;
const isAccepted = ({ sentences }: Claim): boolean =>
  sentences.some(({ text, speaker }) => speaker === 'court' && ACCEPTS.test(text));
