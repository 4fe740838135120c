import { describe, expect, it } from 'vitest';
import { rowDocument } from '../outcome/__fixtures__/outcome-rows';
import { extractSummary } from './extract-summary';

const REASONS =
  'In our view the clause is a penalty, because it bears no relation to any loss. The deposit must be returned.';

describe('a dissent in a shared paragraph', () => {
  it.each([
    [
      `Elm JA: ${REASONS} I would dismiss the appeal. Ash JA (dissenting): In my view the clause is fair, because it protects a proper interest. I would allow the appeal.`,
      'the clause is fair',
    ],
    [
      '林法官：本席認為該條款屬罰則，因此不能執行，本席駁回上訴。柏法官（異議）：本席認為該條款公平，因此可予執行，本席會裁定上訴得直。',
      '該條款公平',
    ],
  ])('is no holding, and decides nothing: %s', (text, dissent) => {
    const { holdings, outcome } = extractSummary(rowDocument(`The appeal concerns a lease. ¶ ${text}`));
    expect(holdings.filter((one) => one.text.includes(dissent))).toEqual([]);
    expect(outcome?.text ?? '').not.toContain(dissent);
  });
});
