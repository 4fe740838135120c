import type { AskFailure } from '@/utils/around/ask-hklii';
import { aroundMessages } from '@/utils/i18n/messages/around';
import { failureMessages } from '@/utils/i18n/messages/errors';
import { useText } from '../ui/language';

/** HKLII's own failures have words here; the one decision's have theirs, but for two that speak of models. */
export function WhyNot({ reason }: { readonly reason: AskFailure }) {
  const t = useText(aroundMessages);
  const failure = useText(failureMessages);
  return <p className="sn-meta">{isOwnWord(reason) ? t(reason) : failure(reason)}</p>;
}

const isOwnWord = (reason: AskFailure): reason is AskFailure & keyof typeof aroundMessages =>
  Object.hasOwn(aroundMessages, reason);
