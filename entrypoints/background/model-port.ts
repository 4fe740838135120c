import { serveStreams } from '@/utils/messaging/stream-server';
import type { Summaries } from '../shared/summaries';

/** Long calls for the sidebar in the page: the endpoint is asked here, where the key is. */
export function serveModels(summaries: Summaries): void {
  serveStreams(({ document, language, length, consent, fresh, selectedOnly, continueFrom, masking }, signal) => {
    const options = {
      ...(fresh !== undefined && { fresh }),
      ...(selectedOnly !== undefined && { selectedOnly }),
      ...(continueFrom !== undefined && { continueFrom }),
      ...(masking !== undefined && { masking }),
    };
    return summaries.run(document, { language, length, consent, ...options }, signal);
  });
}
