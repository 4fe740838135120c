import type { TranslatorDoor } from '@/components/ask/translate-passage';
import type { ModelFailure } from '@/utils/core/ports';
import type { PanelClient } from '@/utils/messaging/panel-client';
import { findTranslator, translatePassage, translatorState } from '@/utils/models/translator';

/** The browser's translator. Only a window has it, so it is asked here; whether it may be asked is decided behind the port. */
export function createTranslatorDoor(client: PanelClient): TranslatorDoor {
  const whyNot = async (): Promise<ModelFailure | null> => {
    const answer = await client.ask('may-ask-browser', {});
    return answer.ok ? answer.value : { reason: 'interrupted' };
  };
  return {
    async look(translation) {
      const api = findTranslator();
      if (api === undefined) return 'missing';
      return (await whyNot()) ? 'unavailable' : translatorState(api, translation);
    },
    async translate(text, translation, onProgress, signal) {
      const failure = await whyNot();
      if (failure) return { ok: false, failure };
      return translatePassage(findTranslator(), text, translation, onProgress, signal);
    },
  };
}
