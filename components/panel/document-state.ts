import type { Failure } from '@/components/ui/failure';
import type { Definition } from '@/utils/core/definition';
import type { LegalDocument } from '@/utils/core/legal-document';

/** What the reader stands beside. */
export type DocumentState =
  /** The page is being read; a skeleton stands where the text will stand. */
  | { readonly is: 'reading'; readonly paragraphs?: number }
  /** There is no document, and a sentence says why. */
  | { readonly is: 'unreadable'; readonly failure: Failure; readonly tried?: readonly string[] }
  /** The document on the screen; `hash` is that of its text, by which finished summaries are found again. */
  | { readonly is: 'ready'; readonly document: ReadDocument; readonly hash: string };

/** A document with what is shown of it beyond the contract. */
export type ReadDocument = LegalDocument & {
  readonly translation?: string;
  /** The same law in the other language, where the page shows both. */
  readonly counterpart?: LegalDocument;
  /** The page of the same law in the other language, where it has one of its own. */
  readonly otherLanguageUrl?: string;
  /** What the page itself defines, read from its structure. */
  readonly definitions?: readonly Definition[];
  /** Corrections that the page prints beside the judgment. */
  readonly corrigenda?: readonly { readonly date?: string; readonly text: string }[];
};
