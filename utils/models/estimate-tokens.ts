const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/g;

/** Tokenizers of 2024–2026 take a Chinese character for 0.5 to 1.3 tokens, a Latin one for 0.15 to 0.3. */
const USUAL = { chinese: 0.9, latin: 0.25 };
const LEAST = { chinese: 0.4, latin: 0.15 };

function estimate(text: string, rate: typeof USUAL): number {
  const chinese = text.match(CHINESE)?.length ?? 0;
  return Math.ceil(chinese * rate.chinese + (text.length - chinese) * rate.latin);
}

/** How many tokens a text takes, nearly; errs on the high side for prose. */
export const estimateTokens = (text: string): number => estimate(text, USUAL);

/** What no tokenizer gets below: an endpoint that counted fewer did not read it all. */
const leastTokens = (text: string): number => estimate(text, LEAST);

/** Endpoints that reuse an earlier prompt may report the new part only: counts below this prove nothing. */
const LEAST_TELLING = 1_000;

/** Whether an endpoint cut the prompt without a word, as Ollama does beyond its context. */
export const wasCutSilently = (prompt: string, countedTokens: number): boolean =>
  countedTokens >= LEAST_TELLING && countedTokens < leastTokens(prompt);
