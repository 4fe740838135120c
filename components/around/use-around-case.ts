import { useEffect, useState } from 'react';
import type { AroundCase } from '@/utils/around/ask-hklii';
import type { LegalDocument } from '@/utils/core/legal-document';
import { type Heard, NOT_ASKED } from './heard';

export type AroundServices = {
  /** What was heard before, without asking anybody. */
  readonly kept: (document: LegalDocument) => Promise<AroundCase | undefined>;
  /** Asks HKLII now; on the reader's click only. */
  readonly ask: (document: LegalDocument) => Promise<AroundCase>;
};

/** What HKLII says of a case: what was kept at once, anew only when asked. */
export function useAroundCase(document: LegalDocument, services: AroundServices) {
  const [state, setState] = useState<Heard<AroundCase>>(NOT_ASKED);
  const key = document.neutralCitation ?? document.actionNumbers?.[0] ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which case it is
  useEffect(() => {
    let isCurrent = true;
    setState(NOT_ASKED);
    services.kept(document).then((heard) => {
      if (isCurrent && heard !== undefined) setState({ isAsking: false, heard });
    });
    return () => {
      isCurrent = false;
    };
  }, [key, services]);
  const ask = async (): Promise<void> => {
    setState((before) => ({ ...before, isAsking: true }));
    setState({ isAsking: false, heard: await services.ask(document) });
  };
  return { state, ask } as const;
}
