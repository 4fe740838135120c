import type { SentKind } from '../core/sent-kind';
import type { AuditEntry } from './audit-entry';
import type { Consent } from './consent';
import { findSensitive } from './find-sensitive';
import type { Leaving, LeavingPart } from './may-leave';

/** Text of some kind that would leave. */
export type LeavingText = Extract<Leaving, { is: 'text' }>;

/** One part of a send; what the reader typed or pasted is searched for numbers and marks of privilege. */
export const partOf = (kind: SentKind, texts: readonly string[]): LeavingPart[] => {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  if (characters === 0) return [];
  const isSearched = kind !== 'page-text';
  return [
    { kind, characters, ...(isSearched && { isSensitive: texts.some((text) => findSensitive(text).length > 0) }) },
  ];
};

/** A term that the glossary does not know. */
export const leavingOfTerm = (term: string): LeavingText => ({
  is: 'text',
  documents: [],
  parts: partOf('term', [term]),
  paragraphs: [],
});

/** What a click on the sheet agrees to: exactly what it listed. */
export const shownOf = ({
  documents,
  parts,
  paragraphs,
}: LeavingText): Pick<Consent, 'documents' | 'kinds' | 'paragraphs'> => ({
  documents: documents.map(({ hash }) => hash),
  kinds: [...new Set(parts.map(({ kind }) => kind))],
  ...(paragraphs !== undefined && { paragraphs: [...paragraphs] }),
});

/** What the log keeps of a send: kinds and lengths, not the words. Names are masked everywhere, numbers in what is not public. */
export const sentForLog = (
  { parts }: LeavingText,
  masked: { readonly names: readonly unknown[]; readonly masks: readonly unknown[] },
): AuditEntry['sent'] =>
  parts.map(({ kind, characters }) => ({
    kind,
    characters,
    masked: masked.names.length > 0 || masked.masks.length > 0,
  }));
