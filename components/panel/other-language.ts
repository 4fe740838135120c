import type { Span } from '@/utils/core/text-span';
import { findProvision } from '@/utils/sites/legislation/align-provisions';
import type { ReadDocument } from './document-state';

/** Where the same law stands in the other language. */
export type OtherLanguage = {
  /** The language that stands there. */
  readonly isEnglish: boolean;
} & (
  | { /** On this page, beside the text that is read. */ readonly span: Span }
  | { /** On a page of its own. */ readonly url: string }
);

/** HKLII's pages of sections have the same names in both languages. */
const HKLII_CHAPTER = /^(https:\/\/(?:www\.)?hklii\.hk\/(?:en|tc|sc)\/legis\/[a-z]+\/[0-9A-Z]+)\/?$/;
const SECTION = /^s (\d+[A-Z]{0,3})(?=\(|$)/;

/**
 * The same provision in the other language: on a bilingual page beside it, else on the sibling page. Without a number, or
 * where the provision has no page of its own, the whole chapter. Judgments have no second authentic text.
 */
export function otherLanguageOf(document: ReadDocument, number?: string): OtherLanguage | undefined {
  if (document.kind !== 'legislation') return undefined;
  const isEnglish = document.language !== 'en';
  const { counterpart, otherLanguageUrl } = document;
  const [provision] = counterpart && number !== undefined ? findProvision(counterpart, number) : [];
  if (provision !== undefined) return { isEnglish, span: { start: provision.start, end: provision.end } };
  if (otherLanguageUrl === undefined) return undefined;
  const chapter = HKLII_CHAPTER.exec(otherLanguageUrl)?.[1];
  const section = SECTION.exec(number ?? '')?.[1];
  return { isEnglish, url: chapter && section ? `${chapter}/s${section}` : otherLanguageUrl };
}
