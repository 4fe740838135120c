import type { DraftServices } from '@/components/draft/services';
import type { PanelServices } from '@/components/panel/services';
import { checkTerms } from '@/utils/draft/check-terms';
import { convertDraft } from '@/utils/draft/convert-script';
import { sentencesOf } from '@/utils/draft/sentences';
import { toHtml } from '@/utils/draft/to-html';
import { toMarkdown } from '@/utils/draft/to-markdown';
import { toText } from '@/utils/draft/to-text';
import type { Draft } from '@/utils/draft/types';
import { fileName, offerFile } from '@/utils/platform/downloads';
import { readEntries } from '../shared/glossary';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A review takes the header off on request; until then it stays, and restrictions always do. */
const options = (draft: Draft) => ({ withHeader: draft.header.review.state === 'not-reviewed' });

async function exportDraft(draft: Draft, format: 'docx' | 'markdown'): Promise<void> {
  const name = fileName(draft.title) || draft.kind;
  if (format === 'markdown') {
    offerFile({ name: `${name}.md`, type: 'text/markdown', content: toMarkdown(draft, options(draft)) });
    return;
  }
  // The library for Word files is large, and few drafts leave the panel that way.
  const { toDocx } = await import('@/utils/draft/to-docx');
  const content = new Uint8Array(await toDocx(draft, options(draft)));
  offerFile({ name: `${name}.docx`, type: WORD, content });
}

/** Prints the draft alone, from a frame of our own that is gone when the dialogue closes. */
function print(draft: Draft): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  // A draft holds words of pages and models: no script of theirs runs, and no form is sent. Printing needs a dialogue.
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.srcdoc = toHtml(draft, options(draft));
  frame.addEventListener('load', () => {
    frame.contentWindow?.addEventListener('afterprint', () => frame.remove());
    frame.contentWindow?.print();
  });
  document.body.append(frame);
}

type Files = Pick<DraftServices, 'copyHtml' | 'exportDraft' | 'print' | 'convert' | 'checkTerms'>;

/** What becomes of a finished draft, with the panel's clipboard, files and the packaged glossary. */
export const createDraftFiles = (copy: PanelServices['copy']): Files => ({
  copyHtml: (draft) => copy({ text: toText(draft, options(draft)), html: toHtml(draft, options(draft)) }),
  exportDraft,
  print,
  convert: convertDraft,
  checkTerms: async (draft) => {
    const text = sentencesOf(draft)
      .map((sentence) => sentence.text)
      .join('\n');
    return checkTerms(text, await readEntries());
  },
});
