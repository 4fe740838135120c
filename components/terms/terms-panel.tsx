import { LawSays } from '../glossary/law-says';
import type { ReadDocument } from '../panel/document-state';
import { useServices } from '../panel/services';
import type { DocumentAnalysis } from '../panel/use-analysis';
import { ChapterSays } from './chapter-says';
import { TermsView } from './terms-view';
import { useOpenChapter } from './use-open-chapter';

type Props = { readonly document: ReadDocument; readonly data: Pick<DocumentAnalysis, 'terms' | 'pairs'> };

/** The terms of the document on the screen; of a chapter, how it says each of them. */
export function TermsPanel({ document, data }: Props) {
  const { jump, copy, markTerms, keepDefinitions, versions } = useServices();
  const chapter = useOpenChapter(document, versions);
  const { find } = chapter;
  const { definitions = [] } = document;
  const jumpTo = ({ section }: { readonly section: string }): void => jump({ number: section });
  return (
    <TermsView
      state={data.terms}
      definitions={definitions}
      pairs={data.pairs}
      isEnglish={document.language === 'en'}
      onJump={({ start, end }) => jump({ span: { start, end } })}
      onCopy={(text) => copy({ text })}
      {...(markTerms && { onMark: markTerms })}
      {...(definitions.length > 0 && { onKeep: () => keepDefinitions(document) })}
      {...(document.kind === 'legislation' && {
        chapterSays: <ChapterSays document={document} chapter={chapter} onJump={jumpTo} />,
      })}
      {...(find && {
        lawSays: (query, counterparts) => (
          <LawSays
            query={query}
            counterparts={counterparts}
            find={find}
            sourceUrl={() => null}
            isOpen={false}
            isUntitled
            within="chapter"
            onJump={jumpTo}
          />
        ),
      })}
    />
  );
}
