import { toTraditional } from '../core/fold-chinese';

/** What a court says of a sentence when it gives its reasons: itself, the gravity, the plea, the figures. */
const REASONS_FOR_SENTENCE =
  /\b(?:I|we|my|our|this court|sentenc\w+|starting[- ]points?|aggravat\w+|mitigat\w+|discount|deterr\w+|rehabilitat\w+|serious\w*|gravity|culpab\w+|remorse\w*|totality|consecutive\w*|concurrent\w*|enhance\w*|suspend\w*|tariff|penalt\w+|punish\w*|prevalen\w+|breach of trust|premeditat\w+|custodial|custody|lenien\w+|credit for|options?)\b|量刑|判刑|刑期|起點|加刑|減刑|扣減|加重|減輕|嚴重|阻嚇|懲罰|罪責|悔意|求情|監禁|本席|本庭|法庭|更生|輕判|社會服務令/i;

/** Told in the past, of somebody else than the court. */
const TOLD =
  /\b(?:was|were|had|did|could not|[a-z]{2,}ed|went|left|took|found|saw|came|told|gave|made|ran|stole|broke|fled|lost|sold|sent|hid|drove|hit|held|bought|began|kept|knew|said|wrote|felt|met|paid)\b|了|被(?!告)|當時|其後|隨後|事後|發現|報警|失去|損失|[年月]\d{1,2}[月日]|[上下]午|凌晨|晚上/;

/** What he got for other offences is no reason by itself. */
const ANTECEDENT =
  /^(?!.*\b(?:I|we)\b).*\b(?:he|she|defendant) (?:was|had been|has been) (?:\w+ly |then )?(?:convicted|fined|given|put on|placed on|sentenced)\b/i;

/** Whether a sentence of a sentencing decision gives the court's reasons for the sentence. */
export const givesReasons = (text: string): boolean =>
  REASONS_FOR_SENTENCE.test(toTraditional(text)) && !ANTECEDENT.test(text);

/** Whether a sentence of a sentencing decision tells what happened, and no reasons. */
export const tellsStory = (text: string): boolean => !givesReasons(text) && TOLD.test(toTraditional(text));
