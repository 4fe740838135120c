import type { Availability } from './language-model';
import type { TranslatorApi } from './translator';

/** What a stand-in for the browser's translator has and does. */
export type TranslatorPlan = {
  /** Of every pair it knows. */
  readonly availability?: Availability;
  /** An error's name: `availability:…`, `create:…`, else while it translates. */
  readonly error?: string;
  readonly quota?: number;
  readonly hasGesture?: () => boolean;
  readonly translate?: (text: string, into: string) => string;
};

export type TranslatorSeen = { created: string[]; destroyed: number; texts: string[]; availability: Availability };

const KNOWN = new Set(['en', 'zh', 'zh-Hant']);

/** As strict as the specification: a pair that is not there is fetched by `create` only, in a gesture; a text over the quota is refused. */
export function standInTranslator(plan: TranslatorPlan = {}): { api: TranslatorApi; seen: TranslatorSeen } {
  const seen: TranslatorSeen = { created: [], destroyed: 0, texts: [], availability: plan.availability ?? 'available' };
  const quota = plan.quota ?? 1000;
  const api: TranslatorApi = {
    async availability({ sourceLanguage, targetLanguage }) {
      if (plan.error?.startsWith('availability:')) throw new DOMException('no', plan.error.slice(13));
      return [sourceLanguage, targetLanguage].every((tag) => KNOWN.has(tag)) ? seen.availability : 'unavailable';
    },
    async create({ sourceLanguage, targetLanguage, signal, monitor }) {
      signal?.throwIfAborted();
      if (plan.error?.startsWith('create:')) throw new DOMException('no', plan.error.slice(7));
      const there = await api.availability({ sourceLanguage, targetLanguage });
      if (there === 'unavailable') throw new DOMException('pair', 'NotSupportedError');
      if (there !== 'available' && plan.hasGesture?.() === false) throw new DOMException('gesture', 'NotAllowedError');
      const heard = new EventTarget();
      monitor?.(heard);
      for (const loaded of [0, 0.5, 1]) heard.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      seen.availability = 'available';
      seen.created.push(`${sourceLanguage} → ${targetLanguage}`);
      let isGone = false;
      return {
        inputQuota: quota,
        measureInputUsage: async (text) => text.length,
        async translate(text, options) {
          options?.signal?.throwIfAborted();
          if (isGone) throw new DOMException('destroyed', 'InvalidStateError');
          if (plan.error) throw new DOMException('no', plan.error);
          if (text.length > quota) throw new DOMException('long', 'QuotaExceededError');
          seen.texts.push(text);
          return plan.translate?.(text, targetLanguage) ?? `[${targetLanguage}] ${text}`;
        },
        destroy: () => {
          isGone = true;
          seen.destroyed += 1;
        },
      };
    },
  };
  return { api, seen };
}
