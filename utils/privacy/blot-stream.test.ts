import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeModel } from '../testing/fake-model';
import { createBlotter, withoutEchoes } from './blot-stream';

const KEY = 'sk-canary/123456';

const blotted = (pieces: readonly string[], secrets = [KEY]): string => {
  const blotter = createBlotter(secrets);
  return pieces.map((piece) => blotter.push(piece)).join('') + blotter.end();
};

describe('S10: a key echoed in an answer', () => {
  const ROWS: [pieces: string[], said: string, why: string][] = [
    [[`your key ${KEY}.`], 'your key •••.', 'in one piece'],
    [['your key sk-ca', 'nary/12', '3456.'], 'your key •••.', 'in pieces'],
    [['sk-canary\\/123456'], '•••', 'as JSON may write a slash'],
    [['\\u0073k-canary/123456'], '•••', 'as JSON may write a letter'],
    [['\\u00', '73k-can\\u0061ry/1234', '56'], '•••', 'that, in pieces'],
    [['sk-canary/12345'], 'sk-canary/12345', 'not quite'],
    [['sk-canary/', 'and so on'], 'sk-canary/and so on', 'begins alike'],
    [['sk-sk-canary/123456'], 'sk-•••', 'begins twice'],
    [['a \\ b'], 'a \\ b', 'a backslash of its own'],
    [[KEY, KEY], '••••••', 'twice'],
  ];
  it.each(ROWS)('%j → %s (%s)', (pieces, said) => {
    expect(blotted(pieces)).toBe(said);
  });

  it('leaves everything else as it is, however it is cut', () => {
    const text = fc.string({ unit: fc.constantFrom('s', 'k', '-', '\\', 'u', '0', '7', '3', '"', '/', '終') });
    fc.assert(
      fc.property(fc.array(text), (pieces) => {
        expect(blotted(pieces)).toBe(pieces.join(''));
      }),
    );
  });

  it('finds it wherever it is cut', () => {
    const words = fc.string({ unit: fc.constantFrom('s', 'k', '-', 'a', ' ') });
    fc.assert(
      fc.property(words, words, fc.array(fc.nat(40)), (before, after, cuts) => {
        const whole = before + KEY + after;
        const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).sort((a, b) => a - b), whole.length];
        const pieces = places.slice(1).map((place, index) => whole.slice(places[index], place));
        expect(blotted(pieces)).not.toContain(KEY);
      }),
    );
  });

  it('is gone from a model’s words and thoughts before anybody reads them', async () => {
    const model = withoutEchoes(fakeModel([{ text: `so ${KEY}`, reasoning: `hm ${KEY}` }]), [KEY]);
    let all = '';
    for await (const event of model.stream({ purpose: 'summary', messages: [] }, new AbortController().signal))
      all += JSON.stringify(event);
    expect(all).not.toContain('canary');
    expect(all).toContain('finished');
  });
});
