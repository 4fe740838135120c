import { browser } from '#imports';
import { fail, type Result, succeed } from '../core/result';
import type { FieldsOf } from './ask-background';
import { type PageAnswers, type PageQuestion, pageAnswerSchemas } from './background-to-page';
import type { MessageFailure } from './message-failure';
import { send } from './send';

/** Asks the script of a tab's page; its answer is checked by schema. Without `frameId` the frame that reads answers. */
export async function askPage<Type extends PageQuestion['type']>(
  tabId: number,
  type: Type,
  fields: FieldsOf<PageQuestion, Type>,
  frameId?: number,
): Promise<Result<PageAnswers[Type], MessageFailure>> {
  const options = frameId === undefined ? {} : { frameId };
  const answer = await send<unknown>(() => browser.tabs.sendMessage(tabId, { to: 'page', type, ...fields }, options));
  if (!answer.ok) return answer;
  const checked = pageAnswerSchemas[type].safeParse(answer.value);
  return checked.success ? succeed(checked.data as PageAnswers[Type]) : fail('failed', 'the page answered out of form');
}
