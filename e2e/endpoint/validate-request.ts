import type { IncomingHttpHeaders } from 'node:http';

export type ChatRequest = {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly stream: boolean;
  readonly includeUsage: boolean;
  readonly schema?: JsonSchema;
  readonly wantsJson: boolean;
};

export type JsonSchema = {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
};

/** A refusal as the OpenAI protocol writes it. */
export type Refusal = {
  readonly status: number;
  readonly message: string;
  readonly param?: string;
  readonly code?: string;
};

/** The parameters of chat completions; anything else is refused by name. */
const PARAMETERS = new Set([
  'model',
  'messages',
  'stream',
  'stream_options',
  'max_tokens',
  'max_completion_tokens',
  'temperature',
  'top_p',
  'seed',
  'stop',
  'response_format',
  'reasoning_effort',
]);

const ROLES = new Set(['system', 'developer', 'user', 'assistant']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = (message: string, param?: string, code?: string): Refusal => ({
  status: 400,
  message,
  ...(param === undefined ? {} : { param }),
  ...(code === undefined ? {} : { code }),
});

/** Checks the headers that every request carries. */
export function validateHeaders(headers: IncomingHttpHeaders, key: string | undefined): Refusal | undefined {
  const given = headers.authorization ?? (headers['api-key'] ? `Bearer ${headers['api-key']}` : undefined);
  if (key !== undefined && given !== `Bearer ${key}`) {
    const shown = given?.replace(/^Bearer /, '') ?? 'none';
    return { status: 401, message: `Incorrect API key provided: ${shown}.`, code: 'invalid_api_key' };
  }
  if (key === undefined && given !== undefined && !/^Bearer \S+$/.test(given)) {
    return { status: 401, message: 'Malformed Authorization header.' };
  }
  const telltale = Object.keys(headers).find((name) => name.startsWith('x-stainless') || name === 'cookie');
  return telltale === undefined ? undefined : refuse(`Header ${telltale} is none of this endpoint's business.`);
}

/** Reads a chat request as strictly as the strictest endpoint does. */
export function validateChat(body: unknown): ChatRequest | Refusal {
  if (!isObject(body)) return refuse('We could not parse the JSON body of your request.');
  const unknown = Object.keys(body).find((name) => !PARAMETERS.has(name));
  if (unknown !== undefined) {
    return refuse(`Unrecognized request argument supplied: ${unknown}`, unknown, 'unknown_parameter');
  }
  return (
    checkMessages(body.messages) ??
    checkNumbers(body) ??
    checkStream(body) ??
    checkFormat(body.response_format, body.messages) ??
    readChat(body)
  );
}

function readChat(body: Record<string, unknown>): ChatRequest | Refusal {
  if (typeof body.model !== 'string' || body.model === '') return refuse('you must provide a model parameter', 'model');
  const format = isObject(body.response_format) ? body.response_format : undefined;
  const named = isObject(format?.json_schema) ? format.json_schema : undefined;
  return {
    model: body.model,
    messages: body.messages as ChatRequest['messages'],
    stream: body.stream === true,
    includeUsage: isObject(body.stream_options) && body.stream_options.include_usage === true,
    wantsJson: format !== undefined && format.type !== 'text',
    ...(named ? { schema: named.schema as JsonSchema } : {}),
  };
}

function checkMessages(messages: unknown): Refusal | undefined {
  if (!Array.isArray(messages) || messages.length === 0)
    return refuse("'messages' must be a non-empty array", 'messages');
  const wrong = messages.findIndex(
    (message) =>
      !isObject(message) ||
      !ROLES.has(String(message.role)) ||
      typeof message.content !== 'string' ||
      message.content === '' ||
      Object.keys(message).some((name) => !['role', 'content', 'name'].includes(name)),
  );
  return wrong === -1 ? undefined : refuse(`Invalid value for 'messages[${wrong}]'`, `messages[${wrong}]`);
}

function checkNumbers(body: Record<string, unknown>): Refusal | undefined {
  if ('max_tokens' in body && 'max_completion_tokens' in body) {
    return refuse("Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.", 'max_tokens');
  }
  for (const name of ['max_tokens', 'max_completion_tokens']) {
    if (name in body && (!Number.isInteger(body[name]) || Number(body[name]) < 1)) {
      return refuse(`Invalid '${name}': integer below minimum value.`, name);
    }
  }
  const { temperature } = body;
  if (temperature !== undefined && (typeof temperature !== 'number' || temperature < 0 || temperature > 2)) {
    return refuse("Invalid 'temperature': expected a value between 0 and 2.", 'temperature');
  }
  return undefined;
}

function checkStream({ stream, stream_options: options }: Record<string, unknown>): Refusal | undefined {
  if (stream !== undefined && typeof stream !== 'boolean') return refuse("Invalid type for 'stream'.", 'stream');
  if (options !== undefined && stream !== true) {
    return refuse("The 'stream_options' parameter is only allowed when 'stream' is enabled.", 'stream_options');
  }
  return undefined;
}

function checkFormat(format: unknown, messages: unknown): Refusal | undefined {
  if (format === undefined) return undefined;
  if (!isObject(format)) return refuse("Invalid type for 'response_format'.", 'response_format');
  if (format.type === 'text') return undefined;
  if (format.type === 'json_object') {
    return /json/i.test(JSON.stringify(messages))
      ? undefined
      : refuse("'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.");
  }
  if (format.type !== 'json_schema') return refuse(`Invalid value: '${String(format.type)}'.`, 'response_format.type');
  const named = format.json_schema;
  if (!isObject(named) || !/^[A-Za-z0-9_-]{1,64}$/.test(String(named.name)) || !isObject(named.schema)) {
    return refuse("Missing required parameter: 'response_format.json_schema'.", 'response_format.json_schema');
  }
  const loose = named.strict === true ? findLoose(named.schema as JsonSchema, 'schema') : undefined;
  return loose === undefined
    ? undefined
    : refuse(
        `Invalid schema for response_format '${String(named.name)}': In context=(${loose}), 'additionalProperties' is required to be supplied and to be false, and every property must be required.`,
        'response_format',
      );
}

/** Strict schemas close every object and require every property. */
function findLoose(schema: JsonSchema, path: string): string | undefined {
  if (schema.properties) {
    const names = Object.keys(schema.properties);
    const isClosed = schema.additionalProperties === false && names.every((name) => schema.required?.includes(name));
    if (!isClosed) return path;
    for (const name of names) {
      const inner = schema.properties[name];
      const loose = inner && findLoose(inner, `${path}.${name}`);
      if (loose !== undefined) return loose;
    }
  }
  if (schema.items) return findLoose(schema.items, `${path}.items`);
  return schema.anyOf
    ?.map((choice, index) => findLoose(choice, `${path}.anyOf.${index}`))
    .find((loose) => loose !== undefined);
}
