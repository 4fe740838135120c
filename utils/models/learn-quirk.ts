import type { Quirks } from '../core/endpoint-profile';
import type { RequestBody } from './build-request';

/** A value that is too high is not a name that is unknown. */
const VALUE_REFUSED = /too (?:large|big|high|many)|at most|less than or equal|must be (?:less|between)|exceed/i;

/**
 * Reads a refusal (400, 422) for the parameter it names, and says how to ask instead; undefined when nothing that was
 * sent is named, so that asking again cannot help.
 */
export function learnQuirk(quirks: Quirks, sent: RequestBody, said: string): Quirks | undefined {
  for (const learn of LESSONS) {
    const learnt = learn(quirks, sent, said);
    if (learnt) return learnt;
  }
  return undefined;
}

type Lesson = (quirks: Quirks, sent: RequestBody, said: string) => Quirks | undefined;

const tokenLimit: Lesson = (quirks, sent, said) => {
  if ('max_completion_tokens' in sent && /max_completion_tokens/i.test(said)) {
    // Where only the old name was ever refused, both are: the endpoint's own limit must do.
    const next = quirks.tokenLimitName === undefined && !VALUE_REFUSED.test(said) ? 'max_tokens' : 'none';
    return { ...quirks, tokenLimitName: next };
  }
  if ('max_tokens' in sent && /max_(?:completion_)?tokens/i.test(said)) {
    return { ...quirks, tokenLimitName: VALUE_REFUSED.test(said) ? 'none' : 'max_completion_tokens' };
  }
  return undefined;
};

const temperature: Lesson = (quirks, sent, said) =>
  'temperature' in sent && /temperature/i.test(said) ? { ...quirks, refusesTemperature: true } : undefined;

const responseFormat: Lesson = (quirks, sent, said) => {
  if (!('response_format' in sent)) return undefined;
  if (
    !/response_format|response format|json_schema|json_object|json mode|structured output|grammar|\bschema\b/i.test(
      said,
    )
  ) {
    return undefined;
  }
  const isSchema = JSON.stringify(sent.response_format).includes('"json_schema"');
  // LM Studio: "'response_format.type' must be 'json_schema' or 'text'".
  const wantsSchema = !isSchema && /must be ['"]?json_schema/i.test(said);
  if (wantsSchema) return { ...quirks, responseFormat: 'json_schema' };
  return { ...quirks, responseFormat: isSchema ? 'json_object' : 'none' };
};

const streamOptions: Lesson = (quirks, sent, said) =>
  'stream_options' in sent && /stream_options|include_usage/i.test(said)
    ? { ...quirks, refusesStreamOptions: true }
    : undefined;

const streaming: Lesson = (quirks, sent, said) =>
  sent.stream === true && /\bstream(?:ing)?\b/i.test(said) ? { ...quirks, refusesStreaming: true } : undefined;

const systemRole: Lesson = (quirks, sent, said) =>
  sent.messages.some(({ role }) => role === 'system') && /system (?:role|message|prompt)|role:? ['"]?system/i.test(said)
    ? { ...quirks, refusesSystemRole: true }
    : undefined;

/** Parameters a profile added, or we did; whatever else the refusal names is not ours to drop. */
const anyOther: Lesson = (quirks, sent, said) => {
  const named = Object.keys(sent).find(
    (name) => !['model', 'messages', 'stream', 'temperature'].includes(name) && isNamed(name, said),
  );
  if (named === undefined) return undefined;
  return { ...quirks, refusedParameters: [...(quirks.refusedParameters ?? []), named] };
};

const isNamed = (name: string, said: string): boolean =>
  said.includes(`'${name}'`) || said.includes(`"${name}"`) || said.includes(`\`${name}\``) || said.includes(` ${name}`);

const LESSONS: readonly Lesson[] = [
  tokenLimit,
  temperature,
  responseFormat,
  streamOptions,
  anyOther,
  systemRole,
  streaming,
];
