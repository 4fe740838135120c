import { extractCitations } from '../citations/extract-citations';
import type { Citation } from '../citations/types';
import { detectLanguage, type Language } from '../core/language';
import type { Statement } from '../core/statement';
import { type Cited, findCited } from './cited-paragraphs';
import { foldText } from './fold-text';
import { findQuantities } from './quantities';
import type { Quantity } from './quantity-types';
import { findInlineQuotations } from './quotations';
import { findReferences, type Reference } from './references';
import type { SourceIndex } from './source-index';
import type { SourceParagraph } from './source-paragraphs';
import type { SourceSentence } from './source-sentences';
import { type Token, tokenise } from './tokens';

/** A statement read for checking, with the paragraphs it cites. */
export type Claim = {
  readonly text: string;
  readonly folded: string;
  readonly language: Language;
  /** Statement and document are in different languages. */
  readonly foreign: boolean;
  readonly quotes: readonly string[];
  readonly tokens: readonly Token[];
  readonly references: readonly Reference[];
  readonly citations: readonly Citation[];
  readonly quantities: readonly Quantity[];
  readonly cited: Cited;
  readonly paragraphs: readonly SourceParagraph[];
  readonly sentences: readonly SourceSentence[];
};

const isChinese = (language: Language): boolean => language !== 'en';

/** `Zoom Spiliada at 481E`, `Sinwa SS (2010)`, `Grange Heights (No 5)`: where a case is to be found, not what it says. */
const BEFORE_PINPOINT = /[A-Za-z)\]]\sat\s$|[A-Z][A-Za-z]+\s\((?:No\.?\s?)?$/;
const isPinpoint = ({ start, end, kind }: Quantity, text: string): boolean =>
  (kind === 'count' || kind === 'date') &&
  BEFORE_PINPOINT.test(text.slice(Math.max(0, start - 30), start)) &&
  /^(?:[A-H]\b|\)|[–-]\d|[.;,)\]]|$)/.test(text.slice(end, end + 3));

/** Reads a statement against the index of its document. */
export function readClaim(statement: Statement, index: SourceIndex): Claim {
  const folded = foldText(statement.text);
  const language = detectLanguage(statement.text);
  const cited = findCited(statement.paragraphs, index.numbers);
  const references = findReferences(statement.text);
  const citations = extractCitations(statement.text);
  const inline = findInlineQuotations(statement.text);
  return {
    text: statement.text,
    folded,
    language,
    foreign: isChinese(language) !== isChinese(index.document.language),
    quotes: [...statement.quotes.filter((quote) => quote.trim() !== ''), ...inline.map(({ quote }) => quote)],
    tokens: tokenise(folded),
    references,
    citations,
    quantities: findQuantities(statement.text, [...references, ...citations]).filter(
      (quantity) => !isPinpoint(quantity, statement.text),
    ),
    cited,
    paragraphs: cited.paragraphs,
    sentences: cited.paragraphs.flatMap(index.sentencesOf),
  };
}
