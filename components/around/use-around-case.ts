import { useEffect, useState } from 'react';
import type { AroundCase, AskedCase } from '@/utils/around/ask-hklii';

export type AroundState =
  /** Nobody asked yet. */
  | { readonly is: 'idle' }
  | { readonly is: 'asking'; readonly before?: AroundCase }
  | { readonly is: 'done'; readonly around: AroundCase };

export type AroundServices = {
  /** What was heard before, without asking anybody. */
  readonly kept: (asked: AskedCase) => Promise<AroundCase | undefined>;
  /** Asks HKLII now; on the reader's click only. */
  readonly ask: (asked: AskedCase) => Promise<AroundCase>;
};

/** What HKLII says of a case: what was kept at once, anew only when asked. */
export function useAroundCase(asked: AskedCase, services: AroundServices) {
  const [state, setState] = useState<AroundState>({ is: 'idle' });
  const key = asked.neutralCitation ?? asked.actionNumbers?.[0] ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which case it is
  useEffect(() => {
    let isCurrent = true;
    setState({ is: 'idle' });
    services.kept(asked).then((around) => {
      if (isCurrent && around !== undefined) setState({ is: 'done', around });
    });
    return () => {
      isCurrent = false;
    };
  }, [key, services]);
  const ask = async (): Promise<void> => {
    setState((before) => (before.is === 'done' ? { is: 'asking', before: before.around } : { is: 'asking' }));
    setState({ is: 'done', around: await services.ask(asked) });
  };
  return { state, ask } as const;
}
