import type { DraftModelServices } from '@/components/draft/use-draft-model';
import { draftSection } from '@/utils/draft/draft-section';
import { rewrite } from '@/utils/draft/rewrite';
import { checkStatement } from '@/utils/grounding/check-statement';
import type { Endpoints } from './endpoints';

/** Drafting by the reader's model, through the endpoint for questions and drafts. */
export function createDraftModel(endpoints: Endpoints): DraftModelServices {
  return {
    endpointStatus: () => endpoints.status('question'),
    allowEndpoint: (profileId) => endpoints.allow(profileId),
    async *draftSection(draft, section, material, consent, signal) {
      const opened = await endpoints.open('question', consent);
      if (!opened.ok) yield { type: 'failed', failure: opened.failure, blocks: [] };
      else yield* draftSection(draft, section, material, { model: opened.model, check: checkStatement, signal });
    },
    async *rewrite(asked, consent, signal) {
      const opened = await endpoints.open('question', consent);
      if (!opened.ok) yield { type: 'failed', failure: opened.failure, text: '' };
      else yield* rewrite(asked, { model: opened.model, signal });
    },
  };
}
