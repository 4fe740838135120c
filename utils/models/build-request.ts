import type { EndpointProfile, Quirks } from '../core/endpoint-profile';
import type { ChatMessage, ModelRequest } from '../core/ports';

/** The body of a chat completion as it goes over the wire. */
export type RequestBody = Readonly<Record<string, unknown>> & {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
};

/** Parameters that no extra parameter of a profile may replace. */
const OURS = new Set(['model', 'messages', 'stream']);

/** Writes the request in the words this endpoint is known to accept. */
export function buildRequest(profile: EndpointProfile, quirks: Quirks, request: ModelRequest): RequestBody {
  const refused = new Set(quirks.refusedParameters);
  const extra = Object.entries(profile.extraParameters).filter(([name]) => !OURS.has(name) && !refused.has(name));
  return {
    model: profile.model,
    messages: writeMessages(request, quirks),
    ...tokenLimit(request, quirks),
    // The same page and question should give the same answer.
    ...(quirks.refusesTemperature ? {} : { temperature: 0 }),
    ...responseFormat(request, quirks),
    ...Object.fromEntries(extra),
    ...(quirks.refusesStreaming
      ? { stream: false }
      : { stream: true, ...(quirks.refusesStreamOptions ? {} : { stream_options: { include_usage: true } }) }),
  };
}

function tokenLimit({ maxOutputTokens }: ModelRequest, { tokenLimitName = 'max_tokens' }: Quirks): object {
  return maxOutputTokens === undefined || tokenLimitName === 'none' ? {} : { [tokenLimitName]: maxOutputTokens };
}

function responseFormat({ schema }: ModelRequest, { responseFormat: level = 'json_object' }: Quirks): object {
  if (!schema || level === 'none') return {};
  if (level === 'json_object') return { response_format: { type: 'json_object' } };
  return {
    response_format: { type: 'json_schema', json_schema: { name: schema.name, strict: true, schema: schema.json } },
  };
}

function writeMessages({ messages, schema }: ModelRequest, { refusesSystemRole }: Quirks): readonly ChatMessage[] {
  const asked = schema && !messages.some(({ content }) => /json/i.test(content)) ? askForJson(messages) : messages;
  return refusesSystemRole ? foldSystem(asked) : asked;
}

/** DeepSeek and Qwen answer json_object with an error unless the word "json" stands in the prompt. */
const askForJson = (messages: readonly ChatMessage[]): readonly ChatMessage[] => [
  { role: 'system', content: 'Answer in JSON.' },
  ...messages,
];

/** Some chat templates (Gemma) know no system role: its words open the first message instead. */
function foldSystem(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  const system = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  const [first, ...rest] = messages.filter(({ role }) => role !== 'system');
  if (!first) return [{ role: 'user', content: system.join('\n\n') }];
  return [{ role: first.role, content: [...system, first.content].join('\n\n') }, ...rest];
}
