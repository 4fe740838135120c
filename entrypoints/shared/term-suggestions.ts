import type { SuggestTerms } from '@/components/glossary/term-suggestion';
import type { Model, ModelEvent, ModelRequest } from '@/utils/core/ports';
import { suggestTerm, TERM_PROMPT_VERSION, type TermAnswer } from '@/utils/glossary/suggest-term';
import { NO_MASKING } from '@/utils/privacy/masked-model';
import { leavingOfTerm, sentForLog } from '@/utils/privacy/what-leaves';
import type { Store } from '@/utils/store/store';
import type { Endpoints } from './endpoints';
import { createRecord } from './records';

/** Suggestions of terms by the reader's model for questions; each call is recorded like any other. */
export function createTermSuggestions(store: Store, endpoints: Endpoints): SuggestTerms {
  return {
    status: () => endpoints.status('question'),
    allow: (consent) => endpoints.allow(consent),
    async ask(term, consent, signal) {
      const what = leavingOfTerm(term);
      const record = createRecord(store, {
        url: '',
        title: term.slice(0, LONGEST_TITLE),
        promptVersion: TERM_PROMPT_VERSION,
        purpose: 'term',
        sent: sentForLog(what, NO_MASKING),
        question: term,
      });
      const opened = await endpoints.open('question', what, consent, record.begin);
      if (!opened.ok) return { is: 'failed', failure: opened.failure };
      const heard = listenTo(opened.model);
      const answer = await suggestTerm(term, heard.model, signal);
      await record.finish({ answer: heard.said(), results: [], ended: endedAs(answer) });
      return answer;
    },
  };
}

/** A term is a few words; a record's title is a line. */
const LONGEST_TITLE = 500;

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
