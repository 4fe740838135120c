import { useMemo, useState } from 'react';
import { AskPanel } from '@/components/ask/ask-panel';
import type { OpenDocument } from '@/components/ask/use-ask';
import type { ReaderServices } from '@/components/reader/services';
import { createAnswers } from '../shared/answers';
import type { Endpoints } from '../shared/endpoints';
import { showSource } from './show-source';

type Props = {
  readonly open: OpenDocument | null;
  readonly endpoints: Endpoints;
  readonly services: ReaderServices;
  /** A question handed over from the page. */
  readonly startWith: string;
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
export function AskSlot({ open, endpoints, services, startWith }: Props) {
  const [kept, setKept] = useState(readKept);
  const asking = useMemo(
    () => ({
      endpointStatus: () => endpoints.status('question'),
      allowEndpoint: (profileId: string) => endpoints.allow(profileId),
      answer: createAnswers(endpoints),
      showSource,
      copy: (text: string) => services.copy({ text }),
    }),
    [endpoints, services],
  );
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
      onOpenOptions={services.openOptions}
    />
  );
}
