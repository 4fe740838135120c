import { useMemo } from 'react';
import type { OpenDocument } from '@/components/ask/make-turn';
import { DraftPanel } from '@/components/draft/draft-panel';
import type { KeptLines } from '@/components/draft/kept-lines';
import { makeMaterial } from '@/components/draft/make-material';
import type { PanelServices } from '@/components/panel/services';
import type { Language } from '@/utils/core/language';
import type { DraftMaterial, KeptLine, MaterialTerm } from '@/utils/draft/types';
import type { PanelClient } from '@/utils/messaging/panel-client';
import type { SummaryResult } from '@/utils/summary/types';
import { createDraftServices } from './draft-services';

type Props = {
  readonly open: OpenDocument | null;
  readonly client: PanelClient;
  readonly services: PanelServices;
  readonly matterId: string | null;
  /** Lines taken over from answers on this document. */
  readonly kept: KeptLines;
  readonly onDropKept: () => void;
};

/** Terms listed in a bilingual note; a longer table helps nobody. */
const MOST_TERMS = 60;

/** *Draft*: from the open document, the summary that was kept, its citations and terms. */
export function DraftSlot({ open, client, services, matterId, kept, onDropKept }: Props) {
  const drafting = useMemo(() => createDraftServices(client, services, matterId), [client, services, matterId]);
  return (
    <DraftPanel
      services={drafting}
      gather={open && ((language) => gather(open, language, services, kept))}
      lines={{ count: kept.lines.length, onDrop: onDropKept }}
      isLegislation={open?.document.kind === 'legislation'}
      onOpenOptions={services.openOptions}
    />
  );
}

async function gather(
  open: OpenDocument,
  language: Language,
  services: PanelServices,
  { lines, others }: KeptLines,
): Promise<DraftMaterial> {
  const [[summary], found] = await Promise.all([services.keptSummaries(open.hash), services.findTerms(open.document)]);
  return makeMaterial({
    document: open.document,
    language,
    kept: [...(summary ? linesOf(summary) : []), ...lines],
    others,
    terms: found.ok ? termsOf(found.value.map(({ entry }) => entry)) : [],
    now: services.now(),
  });
}

/** The statements of a model's summary, with what the checks said; flagged ones are left out of exports by themselves. */
const linesOf = (summary: SummaryResult): KeptLine[] =>
  summary.statements.map(({ text, paragraphs, verdict, slot }) => ({
    text,
    origin: 'model',
    sources: paragraphs.map((number) => ({ label: 'A', number })),
    verdict,
    slot,
  }));

function termsOf(entries: readonly (MaterialTerm & { readonly id: string })[]): MaterialTerm[] {
  const unique = new Map(entries.map((entry) => [entry.id, entry]));
  return [...unique.values()]
    .slice(0, MOST_TERMS)
    .map(({ en, zhHant, zhHans, source }) => ({ en, zhHant, zhHans, source }));
}
