import { useMemo, useState } from 'react';
import { AskPanel } from '@/components/ask/ask-panel';
import type { OpenDocument } from '@/components/ask/use-ask';
import type { PanelServices } from '@/components/panel/services';
import type { AnswerResult, PinnedDocument } from '@/utils/ask/types';
import type { Consent } from '@/utils/privacy/consent';
import type { Store } from '@/utils/store/store';
import { createAnswers } from '../shared/answers';
import type { Endpoints } from '../shared/endpoints';
import { showSource } from './show-source';

type Props = {
  readonly open: OpenDocument | null;
  readonly store: Store;
  readonly endpoints: Endpoints;
  readonly services: PanelServices;
  /** A question handed over from the page. */
  readonly startWith: string;
  /** Takes an answer's lines over into a draft. */
  readonly onUse: (result: AnswerResult, documents: readonly PinnedDocument[]) => void;
};

const KEPT = 'keptQuestions';

/** Questions kept for every document; `localStorage` of our own origin, like recent look-ups. */
function readKept(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(stored) ? stored.filter((question) => typeof question === 'string') : [];
  } catch {
    return [];
  }
}

/** *Ask* in the side panel: questions may be confidential, so they are typed here and not in the page. */
export function AskSlot({ open, store, endpoints, services, startWith, onUse }: Props) {
  const [kept, setKept] = useState(readKept);
  const asking = useMemo(() => {
    const answers = createAnswers(store, endpoints);
    return {
      endpointStatus: () => endpoints.status('question'),
      allowEndpoint: (consent: Consent) => endpoints.allow(consent),
      sendRules: () => endpoints.rules(),
      answer: answers.run,
      kept: answers.kept,
      forget: answers.forget,
      review: answers.review,
      showSource,
      copy: (text: string) => services.copy({ text }),
    };
  }, [store, endpoints, services]);
  return (
    <AskPanel
      open={open}
      services={asking}
      kept={kept}
      onKeep={(questions) => {
        localStorage.setItem(KEPT, JSON.stringify(questions));
        setKept(questions);
      }}
      startWith={startWith}
      onUse={onUse}
      onOpenOptions={services.openOptions}
    />
  );
}
