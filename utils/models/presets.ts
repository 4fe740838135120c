import type { DataLocation, EndpointProfile, Quirks } from '../core/endpoint-profile';
import type { ModelPurpose } from '../core/ports';

/** A starting point for a profile: nothing but an address and what is known about its quirks. */
export type Preset = {
  readonly id: string;
  readonly name: string;
  /** Empty where every firm has its own. */
  readonly address: string;
  readonly needsKey: boolean;
  readonly dataLocation: DataLocation;
  readonly quirks: Quirks;
  readonly extraParameters?: Readonly<Record<string, unknown>>;
  readonly apiVersion?: string;
};

/** In the order in which they are offered: this computer first, firm gateways next, providers last. */
export const PRESETS = [
  {
    id: 'ollama',
    name: 'Ollama',
    address: 'http://localhost:11434/v1',
    needsKey: false,
    dataLocation: 'this-computer',
    quirks: { responseFormat: 'json_schema' },
  },
  {
    id: 'lm-studio',
    name: 'LM Studio',
    address: 'http://localhost:1234/v1',
    needsKey: false,
    dataLocation: 'this-computer',
    // Refuses json_object; json_schema works as at OpenAI.
    quirks: { responseFormat: 'json_schema' },
  },
  {
    id: 'llama-cpp',
    name: 'llama.cpp server',
    address: 'http://localhost:8080/v1',
    needsKey: false,
    dataLocation: 'this-computer',
    quirks: { responseFormat: 'json_schema' },
  },
  {
    id: 'vllm',
    name: 'vLLM',
    address: 'http://localhost:8000/v1',
    needsKey: false,
    dataLocation: 'firm-network',
    quirks: { responseFormat: 'json_schema' },
  },
  {
    id: 'generic',
    name: 'LiteLLM or another gateway',
    address: '',
    needsKey: true,
    dataLocation: 'unknown',
    quirks: {},
  },
  {
    id: 'azure',
    name: 'Azure OpenAI',
    // {resource} is the firm's own; East Asia is the Hong Kong region.
    address: 'https://{resource}.openai.azure.com',
    needsKey: true,
    dataLocation: 'unknown',
    quirks: { tokenLimitName: 'max_completion_tokens', responseFormat: 'json_schema' },
    apiVersion: '2024-10-21',
  },
  {
    id: 'hkgai',
    name: 'HKGAI',
    // No public interface in November 2026; a gateway of this kind is set up by its own address.
    address: '',
    needsKey: true,
    dataLocation: 'hong-kong',
    quirks: {},
  },
  {
    id: 'openai',
    name: 'OpenAI',
    address: 'https://api.openai.com/v1',
    needsKey: true,
    dataLocation: 'elsewhere',
    quirks: { tokenLimitName: 'max_completion_tokens', responseFormat: 'json_schema' },
  },
  {
    id: 'deepseek',
    name: 'DeepSeek',
    address: 'https://api.deepseek.com/v1',
    needsKey: true,
    dataLocation: 'mainland',
    quirks: { tokenLimitName: 'max_tokens', responseFormat: 'json_object' },
  },
  {
    id: 'qwen',
    name: 'Qwen (Model Studio)',
    address: 'https://dashscope-intl.aliyuncs.com/compatible-mode/v1',
    needsKey: true,
    dataLocation: 'elsewhere',
    quirks: { tokenLimitName: 'max_tokens', responseFormat: 'json_object' },
    extraParameters: { enable_thinking: false },
  },
] as const satisfies readonly Preset[];

export type PresetId = (typeof PRESETS)[number]['id'];

/** Makes a new profile from a preset. Nothing is confirmed and nothing allowed yet. */
export function profileFromPreset(preset: Preset, id: string): EndpointProfile {
  return {
    id,
    name: preset.name,
    preset: preset.id,
    address: preset.address,
    key: '',
    model: '',
    dataLocation: preset.dataLocation,
    trainingConfirmed: false,
    retentionConfirmed: false,
    extraParameters: { ...preset.extraParameters },
    extraHeaders: {},
    quirks: { ...preset.quirks },
    remembered: [],
    ...(preset.apiVersion === undefined ? {} : { apiVersion: preset.apiVersion }),
  };
}

/** The profile that a task goes to: summaries have their own, everything else is a question. */
export function profileForPurpose(
  endpoints: {
    readonly profiles: readonly EndpointProfile[];
    readonly summary: string | null;
    readonly question: string | null;
  },
  purpose: ModelPurpose,
): EndpointProfile | undefined {
  const id = purpose === 'summary' ? endpoints.summary : (endpoints.question ?? endpoints.summary);
  return endpoints.profiles.find((profile) => profile.id === id);
}
