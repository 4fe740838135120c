import { describe, expect, it } from 'vitest';
import { findForm } from './forms';

const ROWS: [line: string, name: string | undefined, why: string][] = [
  ['J U D G M E N T', 'Judgment', 'letters spaced out'],
  ['JUDGEMENT', 'Judgment', 'the other spelling'],
  ['R E A S O N S   F O R   S E N T E N C E', 'Reasons for Sentence', 'several words spaced out'],
  ['Reasons for Verdict', 'Reasons for Verdict', 'ordinary type'],
  ['DECISION ON COSTS', 'Decision', 'with its subject'],
  ['RULING (No. 2)', undefined, 'a ruling with a number is told by its first line elsewhere'],
  ['CORRIGENDUM', 'Corrigendum', 'corrections'],
  ['判 案 書', '判案書', 'Chinese, spaced out'],
  ['判刑理由書', '判刑理由書', 'Chinese sentence'],
  ['勘誤', '勘誤', 'Chinese corrections'],
  [
    'Judgment was reserved on the last day of the hearing, and the parties were told to file further submissions',
    undefined,
    'a sentence',
  ],
  ['The judgment below', undefined, 'a heading'],
];

describe('findForm', () => {
  it.each(ROWS)('%s → %s (%s)', (line, name) => {
    expect(findForm(line)?.name).toBe(name);
  });
});
