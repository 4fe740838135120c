import { describe, expect, it } from 'vitest';
import { hostsToDrop } from './hosts-to-drop';

const at = (...addresses: string[]) => addresses.map((address) => ({ address }));

describe('S17: host permissions are given back', () => {
  const ROWS: [gone: string[], left: string[], dropped: string[], why: string][] = [
    [['https://a.example/v1'], [], ['https://a.example/v1'], 'deleted, or edited to another address'],
    [['https://a.example/v1'], ['https://a.example/v2'], [], 'another endpoint has the same host'],
    [['http://a.example:1/v1'], ['http://a.example:2/v1'], [], 'another port: browsers know none'],
    [['http://10.0.0.1/v1'], ['https://10.0.0.1/v1'], ['http://10.0.0.1/v1'], 'another scheme is another permission'],
    [['https://www.hklii.hk/v1'], [], [], 'a site we read by ourselves'],
    [['nonsense'], [], [], 'no address'],
  ];
  it.each(ROWS)('%j gone, %j left → %j (%s)', (gone, left, dropped) => {
    expect(hostsToDrop(at(...gone), at(...left))).toEqual(dropped);
  });
});
