import type { TermFinding } from '@/utils/draft/check-terms';
import type { Draft } from '@/utils/draft/types';
import type { SecondReadingServices } from '../second-reading/services';
import type { DraftModelServices } from './use-draft-model';
import type { DraftDeps } from './use-drafts';

export type DraftServices = DraftModelServices & {
  readonly deps: DraftDeps;
  readonly showSource: (url: string, paragraph: string) => void;
  /** Left out where second readings cannot be made. */
  readonly secondReading?: SecondReadingServices;
  readonly copyHtml: (draft: Draft) => Promise<boolean>;
  readonly exportDraft: (draft: Draft, format: 'docx' | 'markdown') => Promise<void>;
  readonly print: (draft: Draft) => void;
  readonly convert: (draft: Draft, to: 'zh-Hant' | 'zh-Hans') => Promise<Draft>;
  readonly checkTerms: (draft: Draft) => Promise<readonly TermFinding[]>;
};
