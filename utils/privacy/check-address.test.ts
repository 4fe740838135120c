import { describe, expect, it } from 'vitest';
import { checkAddress } from './check-address';

const GOOD: [typed: string, address: string, reach: string, why: string][] = [
  ['http://localhost:11434/v1', 'http://localhost:11434/v1', 'this-computer', 'Ollama'],
  ['localhost:11434', 'http://localhost:11434/v1', 'this-computer', 'scheme and version left out'],
  ['  http://127.0.0.1:1234/v1/ ', 'http://127.0.0.1:1234/v1', 'this-computer', 'blanks and a slash too many'],
  ['http://[::1]:8000', 'http://[::1]:8000/v1', 'this-computer', 'IPv6 loopback'],
  ['http://127.8.9.10:80/v1', 'http://127.8.9.10/v1', 'this-computer', 'all of 127/8 is loopback'],
  ['http://0x7f.1/v1', 'http://127.0.0.1/v1', 'this-computer', 'a loopback in disguise'],
  ['http://192.168.1.20:8000/v1', 'http://192.168.1.20:8000/v1', 'private-network', 'a machine in the office'],
  ['http://10.0.0.5/v1', 'http://10.0.0.5/v1', 'private-network', 'RFC 1918'],
  ['http://172.31.255.1/v1', 'http://172.31.255.1/v1', 'private-network', 'the last of 172.16/12'],
  ['http://169.254.3.4/v1', 'http://169.254.3.4/v1', 'private-network', 'link-local'],
  ['http://[fd12:3456::1]/v1', 'http://[fd12:3456::1]/v1', 'private-network', 'unique local IPv6'],
  ['http://[fe80::1]:8000/v1', 'http://[fe80::1]:8000/v1', 'private-network', 'link-local IPv6'],
  ['http://[::ffff:192.168.0.9]/v1', 'http://[::ffff:c0a8:9]/v1', 'private-network', 'IPv4 within IPv6'],
  ['http://studio.local:1234/v1', 'http://studio.local:1234/v1', 'private-network', 'mDNS'],
  ['http://llm-gateway/v1', 'http://llm-gateway/v1', 'private-network', 'a name only the office knows'],
  ['https://api.deepseek.com', 'https://api.deepseek.com/v1', 'internet', 'version left out'],
  ['gateway.example.hk/v1', 'https://gateway.example.hk/v1', 'internet', 'https is assumed on the internet'],
  ['https://gateway.example.hk/v1/chat/completions', 'https://gateway.example.hk/v1', 'internet', 'pasted whole'],
  ['https://gateway.example.hk/openai/v1/models', 'https://gateway.example.hk/openai/v1', 'internet', 'pasted whole'],
];

const BAD: [typed: string, reason: string, why: string][] = [
  ['http://api.example.hk/v1', 'insecure-address', 'readable on the way'],
  ['http://8.8.8.8/v1', 'insecure-address', 'a public address'],
  ['http://172.32.0.1/v1', 'insecure-address', 'just outside 172.16/12'],
  ['http://100.64.0.1/v1', 'insecure-address', 'shared with other customers (RFC 6598)'],
  ['http://127.0.0.1.example.com/v1', 'insecure-address', 'a name that looks like loopback'],
  ['http://localhost.example.com/v1', 'insecure-address', 'so does this'],
  ['http://[2001:db8::1]/v1', 'insecure-address', 'a public IPv6 address'],
  ['http://[::ffff:8.8.8.8]/v1', 'insecure-address', 'a public IPv4 within IPv6'],
  ['http://0.0.0.0/v1', 'insecure-address', 'no address of this computer in every browser'],
  ['', 'not-an-address', 'nothing typed'],
  ['ftp://localhost/v1', 'not-an-address', 'no web address'],
  ['javascript:alert(1)', 'not-an-address', 'a script'],
  ['file:///etc/passwd', 'not-an-address', 'a file'],
  ['https://user:secret@gateway.example.hk/v1', 'not-an-address', 'a password would stand in the address'],
  ['https://', 'not-an-address', 'typed half-way'],
  ['https://{resource}.openai.azure.com', 'not-an-address', 'the preset not filled in'],
];

describe('checkAddress', () => {
  it.each(GOOD)('%s → %s, %s (%s)', (typed, address, reach) => {
    expect(checkAddress(typed)).toEqual({ ok: true, value: { address, reach } });
  });

  it.each(BAD)('%s → %s (%s)', (typed, reason) => {
    expect(checkAddress(typed)).toMatchObject({ ok: false, reason });
  });
});
