import { browser } from '#imports';
import type { Result } from '../core/result';
import { fail, succeed } from '../core/result';
import { type PageReplies, type PageRequest, pageReplySchemas } from './background-to-page';
import { failureOfSend, isChannelLost, MESSAGE_FAILURES, type MessageFailure } from './message-failure';
import type { ReaderReplies, ReaderRequest } from './page-to-background';

/** What a message carries besides its name and its addressee. */
export type FieldsOf<Request extends { type: string }, Type extends Request['type']> = Omit<
  Extract<Request, { type: Type }>,
  'type' | 'to'
>;

/** Asks the background; the answer is a value or the reason why there is none, never an exception. */
export function askBackground<Type extends ReaderRequest['type']>(
  type: Type,
  fields: FieldsOf<ReaderRequest, Type>,
): Promise<Result<ReaderReplies[Type], MessageFailure>> {
  const post = (): Promise<unknown> => browser.runtime.sendMessage({ to: 'background', type, ...fields });
  return send<ReaderReplies[Type]>(() => post().catch((error) => askAgain(error, post)));
}

/** The browser may end the background in the middle of an answer; the next message wakes a fresh one. */
function askAgain(error: unknown, post: () => Promise<unknown>): Promise<unknown> {
  if (!isChannelLost(error)) throw error;
  return post();
}

/** Asks the content script of a tab; its answer is checked by schema. Without `frameId` the frame that reads answers. */
export async function askPage<Type extends PageRequest['type']>(
  tabId: number,
  type: Type,
  fields: FieldsOf<PageRequest, Type>,
  frameId?: number,
): Promise<Result<PageReplies[Type], MessageFailure>> {
  const options = frameId === undefined ? {} : { frameId };
  const answer = await send<unknown>(() => browser.tabs.sendMessage(tabId, { to: 'page', type, ...fields }, options));
  if (!answer.ok) return answer;
  const checked = pageReplySchemas[type].safeParse(answer.value);
  return checked.success ? succeed(checked.data as PageReplies[Type]) : fail('failed', 'the page answered out of form');
}

async function send<Value>(post: () => Promise<unknown>): Promise<Result<Value, MessageFailure>> {
  try {
    return readEnvelope<Value>(await post());
  } catch (error) {
    return fail(failureOfSend(error));
  }
}

function readEnvelope<Value>(reply: unknown): Result<Value, MessageFailure> {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return fail('no-receiver');
  if (reply.ok === true && 'value' in reply) return succeed(reply.value as Value);
  const reason = 'reason' in reply ? MESSAGE_FAILURES.find((known) => known === reply.reason) : undefined;
  const detail = 'detail' in reply && typeof reply.detail === 'string' ? reply.detail : undefined;
  return fail(reason ?? 'failed', detail);
}
