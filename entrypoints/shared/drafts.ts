import type { DraftModelServices } from '@/components/draft/use-draft-model';
import type { CheckedAnswerStatement } from '@/utils/ask/types';
import { type ChosenMaterial, DRAFT_PROMPT_VERSION, draftSection } from '@/utils/draft/draft-section';
import { rewrite } from '@/utils/draft/rewrite';
import { isOfOwnFile, isPublic } from '@/utils/draft/sentences';
import type { Draft, DraftSentence } from '@/utils/draft/types';
import { checkStatement } from '@/utils/grounding/check-statement';
import type { AuditEntry, AuditFacts } from '@/utils/privacy/audit-entry';
import { type Masking, withMasking } from '@/utils/privacy/masked-model';
import { isOwnFile } from '@/utils/privacy/what-is-sent';
import type { Store } from '@/utils/store/store';
import type { Endpoints } from './endpoints';
import { type CallContext, keepRecord } from './records';

/** Drafting by the reader's model, through the endpoint for questions and drafts; each call is logged when it ends. */
export function createDraftModel(store: Store, endpoints: Endpoints): DraftModelServices {
  return {
    endpointStatus: () => endpoints.status('question'),
    allowEndpoint: (profileId) => endpoints.allow(profileId),
    sendRules: () => endpoints.rules(),

    async *draftSection(draft, section, material, { consent, masking }, signal) {
      const opened = await endpoints.open('question', consent);
      if (!opened.ok) {
        yield { type: 'failed', failure: opened.failure, blocks: [] };
        return;
      }
      // The sheet says so before; here it holds, whatever the sheet was told.
      const chosen = opened.settings.publicMaterialOnly ? onlyPublic(material) : material;
      const model = withMasking(opened.model, masking.names, masking.masks);
      const statements = new Map<string, CheckedAnswerStatement>();
      let ended: AuditEntry['ended'] = 'stopped';
      let isSent = false;
      try {
        for await (const event of draftSection(draft, section, chosen, { model, check: checkStatement, signal })) {
          if (event.type === 'started') isSent = true;
          if (event.type === 'grounded') statements.set(event.statement.id, event.statement);
          if (event.type === 'done') ended = 'finished';
          if (event.type === 'failed') ended = event.failure.reason;
          yield event;
        }
      } finally {
        const results = [...statements.values()];
        const answer = results.map(({ text, paragraphs }) => `[${paragraphs.join(', ')}] ${text}`).join('\n');
        if (isSent) await record(store, opened, draft, { sent: sentOf(chosen, masking), answer, results, ended });
      }
    },

    async *rewrite(draft, asked, { consent, masking }, signal) {
      const opened = await endpoints.open('question', consent);
      const refused = opened.ok && opened.settings.publicMaterialOnly && !isOpen(asked.sentence, draft);
      if (!opened.ok || refused) {
        yield { type: 'failed', failure: opened.ok ? { reason: 'public-material-only' } : opened.failure, text: '' };
        return;
      }
      const model = withMasking(opened.model, masking.names, masking.masks);
      let ended: AuditEntry['ended'] = 'stopped';
      let answer = '';
      try {
        for await (const event of rewrite(asked, { model, signal })) {
          if (event.type === 'delta') answer = event.text;
          if (event.type === 'done') ended = 'finished';
          if (event.type === 'failed') ended = event.failure.reason;
          yield event;
        }
      } finally {
        const sent = sentSentence(asked.sentence, masking);
        await record(store, opened, draft, { sent, answer, results: [{ verdict: 'not-checked' }], ended });
      }
    },
  };
}

const onlyPublic = (material: ChosenMaterial): ChosenMaterial => ({
  ...material,
  documents: material.documents.filter(({ document }) => !isOwnFile(document)),
  lines: material.lines.filter(isPublic),
});

const isOpen = (sentence: DraftSentence, { header }: Draft): boolean =>
  isPublic(sentence) && !isOfOwnFile(sentence, header.sources);

const isMasked = ({ names, masks }: Masking): boolean => names.length + masks.length > 0;

/** What the log says of the send: kinds and lengths, not the words. */
function sentOf({ documents, paragraphs, lines }: ChosenMaterial, masking: Masking): AuditEntry['sent'] {
  const characters = documents
    .flatMap(({ label, document }) =>
      document.paragraphs.filter(({ number }) => number !== undefined && paragraphs.includes(`${label} ${number}`)),
    )
    .reduce((sum, { text }) => sum + text.length, 0);
  const kept = lines.reduce((sum, { text }) => sum + text.length, 0);
  return [
    { kind: 'page-text', characters, masked: masking.names.length > 0 },
    ...(kept > 0 ? [{ kind: 'notes' as const, characters: kept, masked: isMasked(masking) }] : []),
  ];
}

const sentSentence = (sentence: DraftSentence, masking: Masking): AuditEntry['sent'] => [
  { kind: isPublic(sentence) ? 'page-text' : 'notes', characters: sentence.text.length, masked: isMasked(masking) },
];

const record = (
  store: Store,
  opened: CallContext,
  { header, title }: Draft,
  facts: Pick<AuditFacts, 'sent' | 'answer' | 'results' | 'ended'>,
): Promise<void> => {
  const [source] = header.sources;
  return keepRecord(store, opened, {
    url: source?.url ?? '',
    title: source?.title ?? title,
    ...(source?.neutralCitation !== undefined && { citation: source.neutralCitation }),
    host: new URL(opened.profile.address).host,
    model: opened.profile.model,
    promptVersion: DRAFT_PROMPT_VERSION,
    purpose: 'draft',
    ...facts,
  });
};
