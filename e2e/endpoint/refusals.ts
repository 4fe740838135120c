import type { ServerResponse } from 'node:http';
import type { Behaviour } from './behaviours';

type Reply = {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
};

const error = (status: number, message: string, extra: object = {}, headers: Record<string, string> = {}): Reply => ({
  status,
  body: JSON.stringify({ error: { message, type: 'invalid_request_error', param: null, code: null, ...extra } }),
  headers: { 'content-type': 'application/json', ...headers },
});

const PAGE = '<!doctype html><html><head><title>Welcome</title></head><body>Sign in to the guest network</body></html>';

/** What each refusal sends: the words are those of real endpoints. */
const REPLIES: Partial<Record<Behaviour, Reply>> = {
  '400-context': error(
    400,
    "This model's maximum context length is 8192 tokens. However, your messages resulted in 9120 tokens.",
    { code: 'context_length_exceeded' },
  ),
  '400-other': error(400, 'Something about this request is wrong.'),
  '402-balance': error(402, 'Insufficient Balance'),
  '403-origin': { status: 403, body: '' },
  '403-model': error(403, 'Project does not have access to this model.', { code: 'model_access_denied' }),
  '404-model': error(404, 'model "llama9" not found, try pulling it first', { type: 'api_error' }),
  '404-path': { status: 404, body: '{"detail":"Not Found"}', headers: { 'content-type': 'application/json' } },
  '408': error(408, 'Request timed out.'),
  '413': {
    status: 413,
    body: '<html><body>413 Request Entity Too Large</body></html>',
    headers: { 'content-type': 'text/html' },
  },
  '429': error(429, 'Rate limit reached for requests.', { code: 'rate_limit_exceeded' }),
  '429-retry-after': error(
    429,
    'Rate limit reached for requests.',
    { code: 'rate_limit_exceeded' },
    { 'retry-after': '1' },
  ),
  '429-long-wait': error(
    429,
    'Rate limit reached for requests.',
    { code: 'rate_limit_exceeded' },
    { 'retry-after': '3600' },
  ),
  '429-quota': error(429, 'You exceeded your current quota.', { code: 'insufficient_quota' }),
  '500': error(500, 'The server had an error while processing your request.', { type: 'server_error' }),
  '503': error(503, 'The engine is currently overloaded.', { type: 'server_error' }),
  '503-html': {
    status: 503,
    body: '<html><body>503 Service Unavailable</body></html>',
    headers: { 'content-type': 'text/html' },
  },
  html: { status: 200, body: PAGE, headers: { 'content-type': 'text/html; charset=utf-8' } },
  'not-json': { status: 200, body: '{"choices": [', headers: { 'content-type': 'application/json' } },
  'empty-body': { status: 200, body: '' },
  'error-in-200': { ...error(200, 'The engine is currently overloaded.', { code: 503 }), status: 200 },
};

/** Sends the refusal of that name, if there is one. */
export function sendRefusal(
  response: ServerResponse,
  behaviour: Behaviour,
  body: Record<string, unknown>,
  key: string,
): boolean {
  const reply = REPLIES[behaviour] ?? refusalOfParameter(behaviour, body) ?? echoKey(behaviour, key);
  if (!reply) return false;
  send(response, reply);
  return true;
}

/** Sends any reply whole. */
export function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  response.writeHead(status, headers).end(body);
}

export const sendError = (response: ServerResponse, status: number, message: string, extra: object = {}): void =>
  send(response, error(status, message, extra));

/** Endpoints that know some parameters only; they refuse until it is left out or renamed. */
function refusalOfParameter(behaviour: Behaviour, body: Record<string, unknown>): Reply | undefined {
  const format = JSON.stringify(body.response_format ?? '');
  const roles = JSON.stringify(body.messages);
  if (behaviour === '400-max-tokens' && 'max_tokens' in body) {
    return error(
      400,
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      { param: 'max_tokens', code: 'unsupported_parameter' },
    );
  }
  if (behaviour === '400-temperature' && 'temperature' in body) {
    return error(
      400,
      "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
      { param: 'temperature' },
    );
  }
  if (behaviour === '400-response-format' && format.includes('json_schema')) {
    return error(400, 'This response_format type is unavailable now');
  }
  if (behaviour === '400-response-format' && format.includes('json_object')) {
    return { status: 422, body: '{"detail":[{"loc":["body","response_format"],"msg":"extra fields not permitted"}]}' };
  }
  if (behaviour === '400-stream-options' && 'stream_options' in body) {
    return {
      status: 422,
      body: '{"detail":[{"loc":["body","stream_options"],"msg":"Extra inputs are not permitted"}]}',
    };
  }
  if (behaviour === '400-system-role' && roles.includes('"system"')) {
    return error(400, 'System role not supported');
  }
  if (behaviour === '400-extra-parameter' && 'reasoning_effort' in body) {
    return error(400, "Unrecognized request argument supplied: 'reasoning_effort'", { param: 'reasoning_effort' });
  }
  return undefined;
}

/** OpenAI repeats the key it refuses; none of it may reach a screen or a log. */
const echoKey = (behaviour: Behaviour, key: string): Reply | undefined =>
  behaviour === '401'
    ? error(401, `Incorrect API key provided: ${key}. You can find your API key in the settings.`, {
        code: 'invalid_api_key',
      })
    : undefined;
