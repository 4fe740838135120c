import { describe, expect, it } from 'vitest';
import { estimateTokens } from '../summary/estimate-tokens';
import { wasCutSilently } from './silent-cut';

describe('wasCutSilently', () => {
  const english = 'The appellant says that the judge was wrong in law. '.repeat(1000);
  const chinese = '上訴人指原審法官在法律上犯錯。'.repeat(1000);
  const ROWS: [prompt: string, counted: number, cut: boolean, why: string][] = [
    [english, estimateTokens(english), false, 'all read'],
    [english, 10_000, false, 'a thrifty tokenizer (5.2 characters a token)'],
    [english, 2_048, true, 'Ollama’s old context'],
    [english, 4_096, true, 'Ollama’s context'],
    [english, 120, false, 'an endpoint that reports only what it did not read before'],
    [chinese, 9_000, false, 'a tokenizer made for Chinese'],
    [chinese, 4_096, true, 'cut'],
    ['short', 2, false, 'too short to tell'],
  ];
  it.each(ROWS)('%#: %i tokens counted → %s (%s)', (prompt, counted, cut) => {
    expect(wasCutSilently(prompt, counted)).toBe(cut);
  });
});
