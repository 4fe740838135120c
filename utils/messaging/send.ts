import { fail, type Result, succeed } from '../core/result';
import { failureOfSend, MESSAGE_FAILURES, type MessageFailure } from './message-failure';

export { isChannelLost } from './message-failure';

/** Posts a message and reads the envelope of its answer; what goes wrong is a reason, never an exception. */
export async function send<Value>(post: () => Promise<unknown>): Promise<Result<Value, MessageFailure>> {
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
