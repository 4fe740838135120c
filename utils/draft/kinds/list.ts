import type { DraftKind } from '../types';
import { adviceLetter } from './advice-letter';
import { authorityCard } from './authority-card';
import { bilingualNote } from './bilingual-note';
import { caseNote } from './case-note';
import { chronology } from './chronology';
import { researchMemo } from './research-memo';
import { statuteNote } from './statute-note';
import type { DraftTemplate } from './template';

/** Every kind of draft, in the order in which they are offered. A new kind is one file and one line. */
export const TEMPLATES: readonly DraftTemplate[] = [
  caseNote,
  authorityCard,
  researchMemo,
  adviceLetter,
  chronology,
  statuteNote,
  bilingualNote,
];

export const templateOf = (kind: DraftKind): DraftTemplate =>
  TEMPLATES.find((template) => template.kind === kind) ?? caseNote;
