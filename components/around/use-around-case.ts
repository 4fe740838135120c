import { useEffect, useState } from 'react';
import type { AroundCase } from '@/utils/around/ask-hklii';
import type { LegalDocument } from '@/utils/core/legal-document';

export type AroundState =
  /** Nobody asked yet. */
  | { readonly is: 'idle' }
  | { readonly is: 'asking'; readonly before?: AroundCase }
  | { readonly is: 'done'; readonly around: AroundCase };

export type AroundServices = {
  /** What was heard before, without asking anybody. */
  readonly kept: (document: LegalDocument) => Promise<AroundCase | undefined>;
  /** Asks HKLII now; on the reader's click only. */
  readonly ask: (document: LegalDocument) => Promise<AroundCase>;
};

/** What HKLII says of a case: what was kept at once, anew only when asked. */
export function useAroundCase(document: LegalDocument, services: AroundServices) {
  const [state, setState] = useState<AroundState>({ is: 'idle' });
  const key = document.neutralCitation ?? document.actionNumbers?.[0] ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which case it is
  useEffect(() => {
    let isCurrent = true;
    setState({ is: 'idle' });
    services.kept(document).then((around) => {
      if (isCurrent && around !== undefined) setState({ is: 'done', around });
    });
    return () => {
      isCurrent = false;
    };
  }, [key, services]);
  const ask = async (): Promise<void> => {
    setState((before) => (before.is === 'done' ? { is: 'asking', before: before.around } : { is: 'asking' }));
    setState({ is: 'done', around: await services.ask(document) });
  };
  return { state, ask } as const;
}
