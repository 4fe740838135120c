import type { Definition } from '../../core/definition';
import { detectLanguage, type Language } from '../../core/language';
import { assemble, type DraftParagraph } from '../assemble';
import type { PageDocument, PageParagraph, PageReading, ProvisionStatus, Steps } from '../types';
import { PARAGRAPHS_PER_STEP } from '../walk';
import type { ProvisionDraft } from './provision-writer';
import { readTerms } from './terms';

/** What a page says about the law on it, outside its text. */
export type LegislationSource = {
  readonly site: 'hklii' | 'e-legislation';
  readonly url: string;
  readonly language?: Language;
  readonly title?: string;
  readonly titles?: Partial<Record<Language, string>>;
  readonly cap?: string;
  readonly versionDate?: string;
  readonly status?: ProvisionStatus;
  readonly otherLanguageUrl?: string;
};

/** Characters that tell the language of a text. */
export const ENOUGH_TO_TELL = 50_000;

const LONGEST_ID = 200;

/** Makes the document of one language from the drafts of its provisions. */
export function* makeLegislation(
  drafts: readonly ProvisionDraft[],
  source: LegislationSource,
): Steps<PageReading | undefined> {
  const numbered = yield* giveIds(drafts);
  if (numbered.length === 0) return undefined;
  const { text, paragraphs, places } = yield* assemble(numbered);
  const definitions = yield* collectDefinitions(
    paragraphs,
    drafts.filter(({ run }) => run.text !== ''),
  );
  const { language = detectLanguage(text.slice(0, ENOUGH_TO_TELL)), title, ...rest } = source;
  const document: PageDocument = {
    kind: 'legislation',
    language,
    title:
      title ||
      source.titles?.[language] ||
      (source.cap ? `Cap. ${source.cap}` : (paragraphs[0]?.text.slice(0, 200) ?? '')),
    text,
    paragraphs,
    ...rest,
    ...(definitions.length > 0 && { definitions }),
  };
  return { readable: true, document, places };
}

/** Ids from the numbers lawyers cite, so that they stay when more of the page arrives before or behind. */
function* giveIds(drafts: readonly ProvisionDraft[]): Steps<DraftParagraph[]> {
  const seen = new Map<string, number>();
  const numbered: DraftParagraph[] = [];
  for (const { terms: _, leadIn: __, ...draft } of drafts) {
    if (draft.run.text === '') continue;
    const name = draft.role === 'definition' && draft.anchor ? `/${draft.anchor}` : '';
    const base = `${(draft.number ?? draft.role).replaceAll(' ', '')}${name}`.slice(0, LONGEST_ID);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    numbered.push({ ...draft, id: count > 1 ? `${base}-${count}` : base });
    if (numbered.length % PARAGRAPHS_PER_STEP === 0) yield;
  }
  return numbered;
}

/** `drafts` stand beside `paragraphs`. */
function* collectDefinitions(
  paragraphs: readonly PageParagraph[],
  drafts: readonly ProvisionDraft[],
): Steps<Definition[]> {
  const definitions: Definition[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at % PARAGRAPHS_PER_STEP === PARAGRAPHS_PER_STEP - 1) yield;
    const { terms = [], leadIn } = drafts[at] ?? {};
    if (terms.length > 0 || paragraph.role === 'definition') definitions.push(...readTerms(paragraph, terms, leadIn));
  }
  return definitions;
}
