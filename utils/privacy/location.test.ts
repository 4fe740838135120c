import { describe, expect, it } from 'vitest';
import type { DataLocation } from '../core/endpoint-profile';
import { locationOf } from './location';

describe('S11: where it goes is checked against the address', () => {
  const ROWS: [said: DataLocation, address: string, shown: DataLocation, why: string][] = [
    ['this-computer', 'http://localhost:11434/v1', 'this-computer', 'so it is'],
    ['this-computer', 'http://127.8.0.1/v1', 'this-computer', 'the whole loop-back block'],
    ['this-computer', 'https://api.example.com/v1', 'unknown', 'a host on the internet'],
    ['this-computer', 'http://192.168.1.5:8000/v1', 'unknown', 'another computer'],
    ['this-computer', 'https://localhost.example.com/v1', 'unknown', 'begins alike'],
    ['firm-network', 'http://10.1.2.3/v1', 'firm-network', 'so it seems'],
    ['firm-network', 'https://gateway.firm.example.hk/v1', 'firm-network', 'a firm’s own name on the internet'],
    ['firm-network', 'https://api.openai.com/v1', 'unknown', 'a provider’s own address'],
    ['hong-kong', 'https://api.deepseek.com/v1', 'unknown', 'a provider on the Mainland'],
    ['elsewhere', 'http://localhost:4000/v1', 'elsewhere', 'a program here may pass it on'],
    ['unknown', 'http://localhost:4000/v1', 'unknown', 'nobody said'],
    ['firm-network', 'nonsense', 'unknown', 'no address'],
  ];
  it.each(ROWS)('%s at %s → %s (%s)', (dataLocation, address, shown) => {
    expect(locationOf({ address, dataLocation })).toBe(shown);
  });
});
