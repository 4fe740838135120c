import { useEffect, useRef, useState } from 'react';
import type { ChosenMaterial, SectionEvent } from '@/utils/draft/draft-section';
import { type Edit, editDraft } from '@/utils/draft/edit-draft';
import type { Rewrite, RewriteEvent } from '@/utils/draft/rewrite';
import type { Draft } from '@/utils/draft/types';
import type { EndpointStatus } from '@/utils/messaging/reader-request';
import type { Failure } from '../ui/failure';

export type Consent = 'once' | 'remembered';

/** What drafting with a model needs of the world. */
export type DraftModelServices = {
  readonly endpointStatus: () => Promise<EndpointStatus>;
  readonly allowEndpoint: (profileId: string) => Promise<void>;
  readonly draftSection: (
    draft: Draft,
    section: string,
    material: ChosenMaterial,
    consent: Consent,
    signal: AbortSignal,
  ) => AsyncIterable<SectionEvent>;
  readonly rewrite: (asked: Rewrite, consent: Consent, signal: AbortSignal) => AsyncIterable<RewriteEvent>;
};

/** A section to draft, or a sentence to rewrite; `at` is its id. */
export type DraftTask =
  | { readonly is: 'section'; readonly at: string; readonly material: ChosenMaterial }
  | { readonly is: 'rewrite'; readonly at: string; readonly asked: Rewrite };

export type DraftRun =
  | { readonly is: 'idle' }
  | { readonly is: 'working' | 'refused'; readonly at: string }
  | { readonly is: 'failed'; readonly at: string; readonly failure: Failure };

const nameModel = (draft: Draft, { model, host }: { model: string; host: string }): Draft => ({
  ...draft,
  header: { ...draft.header, models: [...draft.header.models, { name: model, host, at: new Date().toISOString() }] },
});

/** Sections and sentences by a model: one at a time, on a click, stopped at once; the draft as it is then takes them. */
export function useDraftModel(services: DraftModelServices, current: () => Draft | null, put: (draft: Draft) => void) {
  const [endpoint, setEndpoint] = useState<EndpointStatus>({ state: 'none' });
  const [run, setRun] = useState<DraftRun>({ is: 'idle' });
  const call = useRef<AbortController>(undefined);

  useEffect(() => void services.endpointStatus().then(setEndpoint), [services]);
  useEffect(() => () => call.current?.abort(), []);

  const apply = (edit: Edit): void => {
    const draft = current();
    if (!draft || endpoint.state === 'none' || endpoint.state === 'blocked') return;
    put(nameModel(editDraft(draft, edit), endpoint));
  };

  const follow = async (task: DraftTask, consent: Consent, signal: AbortSignal): Promise<DraftRun> => {
    const draft = current();
    if (!draft) return { is: 'idle' };
    if (task.is === 'section') {
      for await (const event of services.draftSection(draft, task.at, task.material, consent, signal)) {
        if (event.type === 'refused') return { is: 'refused', at: task.at };
        if (event.type !== 'done' && event.type !== 'failed') continue;
        if (event.blocks.length > 0) apply({ type: 'take', section: task.at, blocks: event.blocks });
        if (event.type === 'failed') return { is: 'failed', at: task.at, failure: event.failure };
      }
      return { is: 'idle' };
    }
    for await (const event of services.rewrite(task.asked, consent, signal)) {
      if (event.type === 'done') apply({ type: 'replace', sentence: event.sentence });
      if (event.type === 'failed') return { is: 'failed', at: task.at, failure: event.failure };
    }
    return { is: 'idle' };
  };

  const start = async (task: DraftTask, consent: Consent): Promise<void> => {
    call.current?.abort();
    const controller = new AbortController();
    call.current = controller;
    setRun({ is: 'working', at: task.at });
    const ended = await follow(task, consent, controller.signal).catch(
      (): DraftRun => ({ is: 'failed', at: task.at, failure: { reason: 'failed' } }),
    );
    if (!controller.signal.aborted) setRun(ended);
  };

  return {
    endpoint,
    run,
    start,
    stop: () => {
      call.current?.abort();
      setRun({ is: 'idle' });
    },
    allow: async (profileId: string) => {
      await services.allowEndpoint(profileId);
      setEndpoint(await services.endpointStatus());
    },
  } as const;
}

export type DraftModel = ReturnType<typeof useDraftModel>;
