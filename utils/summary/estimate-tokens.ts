/** Characters of English per token; common tokenisers take four and more, so this errs towards too many tokens. */
const LATIN_PER_TOKEN = 3.8;
/** Tokens per Chinese character; tokenisers made for English take up to two, those made for Chinese less than one. */
const TOKENS_PER_CHINESE = 1.3;

const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/g;

/** Estimates how many tokens a model will count for a text, rather too many than too few. */
export function estimateTokens(text: string): number {
  const chinese = text.match(CHINESE)?.length ?? 0;
  return Math.ceil(chinese * TOKENS_PER_CHINESE + (text.length - chinese) / LATIN_PER_TOKEN);
}
