import { labelsById } from '@/utils/core/label-paragraphs';
import type { LegalDocument } from '@/utils/core/legal-document';
import { measureCoverage } from '@/utils/grounding/measure-coverage';
import { summaryMessages } from '@/utils/i18n/messages/summary';
import type { Extract as PageExtract, SummaryResult } from '@/utils/summary/types';
import { useServices } from '../panel/services';
import { useText } from '../ui/language';
import { ParagraphLink } from '../ui/paragraph-link';

type Props = { readonly document: LegalDocument; readonly result: SummaryResult; readonly extract: PageExtract };

/** The paragraphs that the extract puts first and no statement cites: what a summary may have left out. */
export function Untouched({ document, result, extract }: Props) {
  const t = useText(summaryMessages);
  const { jump } = useServices();
  const labels = labelsById(document);
  const { missed } = measureCoverage(
    result.statements,
    extract.keyParagraphs.flatMap(({ id }) => labels.get(id) ?? []),
  );
  if (missed.length === 0) return null;
  return (
    <p className="sn-meta">
      {t('untouched')}{' '}
      {missed.map((number) => (
        <ParagraphLink key={number} number={number} shown={`[${number}] `} onJump={() => jump({ number })} />
      ))}
    </p>
  );
}
