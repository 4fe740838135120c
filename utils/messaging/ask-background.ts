import { browser } from '#imports';
import type { Result } from '../core/result';
import { isChannelLost, type MessageFailure } from './message-failure';
import type { PageReplies, PageRequest } from './page-to-background';
import { send } from './send';

/** What a message carries besides its name and its addressee. */
export type FieldsOf<Request extends { type: string }, Type extends Request['type']> = Omit<
  Extract<Request, { type: Type }>,
  'type' | 'to'
>;

/** Asks the background from a page; the answer is a value or the reason why there is none, never an exception. */
export function askBackground<Type extends PageRequest['type']>(
  type: Type,
  fields: FieldsOf<PageRequest, Type>,
): Promise<Result<PageReplies[Type], MessageFailure>> {
  const post = (): Promise<unknown> => browser.runtime.sendMessage({ to: 'background', type, ...fields });
  return send<PageReplies[Type]>(() => post().catch((error) => askAgain(error, post)));
}

/** The browser may end the background in the middle of an answer; the next message wakes a fresh one. */
function askAgain(error: unknown, post: () => Promise<unknown>): Promise<unknown> {
  if (!isChannelLost(error)) throw error;
  return post();
}
