import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChosenMaterial, SectionEvent } from '@/utils/draft/draft-section';
import { type Edit, editDraft } from '@/utils/draft/edit-draft';
import type { Rewrite, RewriteEvent } from '@/utils/draft/rewrite';
import type { Draft } from '@/utils/draft/types';
import type { EndpointStatus } from '@/utils/messaging/panel-to-background';
import type { Consent } from '@/utils/privacy/consent';
import type { Masking } from '@/utils/privacy/masked-model';
import type { SendRules } from '@/utils/privacy/what-is-sent';
import { consentTo, followEndpoint, isAskable, type OnEndpointChange, type ReaderWord } from '../ui/consent-to';
import type { Failure } from '../ui/failure';
import type { DraftTask } from './task-leaving';
import { leavingOfTask } from './task-leaving';

/** How a task is sent: by which consent, behind which masks. */
export type DraftSending = { readonly consent: Consent; readonly masking: Masking };

/** What the reader chose for a task, on the sheet or without one. */
export type DraftChoice = ReaderWord & { readonly masking: Masking };

/** What drafting with a model needs of the world. */
export type DraftModelServices = {
  readonly endpointStatus: () => Promise<EndpointStatus>;
  readonly onEndpointChange?: OnEndpointChange;
  readonly sendRules: () => Promise<SendRules>;
  readonly allowEndpoint: (consent: Consent) => Promise<void>;
  readonly draftSection: (
    draft: Draft,
    section: string,
    material: ChosenMaterial,
    sending: DraftSending,
    signal: AbortSignal,
  ) => AsyncGenerator<SectionEvent>;
  readonly rewrite: (
    draft: Draft,
    asked: Rewrite,
    sending: DraftSending,
    signal: AbortSignal,
  ) => AsyncGenerator<RewriteEvent>;
};

export type DraftRun =
  | { readonly is: 'idle' }
  | { readonly is: 'working' | 'refused'; readonly at: string }
  | { readonly is: 'failed'; readonly at: string; readonly failure: Failure };

const nameModel = (draft: Draft, { model, host }: { model: string; host: string }): Draft => ({
  ...draft,
  header: { ...draft.header, models: [...draft.header.models, { name: model, host, at: new Date().toISOString() }] },
});

/** Asks for a task, and puts what comes into the draft as it is then. */
async function follow(
  services: DraftModelServices,
  draft: Draft,
  task: DraftTask,
  sending: DraftSending,
  signal: AbortSignal,
  apply: (edit: Edit) => void,
): Promise<DraftRun> {
  if (task.is === 'rewrite') {
    for await (const event of services.rewrite(draft, task.asked, sending, signal)) {
      if (event.type === 'done') apply({ type: 'replace', sentence: event.sentence });
      if (event.type === 'failed') return { is: 'failed', at: task.at, failure: event.failure };
    }
    return { is: 'idle' };
  }
  for await (const event of services.draftSection(draft, task.at, task.material, sending, signal)) {
    if (event.type === 'refused') return { is: 'refused', at: task.at };
    if (event.type !== 'done' && event.type !== 'failed') continue;
    if (event.blocks.length > 0) apply({ type: 'take', section: task.at, blocks: event.blocks });
    if (event.type === 'failed') return { is: 'failed', at: task.at, failure: event.failure };
  }
  return { is: 'idle' };
}

/** Sections and sentences by a model: one at a time, on a click, stopped at once; the draft as it is then takes them. */
export function useDraftModel(services: DraftModelServices, current: () => Draft | null, put: (draft: Draft) => void) {
  const [endpoint, setEndpoint] = useState<EndpointStatus>({ state: 'none' });
  const [run, setRun] = useState<DraftRun>({ is: 'idle' });
  const call = useRef<AbortController>(undefined);

  // Until they are read, the stricter rule holds.
  const [rules, setRules] = useState<SendRules>({ publicMaterialOnly: true });

  const refresh = useCallback(async () => {
    setEndpoint(await services.endpointStatus());
    setRules(await services.sendRules());
  }, [services]);
  useEffect(() => followEndpoint(services.onEndpointChange, refresh), [services, refresh]);
  useEffect(() => () => call.current?.abort(), []);

  const apply = (edit: Edit): void => {
    const draft = current();
    if (!draft || !isAskable(endpoint)) return;
    put(nameModel(editDraft(draft, edit), endpoint));
  };

  const start = async (task: DraftTask, { masking, ...word }: DraftChoice): Promise<void> => {
    const draft = current();
    if (!draft || !isAskable(endpoint)) return;
    const consent = consentTo(endpoint, word, leavingOfTask(task, rules, draft.header.sources));
    call.current?.abort();
    const controller = new AbortController();
    call.current = controller;
    setRun({ is: 'working', at: task.at });
    if (word.how === 'always') await services.allowEndpoint(consent);
    const ended = await follow(services, draft, task, { consent, masking }, controller.signal, apply).catch(
      (): DraftRun => ({ is: 'failed', at: task.at, failure: { reason: 'failed' } }),
    );
    if (!controller.signal.aborted) setRun(ended);
    await refresh();
  };

  return {
    endpoint,
    rules,
    run,
    start,
    stop: () => {
      call.current?.abort();
      setRun({ is: 'idle' });
    },
  } as const;
}

export type DraftModel = ReturnType<typeof useDraftModel>;
