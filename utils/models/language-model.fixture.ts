import type { Availability, LanguageModelApi, LanguageModelSession, PromptMessage } from './language-model';

/** What a stand-in for the browser's model has and does. */
export type StandInPlan = {
  readonly english?: Availability;
  readonly chinese?: Availability;
  /** What it answers, in pieces. */
  readonly answer?: (input: readonly PromptMessage[], schema: unknown) => readonly string[];
  /** An error's name: `create:NetworkError` at the beginning, `NotAllowedError` while it answers. */
  readonly error?: string;
  readonly quota?: number;
  /** Tokens of an input; a fixed number where left out. */
  readonly count?: (text: string) => number;
  /** Only the names of before Chrome 145, or only the later ones. */
  readonly names?: 'first' | 'later';
  /** Called where the reader's own gesture is needed. */
  readonly hasGesture?: () => boolean;
};

export type StandInSeen = { created: number; destroyed: number; prompts: unknown[]; availability: Availability };

/**
 * A stand-in as strict as the specification: refuses what Chrome refuses, under the same error names. A model that is
 * not there yet is fetched by `create` only, in a gesture, and is there afterwards.
 */
export function standInModel(plan: StandInPlan = {}): { api: LanguageModelApi; seen: StandInSeen } {
  const { chinese = 'unavailable', quota = 100, names = 'first' } = plan;
  const seen: StandInSeen = { created: 0, destroyed: 0, prompts: [], availability: plan.english ?? 'available' };
  const api: LanguageModelApi = {
    async availability(options) {
      const asked = [...(options?.expectedInputs ?? []), ...(options?.expectedOutputs ?? [])];
      const languages = asked.flatMap((one) => one.languages);
      if (seen.availability === 'unavailable') return 'unavailable';
      if (languages.some((tag) => !/^(?:en|zh)/.test(tag))) return 'unavailable';
      return languages.some((tag) => tag.startsWith('zh')) ? chinese : seen.availability;
    },
    async create(options) {
      options.signal?.throwIfAborted();
      if (options.initialPrompts?.some(({ role }, at) => role === 'system' && at > 0))
        throw new TypeError('system comes first');
      if (plan.error?.startsWith('create:')) throw new DOMException('no', plan.error.slice(7));
      const there = await api.availability(options);
      if (there === 'unavailable') throw new DOMException('language', 'NotSupportedError');
      if (there !== 'available' && plan.hasGesture?.() === false) throw new DOMException('gesture', 'NotAllowedError');
      const monitor = new EventTarget();
      options.monitor?.(monitor);
      for (const loaded of [0, 0.5, 1]) monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      seen.availability = 'available';
      seen.created += 1;
      return sessionOf(plan, { quota, names }, seen);
    },
  };
  return { api, seen };
}

function sessionOf(
  { answer = () => ['The appeal ', 'fails.'], error, count = () => 20 }: StandInPlan,
  { quota, names }: Required<Pick<StandInPlan, 'quota' | 'names'>>,
  seen: StandInSeen,
): LanguageModelSession {
  let used = 5;
  const measure = async (input: readonly PromptMessage[]): Promise<number> =>
    count(input.map(({ content }) => content).join('\n'));
  const sizes =
    names === 'first'
      ? { inputQuota: quota, inputUsage: 0, measureInputUsage: measure }
      : { contextWindow: quota, contextUsage: 0, measureContextUsage: measure };
  const usage = { get: () => used, enumerable: true };
  const session = {
    ...sizes,
    promptStreaming(input: readonly PromptMessage[], asked?: { responseConstraint?: unknown }) {
      if (input.some(({ role }) => role === 'system')) throw new TypeError('no system role here');
      seen.prompts.push([input, asked?.responseConstraint]);
      return new ReadableStream<string>({
        async start(controller) {
          if (error) {
            controller.error(new DOMException('no', error));
            return;
          }
          const pieces = answer(input, asked?.responseConstraint);
          for (const piece of pieces) controller.enqueue(piece);
          used += (await measure(input)) + pieces.length;
          controller.close();
        },
      });
    },
    destroy: () => {
      seen.destroyed += 1;
    },
  };
  return Object.defineProperty(session, names === 'first' ? 'inputUsage' : 'contextUsage', usage);
}
