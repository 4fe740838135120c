import { parseJson } from '../core/parse-json';
import type { ModelFailure, ModelFailureReason } from '../core/ports';

/** Longer than this nobody reads in a note under a button. UTF-16 units. */
const LONGEST_DETAIL = 300;

/** Words of refusals by what they mean, as servers of 2023 to 2026 say it; English and Chinese. */
const REFUSAL_WORDS: readonly { readonly means: ModelFailureReason; readonly says: readonly RegExp[] }[] = [
  {
    means: 'context-too-long',
    says: [
      /context.{0,20}(?:length|window|size|limit)|maximum context|context_length|(?:prompt|input|request|messages?) (?:is|are) too long/i,
      /(?:input|prompt|request).{0,30}too (?:long|large|many tokens)|too many (?:input |prompt )?tokens/i,
      /exceed\w{0,3} .{0,60}(?:context|token limit|maximum.{0,20}(?:length|tokens)|max_\w{0,20}(?:len|tokens))/i,
      /prompt length is \d+|tokens?`?.{0,40}must be <=|長すぎ|너무 깁니다/i,
      /n_ctx|reduce the length|range of input length|max_(?:seq|model|input|prompt)_len|input length|tokens?.{0,30}(?:exceed|must be less)/i,
      /超长|超長|过长|過長|超出.{0,12}(?:长度|長度|上下文|token)|(?:长度|長度|token|上下文).{0,12}(?:超过|超過|超出|超限|限制)/i,
    ],
  },
  {
    means: 'content-filtered',
    says: [
      /content_?filter|content filter|content management policy|data_inspection_failed|inappropriate content|moderation/i,
      /flagged.{0,60}(?:violat|unsafe|harmful|polic)|審核不通過|审核不通过|涉嫌(?:违规|違規|违法)/i,
      /content exists risk|content.{0,20}(?:policy|safety|risk|blocked|prohibited|violat)|(?:safety|usage polic).{0,40}(?:block|reject|violat)|sensitive (?:words|content)|blocked by.{0,20}(?:safety|filter|guard)/i,
      /敏感(?:词|詞|内容|內容|信息)|内容(?:安全|审核|违规|风险)|不安全|违规|違規|违反.{0,10}(?:政策|规定)/,
    ],
  },
  {
    means: 'model-not-found',
    says: [
      /model.{0,80}(?:not found|not exist|does not exist|unknown|not available|unavailable|no such|not loaded|not supported)/i,
      /not a valid model|invalid model|\bmodel .{0,30}is not loaded/i,
      /(?:no such|unknown|invalid|unsupported) model|model_not_found|modelnotfound|model not exist|try pulling it|no (?:available )?(?:channel|endpoints?)s? .{0,20}(?:for|found|available).{0,40}model|no endpoints found/i,
      /deployment.{0,60}(?:not found|does not exist|not exist)|deploymentnotfound/i,
      /模型.{0,40}(?:不存在|未找到|不可用|不支持|无可用|無可用|没有找到|已下线)|无可用渠道|無可用渠道|不存在的模型|无效的模型/,
    ],
  },
  {
    means: 'forbidden',
    says: [
      /insufficient_quota|insufficient.{0,10}balance|exceeded your current quota|arrears|billing|payment required|out of credits|credit balance/i,
      /余额不足|餘額不足|欠费|欠費|额度(?:不足|已用)/,
    ],
  },
  {
    means: 'bad-key',
    says: [
      /api.?key|unauthori[sz]ed|authentication|invalid.{0,10}token|令牌|鉴权|密钥|(?:身份|认证).{0,6}(?:失败|无效)/i,
    ],
  },
  {
    means: 'rate-limited',
    says: [/rate.?limit|too many requests|throttl|overloaded.{0,20}try again|请求过于频繁|限流|頻率|频率/i],
  },
];

/** What the words of a refusal mean, whatever status came with them; undefined where they tell nothing. */
export function reasonInWords(said: string): ModelFailureReason | undefined {
  const bare = said.slice(0, 4_000);
  return REFUSAL_WORDS.find(({ says }) => says.some((pattern) => pattern.test(bare)))?.means;
}

/** No second attempt helps: the server has not the memory, or not the part. */
const NO_USE_AGAIN = /out of memory|\boom\b|not implemented|unsupported|cannot be loaded|failed to load/i;
export const isUselessAgain = (said: string): boolean => NO_USE_AGAIN.test(said);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The endpoint's own sentence out of its JSON: OpenAI and Azure, vLLM, FastAPI, Ollama, SiliconFlow, one-api. */
export function messageIn(said: string): string {
  const json = parseJson(said);
  if (!isRecord(json)) return /^\s*</.test(said) ? '' : said.trim();
  return sentenceIn(json);
}

/** Where servers put their words, the likeliest first: also Baidu, WeChat's kind, MiniMax, Spark and Apigee. */
const SENTENCE_FIELDS = [
  'error',
  'message',
  'msg',
  'error_msg',
  'errmsg',
  'status_msg',
  'faultstring',
  'detail',
  'errors',
  'reason',
  'base_resp',
  'header',
  'fault',
];

function sentenceIn(json: Readonly<Record<string, unknown>>): string {
  const found = SENTENCE_FIELDS.map((field) => json[field]).find((part) => part !== undefined && part !== null);
  if (typeof found === 'string') return found;
  if (isRecord(found)) return sentenceIn(found) || JSON.stringify(found);
  if (Array.isArray(found)) {
    const [first] = found;
    return isRecord(first) ? sentenceIn(first) || JSON.stringify(found) : JSON.stringify(found);
  }
  return found === undefined ? '' : String(found);
}

/**
 * The failure that one value of an answer tells of, in whatever shape; undefined for a chunk of an answer.
 *
 * `{"error":{…}}` · `{"error":"words"}` · `{"object":"error",…}` · `{"type":"error",…}` · `{"code":…,"msg":…}` · `{"detail":…}` · an error on a choice
 */
export function errorIn(value: unknown): ModelFailure | undefined {
  if (!isRecord(value)) return undefined;
  const choices = Array.isArray(value.choices) ? value.choices.filter(isRecord) : [];
  const onChoice = choices.map(({ error }) => error).find(isSaid);
  if (onChoice !== undefined) return failureOf({ error: onChoice });
  if (isSaid(value.error)) return failureOf(value);
  if (choices.length > 0 || Array.isArray(value.choices)) return undefined;
  const isNamed = value.object === 'error' || value.type === 'error' || value.success === false || value.ok === false;
  const isCoded = 'code' in value && ('message' in value || 'msg' in value);
  const hasWordsOnly = !('choices' in value) && !('usage' in value) && WORDS_ONLY.some((field) => field in value);
  // MiniMax and Spark write a status into every reply; only one that is not 0 is a failure.
  const isStatus = [value.base_resp, value.header].some(
    (part) => isRecord(part) && Number(part.status_code ?? part.code ?? 0) !== 0,
  );
  return isNamed || isCoded || hasWordsOnly || isStatus ? failureOf(value) : undefined;
}

const WORDS_ONLY = ['detail', 'error_msg', 'errmsg', 'fault'];

/** The failure in what follows `event: error`: JSON of any shape, or words. */
export function failureSaid(said: string): ModelFailure {
  const json = parseJson(said);
  return errorIn(json) ?? (isRecord(json) ? failureOf(json) : failureOf({ message: said }));
}

const isSaid = (error: unknown): boolean => error !== undefined && error !== null && error !== '' && error !== false;

function failureOf(value: Readonly<Record<string, unknown>>): ModelFailure {
  const said = JSON.stringify(value);
  const nested = isRecord(value.error) ? value.error : value;
  const status = [nested.code, nested.status, nested.status_code, value.code]
    .map(Number)
    .find((code) => code >= 400 && code < 600);
  return { reason: reasonInWords(said) ?? reasonOfCode(status), ...detailOf(said) };
}

function reasonOfCode(status: number | undefined): ModelFailureReason {
  if (status === 401) return 'bad-key';
  if (status === 402 || status === 403) return 'forbidden';
  if (status === 408) return 'timed-out';
  if (status === 413) return 'context-too-long';
  if (status === 429) return 'rate-limited';
  return status !== undefined && status < 500 ? 'bad-request' : 'server-error';
}

export const detailOf = (said: string): { detail?: string } => {
  const detail = messageIn(said).slice(0, LONGEST_DETAIL);
  return detail === '' ? {} : { detail };
};
