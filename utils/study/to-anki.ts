import Papa from 'papaparse';
import { STARTS_FORMULA } from '../core/spreadsheet-formula';
import type { StudyCard, StudyQuestion } from './types';

/**
 * What Anki reads at the head of a file (manual, *Importing → Text files → File headers*). The first column names the
 * note, so that a second import mends the cards of the first and does not double them.
 */
const HEAD = ['#separator:Comma', '#html:false', '#guid column:1', '#columns:id,Front,Back,Tags', '#tags column:4'];

/** Writes cards as a CSV file for Anki's *Basic* notes: sentence, note, source and address stand under the answer. */
export function toAnki(cards: readonly StudyCard[], questions: Readonly<Record<StudyQuestion, string>>): string {
  const rows = cards.map(({ id, front, back, question, sentence, note, source, url, tags }) => [
    id,
    question === undefined ? front : `${questions[question]}\n${front}`,
    [back, sentence, note, source, url].filter(Boolean).join('\n'),
    tags.join(' '),
  ]);
  return `${HEAD.join('\n')}\n${Papa.unparse(rows, { newline: '\n', escapeFormulae: STARTS_FORMULA })}\n`;
}
