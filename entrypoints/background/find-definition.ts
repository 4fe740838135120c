import type { Span } from '@/utils/core/text-span';
import { englishWords, stemWord } from '@/utils/glossary/english-words';
import type { PageDocument } from '@/utils/sites/types';

/** Inflected as the text happens to use it: `Operators` is `operator`. */
const fold = (term: string): string => englishWords(term).map(stemWord).join(' ') || term.normalize('NFKC').trim();

/** How the law on the page itself defines a word, with its section; undefined where it does not. */
export function findDefinition(
  document: Pick<PageDocument, 'definitions' | 'text'>,
  word: string,
): { readonly here: { readonly text: string; readonly section?: string }; readonly span: Span } | undefined {
  const wanted = fold(word);
  const definition = document.definitions?.find(({ en, zhHant }) =>
    [...en, ...zhHant].some((term) => fold(term) === wanted),
  );
  if (definition === undefined) return undefined;
  const { span, section } = definition;
  const text = document.text.slice(span.start, span.end).trim();
  return { here: { text, ...(section !== undefined && { section }) }, span };
}
