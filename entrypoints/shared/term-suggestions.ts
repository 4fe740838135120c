import type { SuggestTerms } from '@/components/glossary/term-suggestion';
import { hostOf } from '@/utils/core/endpoint-profile';
import type { Model, ModelEvent, ModelRequest } from '@/utils/core/ports';
import { suggestTerm, TERM_PROMPT_VERSION, type TermAnswer } from '@/utils/glossary/suggest-term';
import type { Store } from '@/utils/store/store';
import type { Endpoints } from './endpoints';
import { keepRecord } from './records';

/** Suggestions of terms by the reader's model for questions; each call is recorded like any other. */
export function createTermSuggestions(store: Store, endpoints: Endpoints): SuggestTerms {
  return {
    status: () => endpoints.status('question'),
    allow: (profileId) => endpoints.allow(profileId),
    async ask(term, consent, signal) {
      const opened = await endpoints.open('question', consent);
      if (!opened.ok) return { is: 'failed', failure: opened.failure };
      const heard = listenTo(opened.model);
      const answer = await suggestTerm(term, heard.model, signal);
      await keepRecord(store, opened, {
        url: '',
        title: term,
        host: hostOf(opened.profile.address),
        model: opened.model.name,
        promptVersion: TERM_PROMPT_VERSION,
        purpose: 'term',
        sent: [{ kind: 'question', characters: term.length, masked: false }],
        question: term,
        answer: heard.said(),
        results: [],
        ended: endedAs(answer),
      });
      return answer;
    },
  };
}

const endedAs = (answer: TermAnswer) =>
  answer.is === 'failed' ? answer.failure.reason : answer.is === 'stopped' ? 'stopped' : 'finished';

/** The same model, with its words kept for the record. */
function listenTo(model: Model): { readonly model: Model; readonly said: () => string } {
  let words = '';
  async function* stream(request: ModelRequest, signal: AbortSignal): AsyncGenerator<ModelEvent> {
    for await (const event of model.stream(request, signal)) {
      if (event.type === 'text') words += event.text;
      yield event;
    }
  }
  return { model: { ...model, stream }, said: () => words };
}
