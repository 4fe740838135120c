const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/g;

/** No tokenizer of 2024 to 2026 takes fewer tokens a character for prose. */
const LEAST_PER_CHINESE = 0.4;
const LEAST_PER_LATIN = 0.15;

function leastTokens(text: string): number {
  const chinese = text.match(CHINESE)?.length ?? 0;
  return chinese * LEAST_PER_CHINESE + (text.length - chinese) * LEAST_PER_LATIN;
}

/** Endpoints that reuse an earlier prompt may report the new part only: counts below this prove nothing. */
const LEAST_TELLING = 1_000;

/** Whether an endpoint cut the prompt without a word, as Ollama does beyond its context. */
export const wasCutSilently = (prompt: string, countedTokens: number): boolean =>
  countedTokens >= LEAST_TELLING && countedTokens < leastTokens(prompt);
