import type { EndpointProfile } from '@/utils/core/endpoint-profile';
import type { Model } from '@/utils/core/ports';
import { EndpointError } from '@/utils/models/types';

/** A scripted model that, like the real one, answers only after a request went out: the last moment to say no. */
export const throughFetch = (model: Model, profile: EndpointProfile, fetch: typeof globalThis.fetch): Model => ({
  ...model,
  name: profile.model,
  host: new URL(profile.address).host,
  async *stream(request, signal) {
    try {
      await fetch(profile.address, { signal });
    } catch (error) {
      if (!(error instanceof EndpointError)) throw error;
      yield { type: 'failed', failure: error.failure };
      return;
    }
    yield* model.stream(request, signal);
  },
});
