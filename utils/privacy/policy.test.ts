import { describe, expect, it } from 'vitest';
import { type EndpointRules, isAllowedByRules } from './policy';

describe('isAllowedByRules', () => {
  const ROWS: [address: string, rules: EndpointRules, allowed: boolean, why: string][] = [
    ['https://api.example.com/v1', {}, true, 'no policy'],
    ['https://gateway.example.hk/v1', { allowedHosts: ['gateway.example.hk'] }, true, 'on the list'],
    ['https://gateway.example.hk/v1', { allowedHosts: ['*.example.hk'] }, true, 'below a host on the list'],
    ['https://example.hk/v1', { allowedHosts: ['*.example.hk'] }, false, 'not below it'],
    ['https://evil-example.hk/v1', { allowedHosts: ['*.example.hk'] }, false, 'ends alike only'],
    ['https://gateway.example.hk.evil.com/v1', { allowedHosts: ['gateway.example.hk'] }, false, 'begins alike only'],
    ['http://10.1.2.3:8000/v1', { allowedHosts: ['10.1.2.3:8000'] }, true, 'with its port'],
    ['http://10.1.2.3:9000/v1', { allowedHosts: ['10.1.2.3:8000'] }, false, 'another port'],
    ['https://gateway.example.hk/v1', { allowedHosts: ['GATEWAY.example.hk:443'] }, true, 'the usual port, said'],
    ['http://[::1]:8000/v1', { allowedHosts: ['[::1]'] }, true, 'IPv6, any port'],
    ['https://api.example.com/v1', { allowedHosts: [] }, false, 'an empty list allows none'],
    ['https://api.example.com/v1', { localEndpointsOnly: true }, false, 'the internet'],
    ['http://192.168.1.5/v1', { localEndpointsOnly: true }, true, 'the office'],
    ['http://192.168.1.5/v1', { localEndpointsOnly: true, allowedHosts: ['localhost'] }, false, 'both must allow'],
    ['nonsense', {}, false, 'no address'],
  ];
  it.each(ROWS)('%s under %o → %s (%s)', (address, rules, allowed) => {
    expect(isAllowedByRules(address, rules)).toBe(allowed);
  });
});
