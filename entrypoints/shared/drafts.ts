import type { DraftModelServices } from '@/components/draft/use-draft-model';
import type { CheckedAnswerStatement } from '@/utils/ask/types';
import { DRAFT_PROMPT_VERSION, draftSection } from '@/utils/draft/draft-section';
import { rewrite } from '@/utils/draft/rewrite';
import type { Draft } from '@/utils/draft/types';
import { leavingOfSection, leavingOfSentence, onlyPublic } from '@/utils/draft/what-leaves';
import { checkStatement } from '@/utils/grounding/check-statement';
import type { AuditEntry } from '@/utils/privacy/audit-entry';
import { type Masking, withMasking } from '@/utils/privacy/masked-model';
import { type LeavingText, sentForLog } from '@/utils/privacy/what-leaves';
import type { Store } from '@/utils/store/store';
import type { Endpoints } from './endpoints';
import { type Beginning, createRecord } from './records';

/** Drafting by the reader's model, through the endpoint for questions and drafts; each call is logged when it ends. */
export function createDraftModel(store: Store, endpoints: Endpoints): DraftModelServices {
  return {
    endpointStatus: () => endpoints.status('question'),
    allowEndpoint: (consent) => endpoints.allow(consent),
    sendRules: () => endpoints.rules(),

    async *draftSection(draft, section, material, { consent, masking }, signal) {
      const { publicMaterialOnly } = await endpoints.rules();
      // The sheet says so before; here it holds, whatever the sheet was told.
      const chosen = publicMaterialOnly ? onlyPublic(material) : material;
      const what = leavingOfSection(chosen);
      const record = createRecord(store, beginningOf(draft, what, masking));
      const opened = await endpoints.open('question', what, consent, record.begin);
      if (!opened.ok) {
        yield { type: 'failed', failure: opened.failure, blocks: [] };
        return;
      }
      const model = withMasking(opened.model, masking.names, masking.masks);
      const statements = new Map<string, CheckedAnswerStatement>();
      let ended: AuditEntry['ended'] = 'stopped';
      try {
        for await (const event of draftSection(draft, section, chosen, { model, check: checkStatement, signal })) {
          if (event.type === 'grounded') statements.set(event.statement.id, event.statement);
          if (event.type === 'done') ended = 'finished';
          if (event.type === 'failed') ended = event.failure.reason;
          yield event;
        }
      } finally {
        const results = [...statements.values()];
        const answer = results.map(({ text, paragraphs }) => `[${paragraphs.join(', ')}] ${text}`).join('\n');
        await record.finish({ answer, results, ended });
      }
    },

    async *rewrite(draft, asked, { consent, masking }, signal) {
      const what = leavingOfSentence(asked.sentence, draft.header.sources);
      const record = createRecord(store, beginningOf(draft, what, masking));
      const opened = await endpoints.open('question', what, consent, record.begin);
      if (!opened.ok) {
        yield { type: 'failed', failure: opened.failure, text: '' };
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
        await record.finish({ answer, results: [{ verdict: 'not-checked' }], ended });
      }
    },
  };
}

function beginningOf({ header, title }: Draft, what: LeavingText, masking: Masking): Beginning {
  const [source] = header.sources;
  return {
    url: source?.url ?? '',
    title: source?.title ?? title,
    ...(source?.neutralCitation !== undefined && { citation: source.neutralCitation }),
    promptVersion: DRAFT_PROMPT_VERSION,
    purpose: 'draft',
    sent: sentForLog(what, masking),
  };
}
