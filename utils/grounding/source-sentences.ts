import { splitSentences } from '../core/sentences';
import type { Span } from '../core/text-span';
import type { SourceParagraph } from './source-paragraphs';
import type { Speaker } from './speakers';
import { type Token, tokenise } from './tokens';

/** What joins two assertions that stand on their own, each of its own sign. */
const JOINT =
  /;(?=\s?\S)|,(?=\s?(?:but\s)?(?:(?:does|do|did)\snot\s(?:include|apply|extend|cover)\b|但?不(?:包括|适用于)))/g;
/** A shorter part is a scrap of a list. */
const SHORTEST_PART = 12;

/** Takes a paragraph apart into its assertions: sentences, and what semicolons part in them. */
export function readAssertions(
  paragraph: SourceParagraph,
  speakerOf: (paragraph: SourceParagraph, span: Span) => Speaker,
): SourceSentence[] {
  const sentences = splitSentences(paragraph.text).flatMap((sentence) => {
    const speaker = speakerOf(paragraph, sentence);
    let before: readonly Token[] = [];
    return splitJoints(paragraph, sentence).map((span) => {
      const text = paragraph.folded.slice(span.start, span.end);
      const tokens = completeEllipsis(text, tokenise(text), before);
      before = tokens;
      return { ...span, paragraph, text, tokens, speaker };
    });
  });
  return sentences.map((sentence, at) => (isDeniedBehind(sentence, sentences[at + 1]) ? denied(sentence) : sentence));
}

/** `Are there any aggravating factors? I see no such factors`: what was asked is denied in the next sentence. */
const ASKED = /\b(?:whether|any|if)\b|是否|有没有|有否/i;
const NO_SUCH =
  /\b(?:no\ssuch|none\s(?:of\s(?:them|these|those)\b|here\b|(?:exists?|applies)\b)|(?:see|find|found)\snone\b)|并无此|没有这(?:些|样|类)|并不存在/i;
const isDeniedBehind = ({ text }: SourceSentence, next: SourceSentence | undefined): boolean =>
  next !== undefined && NO_SUCH.test(next.text) && ASKED.test(text);

/** What stands behind the question word is what is denied. */
function denied(sentence: SourceSentence): SourceSentence {
  const from = ASKED.exec(sentence.text)?.index ?? 0;
  const tokens = sentence.tokens.map(
    (token): Token => (token.start < from || token.sign <= 0 ? token : { ...token, sign: -1, near: true }),
  );
  return { ...sentence, tokens };
}

function splitJoints({ folded }: SourceParagraph, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of folded.slice(start, end).matchAll(JOINT)) {
    const cut = start + match.index + 1;
    const shortest = /[\u3400-\u9fff]/.test(folded.charAt(from)) ? SHORTEST_PART / 2 : SHORTEST_PART;
    if (cut - from < shortest || end - cut < shortest) continue;
    spans.push({ start: from, end: cut });
    from = cut;
  }
  return [...spans, { start: from, end }];
}

/** `the cash was not`: the verb stands in the part before. */
const ELLIPSIS =
  /^\W{0,3}(?:and\s|but\s|while\s|whereas\s)?[^,;]{2,60}\s(?:was|were|is|are|did|does|do|had|has|have|could|would|will|should)\s(?:not|n't)[.;\s]*$/i;
const VERB_WORDS = 4;

function completeEllipsis(text: string, tokens: readonly Token[], before: readonly Token[]): readonly Token[] {
  if (before.length === 0 || !ELLIPSIS.test(text)) return tokens;
  const at = text.search(/\s(?:not|n't)[.;\s]*$/i);
  const verbs = before.slice(-VERB_WORDS).map((token) => {
    const sign: Token['sign'] = token.sign === 1 ? -1 : token.sign === -1 ? 1 : 0;
    return { ...token, start: at, end: at + 1, sign, near: true };
  });
  return [...tokens, ...verbs];
}

/** A sentence of the source, with its words and whose words they are; offsets into its paragraph. */
export type SourceSentence = Span & {
  readonly paragraph: SourceParagraph;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly speaker: Speaker;
};
