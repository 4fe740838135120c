import type { Definition } from '../../core/definition';
import { detectLanguage, type Language } from '../../core/language';
import { assemble } from '../assemble';
import type { PageDocument, PageReading, ProvisionStatus, Steps } from '../types';
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

/** Makes the document of one language from the drafts of its provisions. */
export function* makeLegislation(
  drafts: readonly ProvisionDraft[],
  source: LegislationSource,
): Steps<PageReading | undefined> {
  const numbered = giveIds(drafts.filter(({ run }) => run.text !== ''));
  if (numbered.length === 0) return undefined;
  const { text, paragraphs, places } = yield* assemble(numbered.map(({ terms: _, leadIn: __, ...draft }) => draft));
  const definitions: Definition[] = paragraphs.flatMap((paragraph, at) => {
    const draft = numbered[at];
    const marked = draft?.terms ?? [];
    return marked.length > 0 || paragraph.role === 'definition' ? readTerms(paragraph, marked, draft?.leadIn) : [];
  });
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
function giveIds(drafts: readonly ProvisionDraft[]): ProvisionDraft[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const name = draft.role === 'definition' && draft.anchor ? `/${draft.anchor}` : '';
    const base = `${(draft.number ?? draft.role).replace(/\s+/g, '')}${name}`.slice(0, 200);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { ...draft, id: count > 1 ? `${base}-${count}` : base };
  });
}
