import { describe, expect, it } from 'vitest';
import { isReadingFrame } from './frame';

type Made = {
  readonly body?: string | null;
  readonly origin?: string;
  readonly size?: [number, number];
  readonly in?: object;
};

/** A window as far as it is looked at; one of another site throws at every look. */
function windowOf({
  body = 'body',
  origin = 'https://legalref.judiciary.hk',
  size = [1200, 800],
  in: parent,
}: Made): Window {
  const made: Record<string, unknown> = {
    document: { body: body === null ? null : { localName: body } },
    location: { origin },
    innerWidth: size[0],
    innerHeight: size[1],
  };
  made.parent = parent ?? made;
  made.top = (parent as { top?: unknown } | undefined)?.top ?? made;
  return made as unknown as Window;
}
const foreign = (): object => {
  const made: Record<string, unknown> = {};
  made.top = made;
  made.parent = made;
  Object.defineProperty(made, 'location', {
    get: () => {
      throw new Error('SecurityError');
    },
  });
  return made;
};
const frameset = windowOf({ body: 'frameset' });

describe('isReadingFrame', () => {
  it.each<[string, Window, boolean]>([
    ['a page in its own window', windowOf({}), true],
    ['the frameset itself', frameset, false],
    ['the body frame of a frameset of the same site', windowOf({ in: frameset }), true],
    ['a frameset in a frameset', windowOf({ in: windowOf({ body: 'frameset', in: frameset }) }), true],
    ['a counter in the frameset', windowOf({ in: frameset, size: [200, 40] }), false],
    ['framed by another site', windowOf({ in: foreign() }), false],
    [
      'framed by a frameset of another site of ours',
      windowOf({ in: windowOf({ body: 'frameset', origin: 'https://www.hklii.hk' }) }),
      false,
    ],
    ['one of fifty frames of an ordinary page of the same site', windowOf({ in: windowOf({}) }), false],
    [
      'a frameset that an ordinary page of the same site frames',
      windowOf({ in: windowOf({ body: 'frameset', in: windowOf({}) }) }),
      false,
    ],
    ['a document without a body', windowOf({ body: null }), false],
  ])('%s: %s', (_, window, expected) => {
    expect(isReadingFrame(window)).toBe(expected);
  });
});
