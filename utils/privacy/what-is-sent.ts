import type { SentKind } from '../core/sent-kind';
import { findSensitive } from './find-sensitive';
import type { Sensitive } from './types';

/** One line of the sheet before a send: what it is, whether it goes, and what to look at first. */
export type SendItem = {
  readonly kind: SentKind;
  readonly text: string;
  /** Page text is public; what the reader typed or pasted may not be. */
  readonly privacy: 'public' | 'may-be-confidential';
  readonly included: boolean;
  /** Why the reader cannot change that: notes in *public material only* mode; the task itself. */
  readonly locked?: 'public-material-only' | 'needed';
  /** Found in text that may be confidential; page text is not searched. */
  readonly warnings: readonly Sensitive[];
  readonly masked: boolean;
};

export type SendParts = {
  readonly pageText?: string | undefined;
  /** Of a file that the reader chose: nobody knows whether it is public. */
  readonly fileText?: string | undefined;
  readonly selection?: string | undefined;
  readonly question?: string | undefined;
  /** Earlier questions and answers that a follow-up is read with. */
  readonly history?: string | undefined;
  readonly notes?: string | undefined;
};

/** What holds for every send. */
export type SendRules = { readonly publicMaterialOnly: boolean };

/** Lists what a send would be made of. Notes stay out in *public material only* mode, whatever was typed. */
export function listSend(parts: SendParts, { publicMaterialOnly }: SendRules): SendItem[] {
  const stateOfOwn = publicMaterialOnly
    ? ({ included: false, locked: 'public-material-only' } as const)
    : { included: true };
  const items = [
    publicItem('page-text', parts.pageText),
    publicItem('selection', parts.selection),
    privateItem('file-text', parts.fileText, stateOfOwn),
    privateItem('question', parts.question, { included: true, locked: 'needed' }),
    privateItem('history', parts.history, { included: true }),
    privateItem('notes', parts.notes, stateOfOwn),
  ];
  return items.filter(({ text }) => text !== '');
}

const publicItem = (kind: SentKind, text = ''): SendItem => ({
  kind,
  text,
  privacy: 'public',
  included: true,
  warnings: [],
  masked: false,
});

const privateItem = (kind: SentKind, text = '', state: Pick<SendItem, 'included' | 'locked'>): SendItem => ({
  kind,
  text,
  privacy: 'may-be-confidential',
  ...state,
  warnings: findSensitive(text),
  masked: false,
});

/** Takes an item out of the send, or back in; a locked one stays as it is. */
export const includeItem = (items: readonly SendItem[], kind: SentKind, included: boolean): SendItem[] =>
  items.map((item) => (item.kind === kind && !item.locked ? { ...item, included } : item));
