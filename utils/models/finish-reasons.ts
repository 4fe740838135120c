/** How an answer ended, by the word its endpoint gave. */
export type Finish = 'stop' | 'length' | 'filtered' | 'failed';

/** Words by what they mean, without case and marks: OpenAI, Anthropic, Gemini, Cohere, Mistral, llama.cpp, vLLM, Zhipu, Qwen. */
const WORDS: Readonly<Record<Exclude<Finish, 'length'>, RegExp>> = {
  stop: /^(?:stop|stopped|endturn|eos|eostoken|stopsequence|stopword|complete|completed|done|end|finish|finished|success|normal|finishreasonstop)$/,
  filtered:
    /filter|safety|recitation|blocklist|prohibited|spii|sensitive|risk|moderation|refusal|violation|guardrail|language$/,
  failed: /error|insufficientsystemresource|abort|cancel|fail|network|timeout|timedout|crash|malformed|exception/,
};

/**
 * Reads a finish reason. A word that nobody knows is not the model's own end: the answer counts as cut off.
 *
 * `MAX_TOKENS` → length · `end_turn` → stop · `SAFETY` → filtered · `error` → failed · `banana` → length
 */
export function readFinish(word: string): Finish {
  const folded = word.toLowerCase().replace(/[^a-z]/g, '');
  if (WORDS.stop.test(folded)) return 'stop';
  if (WORDS.filtered.test(folded)) return 'filtered';
  return WORDS.failed.test(folded) ? 'failed' : 'length';
}
