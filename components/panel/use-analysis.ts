import { useEffect, useState } from 'react';
import type { Extract } from '@/utils/summary/types';
import type { Authorities } from '../citations/read-authorities';
import { listFindings, type PairFinding, pairProvisions } from '../terms/pair-finding';
import { termRows } from '../terms/term-row';
import type { TermsState } from '../terms/terms-view';
import type { ReadDocument } from './document-state';
import { useServices } from './services';

/** What is drawn from a document; each part is undefined until it is there. */
export type DocumentAnalysis = {
  readonly extract: Extract | undefined;
  readonly authorities: Authorities | undefined;
  readonly terms: TermsState;
  /** On a bilingual page: terms that it words otherwise than the glossary. */
  readonly pairs: readonly PairFinding[];
};

const NOTHING: DocumentAnalysis = { extract: undefined, authorities: undefined, terms: { is: 'working' }, pairs: [] };

/** Lets the browser draw and the page scroll between two pieces of work. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Draws summary, citations and terms from a document, one after the other; a document that grows keeps what was there. */
export function useAnalysis(document: ReadDocument | undefined): DocumentAnalysis {
  const services = useServices();
  const [data, setData] = useState<DocumentAnalysis>(NOTHING);
  const url = document?.url;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another page starts from nothing; a growing one keeps its lines
  useEffect(() => setData(NOTHING), [url]);

  useEffect(() => {
    if (document === undefined) return;
    let isCurrent = true;
    const put = (part: Partial<DocumentAnalysis>): void => setData((data) => (isCurrent ? { ...data, ...part } : data));
    const work = async (): Promise<void> => {
      await breathe();
      if (isCurrent) put({ extract: await services.extract(document) });
      await breathe();
      if (!isCurrent) return;
      put({ authorities: await services.authorities(document) });
      await breathe();
      if (!isCurrent) return;
      const found = await services.findTerms(document);
      put({
        terms: found.ok
          ? { is: 'done', rows: termRows(found.value, document) }
          : { is: 'failed', failure: { reason: found.reason === 'unknown-document' ? 'failed' : found.reason } },
      });
      if (document.counterpart === undefined) return;
      await breathe();
      if (!isCurrent) return;
      const provisions = pairProvisions(document, document.counterpart);
      const notices = await services.checkPairs(document);
      put({ pairs: listFindings(provisions, notices, document.language === 'en') });
    };
    work();
    return () => {
      isCurrent = false;
    };
  }, [document, services]);

  return data;
}
